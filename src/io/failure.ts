/** What the system said of a call that failed, such as `EACCES: permission denied`. */
export interface Failure {
  readonly code: string
  readonly words: string
}

/**
 * The system's words in an exception of the file system. An exception that is not the system's is
 * a bug and is thrown again.
 */
export function failureOf(error: unknown): Failure {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') throw error
  // Node appends the call and the whole path, as in `, open '/home/…'`: the message has its own.
  const words = error.message.split(/, (?=[a-z]+(?: |$))/)[0] ?? error.message
  return {code: error.code, words}
}
