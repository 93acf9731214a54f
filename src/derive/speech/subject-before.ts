import {
  capitalsEndingAt,
  descriptionEndingAt,
  isNewClause,
  openingBefore
} from '../../text/speech/clauses.ts'
import {prepositions, thirdPersons} from '../../text/speech/function-words.ts'
import {wordAt} from '../../text/speech/words.ts'
import {phraseStart} from './name-phrase.ts'
import type {NamedWords, Spoken} from './spoken.ts'
import {nameSubject, phraseSubject, type Subject} from './subject.ts'

/**
 * Who stands before a verb as its subject. `from` is the first word of the verb with its helpers.
 * Before a `sure` verb more phrases are speakers. Nothing where the subject is not clear.
 */
export function subjectBefore(spoken: Spoken, from: number, sure: boolean): Subject | undefined {
  const last = from - 1
  if (last < 0 || spoken.isQuoted(last)) return undefined
  if (wordAt(spoken.words, last).low !== ',') return subjectEndingAt(spoken, last, sure)
  return aroundApposition(spoken, last, sure)
}

function subjectEndingAt(spoken: Spoken, last: number, sure: boolean): Subject | undefined {
  const {words, nameEndingAt} = spoken
  const {low} = wordAt(words, last)
  if (low === 'who') return antecedent(spoken, last)
  if (low === ')') return beforeBracket(spoken, last, sure)
  if (thirdPersons.has(low)) {
    return openingBefore(words, last) === 'open'
      ? phraseSubject(spoken, 'pronoun', last, last)
      : undefined
  }
  const name = nameEndingAt(last)
  const named = name && (namedSubject(spoken, name) ?? personOf(spoken, name))
  if (named !== undefined) return named
  const described = descriptionEndingAt(words, last, sure)
  if (described !== undefined) return aboutPerson(spoken, described, last)
  return name === undefined && sure ? unknownName(spoken, last) : undefined
}

/** `Smith, who told reporters that …`: whom `who` stands for. */
function antecedent(spoken: Spoken, who: number): Subject | undefined {
  const last = wordAt(spoken.words, who - 1).low === ',' ? who - 2 : who - 1
  const name = spoken.nameEndingAt(last)
  if (name?.mention.kind !== 'person') return undefined
  // In `Smith and Jones, who said`, one or both may be meant.
  const joined = ['and', 'or', '&'].includes(wordAt(spoken.words, name.first - 1).low)
  return joined ? undefined : nameSubject(spoken, name, name.first, who)
}

/** A name, or several joined by `and`, that a clause begins with. */
function namedSubject(spoken: Spoken, name: NamedWords): Subject | undefined {
  const {words} = spoken
  const first = phraseStart(spoken, name)
  if (first === undefined) return undefined
  const before = wordAt(words, first - 1).low
  if (before !== 'and' && before !== '&') return nameSubject(spoken, name, first)
  const joined = joinedNames(spoken, name, first)
  if (joined !== undefined) return joined
  return isNewClause(words, first - 1) && spoken.nameEndingAt(first - 2) === undefined
    ? nameSubject(spoken, name, first)
    : undefined
}

/** `Anna Lind of Tidewatch`: what the person belongs to stands right before the verb. */
function personOf(spoken: Spoken, name: NamedWords): Subject | undefined {
  const {words} = spoken
  const article = wordAt(words, name.first - 1).low === 'the' ? 1 : 0
  const preposition = name.first - 1 - article
  if (!/^(?:of|from|at|for|with)$/.test(wordAt(words, preposition).low)) return undefined
  const person = spoken.nameEndingAt(preposition - 1)
  if (person?.mention.kind !== 'person') return undefined
  const first = phraseStart(spoken, person)
  return first === undefined ? undefined : nameSubject(spoken, person, first, name.last)
}

/** `the UK and France`, `Italy, France and the UK`. */
function joinedNames(spoken: Spoken, final: NamedWords, first: number): Subject | undefined {
  const {words} = spoken
  const names = [final]
  let start = first
  while (/^(?:and|&|,)$/.test(wordAt(words, start - 1).low)) {
    const comma = wordAt(words, start - 1).low !== ',' && wordAt(words, start - 2).low === ','
    const other = spoken.nameEndingAt(start - (comma ? 3 : 2))
    const begin = other && phraseStart(spoken, other)
    if (other === undefined || begin === undefined) break
    names.unshift(other)
    start = begin
  }
  const [leading] = names
  if (names.length < 2 || leading === undefined) return undefined
  return {
    start: wordAt(words, leading.first).start,
    end: wordAt(words, final.last).end,
    facts: names.map(({mention}) => mention.id),
    by: 'name',
    plural: true,
    first: start,
    last: final.last
  }
}

/** In `Matthew Ingram of The Globe` the one who speaks is the person. */
function aboutPerson(spoken: Spoken, first: number, last: number): Subject {
  const name = spoken.nameStartingAt(first)
  const ofSomething = name && prepositions.has(wordAt(spoken.words, name.last + 1).low)
  return name?.mention.kind === 'person' && ofSomething
    ? nameSubject(spoken, name, first, last)
    : phraseSubject(spoken, 'description', first, last)
}

function unknownName(spoken: Spoken, last: number): Subject | undefined {
  const first = capitalsEndingAt(spoken.words, last)
  if (first === undefined) return undefined
  const begin = wordAt(spoken.words, first - 1).low === 'the' ? first - 1 : first
  if (openingBefore(spoken.words, begin) !== 'open') return undefined
  // `Both Lind and Novak said`: one name alone would be half of who speaks.
  const and = wordAt(spoken.words, begin - 1).low === 'and'
  if (and && !isNewClause(spoken.words, begin - 1)) return undefined
  if (first === last && /ing$/.test(wordAt(spoken.words, first).low)) return undefined
  // At the beginning of a sentence any word has a capital: `Legend says`.
  const by = last === 0 ? 'description' : 'name'
  return {...phraseSubject(spoken, by, first, last), first: begin}
}

/** `Mike Pence (R-IN) said`. */
function beforeBracket(spoken: Spoken, close: number, sure: boolean): Subject | undefined {
  const last = beforeBrackets(spoken, close)
  const subject = last === close ? undefined : subjectEndingAt(spoken, last, sure)
  return subject === undefined || subject.by === 'pronoun' ? undefined : {...subject, last: close}
}

/** Where the words before brackets end, if they end with brackets. */
function beforeBrackets({words}: Spoken, last: number): number {
  if (wordAt(words, last).low !== ')') return last
  for (let index = last - 1; index > 0 && last - index <= 8; index -= 1) {
    if (wordAt(words, index).low === '(') return index - 1
  }
  return last
}

/** Most words between the commas of `Anna Lind, head of the harbour office, said`. */
const longestApposition = 16

/** The verb follows a comma: who speaks stands between commas, or before them. */
function aroundApposition(spoken: Spoken, comma: number, sure: boolean): Subject | undefined {
  let end = comma
  for (let pieces = 0; pieces < 3; pieces += 1) {
    const start = commaBefore(spoken, end)
    if (start === undefined) return undefined
    const inner = pieces === 0 ? personBetween(spoken, start + 1, end - 1) : undefined
    if (inner !== undefined) return inner
    const outer = subjectEndingAt(spoken, start - 1, sure)
    if (outer !== undefined && outer.by !== 'pronoun') {
      return outer.plural ? undefined : {...outer, last: end}
    }
    end = start
  }
  return undefined
}

function commaBefore({words, isQuoted}: Spoken, comma: number): number | undefined {
  for (let index = comma - 1; index >= 0 && comma - index <= longestApposition; index -= 1) {
    if (wordAt(words, index).low === ',') return index
    if (isQuoted(index)) return undefined
  }
  return undefined
}

/** `Malaysia's prime minister, Najib Razak, said`. */
function personBetween(spoken: Spoken, first: number, last: number): Subject | undefined {
  const name = spoken.nameEndingAt(last)
  if (name?.mention.kind !== 'person' || phraseStart(spoken, name) !== first) return undefined
  const described = descriptionEndingAt(spoken.words, beforeBrackets(spoken, first - 2), false)
  return described === undefined ? undefined : nameSubject(spoken, name, described, last + 1)
}
