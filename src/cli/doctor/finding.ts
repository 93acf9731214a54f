/** What was looked at, and how it is. */
export interface Finding {
  /** What was looked at, in a word or two: `Fonts`. */
  readonly about: string
  /** `advice` hinders only who wants what it says; a `problem` hinders every build. */
  readonly status: 'ok' | 'advice' | 'problem'
  readonly says: string
  /** What to do; missing where nothing has to be done. */
  readonly remedy?: string
}

/** What a program sees of the machine that it runs on. */
export interface Machine {
  /** Version of Node: `24.1.0`. */
  readonly node: string
  readonly platform: string
  /** Whether Node runs TypeScript as it is. */
  readonly runsTypeScript: boolean
}
