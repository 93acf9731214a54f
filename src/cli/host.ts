/** What a command is given of the world; a test gives one of its own. */
export interface Host {
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
  readonly stdout: Output
  readonly stderr: Stream
  /** Aborted by Ctrl+C and SIGTERM, while they are heeded. */
  readonly signal?: AbortSignal | undefined
  /** Says whether they are from now on: else they end the process at once. */
  readonly heed?: ((on: boolean) => void) | undefined
  /** How many threads may make packs at the same time; they are made in this one unless given. */
  readonly jobs?: number | 'cores' | undefined
  /** File that a thread runs; the package's own unless given. */
  readonly program?: string | undefined
  /** Milliseconds of a clock that never goes back; the process's own unless given. */
  readonly now?: (() => number) | undefined
}

export interface Stream {
  readonly write: (text: string) => unknown
  readonly isTTY?: boolean | undefined
  /** Width of a terminal. */
  readonly columns?: number | undefined
}

/** Results may be documents. */
export interface Output extends Stream {
  readonly write: (text: string | Uint8Array) => unknown
}
