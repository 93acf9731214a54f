import {packageVersion} from '../../io/package.ts'
import type {Finding} from './finding.ts'

const address =
  'https://raw.githubusercontent.com/dossier-pack/dossier/main/docs/doctor.schema.json' as const

export type DoctorJson = ReturnType<typeof doctorJson>

/** What was looked at as one object, described by docs/doctor.schema.json. */
export const doctorJson = (checks: readonly Finding[]) => ({
  $schema: address,
  tool: 'dossier' as const,
  version: packageVersion(),
  schemaVersion: 1 as const,
  checks
})
