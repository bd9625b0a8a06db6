// How much a run of the bench measures. All of it takes a quarter of an hour on an idle machine, `--quick` some minutes.

export const QUICK = process.argv.includes('--quick')

/** Turns of everything that is short enough. */
export const ROUNDS = QUICK ? 3 : 5

/** Milliseconds that one load may take over all turns; it has one turn in any case, and the tables say how many it had. */
export const PATIENCE = QUICK ? 10_000 : 100_000
