import type {Study} from '../compose/index.ts'
import type {ReviewStudy} from './reviewed.ts'

/** What is reviewed as composing takes it: no pack is being built. */
export const studyOf = ({document, facts, language}: ReviewStudy): Study => ({
  document,
  facts,
  language,
  pack: []
})
