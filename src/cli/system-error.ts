// The operating system's errors in words that say what to do.

const WORDS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  EACCES: 'permission denied, change its permissions or choose another place',
  EPERM: 'not permitted, change its permissions or choose another place',
  EROFS: 'the disk is read-only, choose another place',
  ENOSPC: 'the disk is full, free some space and run again',
  EISDIR: 'it is a folder, expected a file',
  ENOTDIR: 'a file stands where one of its folders should be',
  EEXIST: 'a file stands where its folder should be',
  ELOOP: 'its symbolic links go in a circle',
  EMFILE: 'too many files are open, close some programs and run again',
  ENAMETOOLONG: 'the name is too long'
}

export const codeOf = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined

/** Null for anything but a file system error: that is a bug and has to surface as one. */
export function systemErrorWords(error: unknown): string | null {
  const code = codeOf(error)
  if (!code || !(error instanceof Error) || !('syscall' in error)) return null
  return WORDS[code] ?? `the system said ${code}`
}
