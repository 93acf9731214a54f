import {keyOf} from '../../text/gazetteer/listed.ts'
import {lettered} from '../../text/lettered.ts'
import {matches} from '../../text/matches.ts'
import type {Reading} from '../reading.ts'

/** What a whole text tells of its words. */
export interface Survey {
  /** Whether the text writes a word without a capital too: then it is hardly a name. */
  readonly ordinary: (key: string) => boolean
}

const small = lettered(
  String.raw`(?<![\p{L}\p{M}\p{N}.@-])\p{Ll}[\p{L}\p{M}]*(?:['’-]\p{Ll}[\p{L}\p{M}]*)*`,
  'gu'
)

/** Looks over all sentences once. */
export function survey({sentences}: Reading): Survey {
  const lower = new Set<string>()
  for (const {text, searched} of sentences) {
    if (!searched) continue
    for (const [word] of matches(text, small(text))) lower.add(word)
  }
  const keys = new Set<string>()
  for (const word of lower) keys.add(keyOf(word))
  return {ordinary: (key) => keys.has(key)}
}
