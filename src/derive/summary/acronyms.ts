import type {AcronymFact, Passage} from '../../model/fact.ts'
import type {Definition} from '../../text/acronyms/definition.ts'
import {type FoundAcronym, findAcronyms} from '../../text/acronyms/find.ts'
import {readsLikeWord} from '../../text/acronyms/shape.ts'
import {givenNames} from '../../text/gazetteer/given-names.ts'
import {organisations} from '../../text/gazetteer/organisations.ts'
import {surnames} from '../../text/gazetteer/surnames.ts'
import {lettered} from '../../text/lettered.ts'
import {matches} from '../../text/matches.ts'
import {grammatical} from '../../text/names/ordinary.ts'
import {completed, factOf} from '../fact.ts'
import type {Reading, Sentence} from '../reading.ts'
import type {FactRule} from '../rules/index.ts'

/** A place where an acronym stands. */
interface Use {
  readonly sentence: Sentence
  readonly found: FoundAcronym
}

/**
 * Acronyms that the text uses, each once, with what they are short for where the text says so, in
 * the order of their first use. Of those that it never explains only what is surely one: no
 * country, unit or number, and no word that is written in capitals to be loud.
 */
export function acronyms(reading: Reading): readonly AcronymFact[] {
  const facts: AcronymFact[] = []
  const uses = usesOf(reading)
  const small = uses.size > 0 ? smallWordsOf(reading) : new Set<string>()
  for (const [text, [first, ...others]] of uses) {
    const all: readonly Use[] = [first, ...others]
    const defining = all.find((it) => it.found.definition)
    if (defining === undefined && !isAcronym(text, all, small)) continue
    const passageOf = ({sentence, found}: Use) => reading.passage(sentence, found.start, found.end)
    const definition = defining?.found.definition
    facts.push(
      completed(factOf('acronym', facts.length, ruleOf(definition), passageOf(defining ?? first)), {
        ...(defining && definition && {expansion: expansionOf(reading, defining, definition)}),
        mentions: [passageOf(first), ...others.map(passageOf)] as const
      })
    )
  }
  return facts
}

function usesOf({sentences}: Reading): ReadonlyMap<string, readonly [Use, ...Use[]]> {
  const uses = new Map<string, [Use, ...Use[]]>()
  for (const sentence of sentences) {
    if (!sentence.searched) continue
    for (const found of findAcronyms(sentence.text)) {
      const others = uses.get(found.text)
      if (others === undefined) uses.set(found.text, [{sentence, found}])
      else others.push({sentence, found})
    }
  }
  return uses
}

const expansionOf = (reading: Reading, {sentence}: Use, {start, end}: Definition): Passage =>
  reading.passage(sentence, start, end)

function ruleOf(definition: Definition | undefined): FactRule {
  if (definition === undefined) return 'acronym/undefined'
  return definition.order === 'same' ? 'acronym/defined' : 'acronym/other-order'
}

const short = lettered(String.raw`(?<![\p{L}\p{N}])\p{L}\p{Ll}{1,4}(?!\p{L})`, 'gu')

/** Words in small letters that are short enough to be shouted as if they were acronyms. */
function smallWordsOf({sentences}: Reading): ReadonlySet<string> {
  const words = new Set<string>()
  for (const {text, searched} of sentences) {
    if (!searched) continue
    for (const [word] of matches(text, short(text))) {
      words.add(word.toLowerCase())
    }
  }
  return words
}

/** Whether an acronym that is not explained is one: known, or no word, and used like one. */
function isAcronym(text: string, uses: readonly Use[], small: ReadonlySet<string>): boolean {
  const key = text.toLowerCase()
  const standing = uses.filter((it) => it.found.stands).length
  if (standing === 0) return false
  if (organisations().has(key)) return true
  if (grammatical.has(key) || small.has(key) || isNameOfPeople(key)) return false
  return standing > 1 || !readsLikeWord(text)
}

const isNameOfPeople = (key: string) => givenNames().has(key) || surnames().has(key)
