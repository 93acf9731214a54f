/** What a command is given of the world; a test gives one of its own. */
export interface Host {
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
  readonly stdout: Stream
  readonly stderr: Stream
  /** Aborted by Ctrl+C. */
  readonly signal?: AbortSignal | undefined
}

export interface Stream {
  readonly write: (text: string) => unknown
  readonly isTTY?: boolean | undefined
  /** Width of a terminal. */
  readonly columns?: number | undefined
}
