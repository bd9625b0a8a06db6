// When a run fails, in a file of its own: the command line names the levels in its help and loads nothing for it.

export const FAIL_LEVELS = ['error', 'warning', 'never'] as const
/** The least severity that makes a run fail; `info` never does. */
export type FailLevel = (typeof FAIL_LEVELS)[number]
