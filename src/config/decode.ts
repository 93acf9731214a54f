import type {Tell} from '../diagnostics/message.ts'
import {decode} from '../yaml/decode.ts'
import type {Written} from './read.ts'
import {type Settings, settingsSchema} from './settings.ts'

/** Settings as they were written; undefined after telling what is wrong, as `config/invalid`. */
export const decodeSettings = ({yaml, originOf}: Written, tell: Tell): Settings | undefined =>
  decode(settingsSchema, yaml, {rule: 'config/invalid', originOf, tell})
