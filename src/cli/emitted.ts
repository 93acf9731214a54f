/** What `--emit` prints of a source. */
export const emittedNames = ['document', 'report', 'facts'] as const
export type Emitted = (typeof emittedNames)[number]
