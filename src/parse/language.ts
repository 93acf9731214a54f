import {eld} from 'eld/extrasmall'
import type {LangFrom} from '../model/document.ts'
import type {Block, Node} from '../model/node.ts'
import {walk} from '../model/walk.ts'
import {isLatin, plainWords} from '../text/plain-words.ts'

export interface Language {
  /** BCP 47; `und` for words of none, or of no single one, that is known. */
  readonly lang: string
  readonly langFrom: LangFrom
}

/** UTF-16 length of what is looked at: a text does not change its language every page. */
const searched = 4000
/** So many words are asked about at once: the library reads some 350 bytes and no further. */
const portion = 40
/**
 * Measured on slices of English prose: 2 of 3000 of four words are called another language by a
 * margin of 0.1, and 3 of 1200 of ten words none at all, so that “none” is an answer then.
 */
const fewest = {words: 4, forNone: 10, margin: 0.1}

/**
 * Tells the language of a text by its first words. Names, numbers and code say nothing about the
 * language around them. Where too few words are left, it is assumed to be English; one in another
 * script is not. Where they tell nothing, `otherwise` is assumed, if it is given.
 */
export function languageOf(blocks: readonly Block[], otherwise?: string): Language {
  const found = languageFound(blocks)
  const isTold = found.langFrom === 'detected' && found.lang !== 'und'
  return otherwise === undefined || isTold ? found : {lang: otherwise, langFrom: 'assumed'}
}

function languageFound(blocks: readonly Block[]): Language {
  const text = openingOf(blocks)
  const words = plainWords(text)
  const latin = isLatin(text)
  const distinct = new Set(words).size
  if (latin && distinct < fewest.words) return assumed
  const found = mostOf(words)
  if (found !== undefined) return {lang: found, langFrom: 'detected'}
  return latin && distinct < fewest.forNone ? assumed : {lang: 'und', langFrom: 'detected'}
}

const assumed: Language = {lang: 'en', langFrom: 'assumed'}

/** The first running words, code left out. */
function openingOf(blocks: readonly Block[]): string {
  let text = ''
  for (const node of walk(blocks)) {
    if (text.length >= searched) break
    if (node.type === 'text') text += node.value
    else if (!isMark(node)) text += ' '
  }
  return text.slice(0, searched)
}

const marks: readonly Node['type'][] = ['emphasis', 'strong', 'delete', 'link']
const isMark = ({type}: Node) => marks.includes(type)

/**
 * The language of at least half of the words; none if no language has so many. Words are asked about
 * until one has more than all others could get: for most texts that is half of the asking.
 */
function mostOf(words: readonly string[]): string | undefined {
  const votes = new Map<string, number>()
  for (let at = 0; at < words.length; at += portion) {
    const some = words.slice(at, at + portion)
    const lang = detected(some.join(' '))
    if (lang === undefined) continue
    const count = (votes.get(lang) ?? 0) + some.length
    if (count * 2 > words.length) return lang
    votes.set(lang, count)
  }
  const [most] = [...votes].sort(([, a], [, b]) => b - a)
  return most !== undefined && most[1] * 2 >= words.length ? most[0] : undefined
}

function detected(words: string): string | undefined {
  const result = eld.detect(words)
  if (!result.isReliable()) return undefined
  const {language} = result
  if (language === 'en') return language
  const {[language]: score = 0, en = 0} = result.getScores()
  return score - en >= fewest.margin ? language : undefined
}
