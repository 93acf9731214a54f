import {defaultLimits} from './limits.ts'
import type {Settings} from './settings.ts'

/** What settings are where a project has no file of them: what the schema makes of nothing. */
export const defaultSettings: Settings = {
  out: 'out',
  index: false,
  strict: false,
  attachSource: true,
  limits: defaultLimits
}
