import {wordAt} from '../../text/speech/words.ts'
import type {Found} from './found.ts'
import type {Spoken} from './spoken.ts'
import {nameSubject} from './subject.ts'

/** `Anna Lind: "…"`: a name, a colon and a quotation make up the whole sentence. */
export function transcript(spoken: Spoken): Found | undefined {
  const {words, opening, text} = spoken
  const name = spoken.nameStartingAt(0)
  if (name === undefined || name.mention.kind === 'place') return undefined
  const colon = wordAt(words, name.last + 1)
  const quotation = opening(name.last + 2)
  if (colon.low !== ':' || quotation === undefined) return undefined
  if (text.slice(quotation.end).trim().length > 1) return undefined
  return {form: 'quotation', content: quotation, cue: colon, subject: nameSubject(spoken, name)}
}
