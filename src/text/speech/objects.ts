import {isCapital, type Word, wordAt} from './words.ts'

/** Whether the object of a verb is said rather than done: `denied bail` is no speech. */
export const isSayable = (words: readonly Word[], verb: number, object: number): boolean =>
  objects.get(wordAt(words, verb).low)?.(words, object) ?? true

const objects: ReadonlyMap<string, (words: readonly Word[], from: number) => boolean> = new Map([
  ...['denied', 'denies', 'deny'].map((it) => [it, isDeniable] as const),
  ...['proposed', 'proposes', 'recommended', 'recommends'].map((it) => [it, isNew] as const),
  ...['urged', 'urges', 'urge'].map((it) => [it, isUrged] as const)
])

const deniable = new Set(
  'the any all allegations involvement wrongdoing claims reports accusations charges responsibility knowledge having being'.split(
    ' '
  )
)

function isDeniable(words: readonly Word[], from: number): boolean {
  return deniable.has(wordAt(words, from).low)
}

/** `proposed a ban`; not `proposed the idea`, which says nothing of it, nor `recommended Anna`. */
function isNew(words: readonly Word[], from: number): boolean {
  const word = wordAt(words, from)
  return !isCapital(word) && !known.test(word.low)
}

const known = /^(?:the|this|that|these|those|such|his|her|its|their)$/

function isUrged(words: readonly Word[], from: number): boolean {
  for (let index = from + 1; index <= from + 12; index += 1) {
    const {low, spelled} = wordAt(words, index)
    if (!spelled && low !== ',') return false
    if (low === 'to') return true
  }
  return false
}
