import type {Report} from './run.ts'

/** Every reporter, in the order of the help. `pretty` is told things as they happen, on stderr. */
export const reporterNames = ['pretty', 'compact', 'json', 'github', 'sarif', 'junit'] as const

export type ReporterName = (typeof reporterNames)[number]

/** Reporters that tell all at the end. Each is loaded only where somebody asks for it. */
export const reports: Readonly<Record<Exclude<ReporterName, 'pretty'>, () => Promise<Report>>> = {
  compact: async () => (await import('./compact.ts')).compact,
  json: async () => (await import('./json.ts')).json,
  github: async () => (await import('../github/report.ts')).github,
  sarif: async () => (await import('./sarif.ts')).sarif,
  junit: async () => (await import('./junit.ts')).junit
}
