import type {Passage} from '../../model/fact.ts'
import type {Paragraph} from '../../model/node.ts'
import {placeOf, type SourceOrigin} from '../../model/origin.ts'
import {plainText, walk} from '../../model/walk.ts'
import {authored, fields} from '../authored.ts'
import type {Study} from '../study.ts'
import {sureByDefault, surely} from '../sure.ts'

/** An acronym that the source uses, and what it says that it stands for. */
export interface Definition {
  readonly short: string
  /** Missing where the source never says it. */
  readonly expansion?: {readonly text: string; readonly origin: SourceOrigin}
  readonly mentions: readonly [Passage, ...Passage[]]
}

/** Every acronym that is surely one, with what the text, or else a list of its author's, says of it. */
export function definitionsIn(study: Study): readonly Definition[] {
  const listed = listedBy(study)
  return surely(study.facts.acronym, sureByDefault).map(({expansion, mentions, passage}) => {
    const short = passage.text.replace(/(?<=\p{Lu}{2})s$/u, '')
    const found = expansion ?? listed.get(short)
    return {short, mentions, ...(found && {expansion: {text: found.text, origin: found.origin}})}
  })
}

/** `NATO: North Atlantic Treaty Organization`, in front matter or the section for it. */
const line = /^\s*(\p{Lu}[\p{L}\d&]{1,11})\s*(?:[:=–—]|\s-)\s+(\S.*?)\s*$/u

function listedBy(study: Study): ReadonlyMap<string, {text: string; origin: SourceOrigin}> {
  const found = authored(study, fields.acronyms)
  const lines =
    found === undefined
      ? []
      : found.kind === 'stated'
        ? found.values
        : [...walk(found.section.children)].filter(isParagraph).map((it) => ({
            text: plainText(it.children),
            origin: it.origin
          }))
  const listed = new Map<string, {text: string; origin: SourceOrigin}>()
  for (const {origin, text} of lines) {
    const [, short, words] = line.exec(text) ?? []
    const place = placeOf(origin)
    if (short === undefined || words === undefined || place.from !== 'source') continue
    if (!listed.has(short)) listed.set(short, {text: words, origin: place})
  }
  return listed
}

const isParagraph = (node: {readonly type: string}): node is Paragraph => node.type === 'paragraph'
