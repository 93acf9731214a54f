import {type Run, runsOf} from '../../text/names/capitals.ts'
import {isKnownName, isNameOf, opensAsPerson} from '../../text/names/person-name.ts'
import {
  apposition,
  titleAhead,
  titleBeforeComma,
  titleInside
} from '../../text/names/role-phrase.ts'
import {speechVerbs} from '../../text/names/speech-verbs.ts'
import {type Token, tokensOf} from '../../text/names/tokens.ts'
import type {Sentence} from '../reading.ts'
import type {Candidate, Found, PersonFound} from './candidate.ts'
import {organisationIn} from './organisation.ts'
import {placeIn} from './place.ts'
import type {Survey} from './survey.ts'

/** A run of capitals with what stands around it. */
export interface Context {
  readonly sentence: Sentence
  readonly tokens: readonly Token[]
  readonly run: Run
  readonly survey: Survey
}

/** Every run of capitals of a sentence, each with what it names where there is evidence. */
export function candidatesIn(sentence: Sentence, survey: Survey): readonly Candidate[] {
  const tokens = tokensOf(sentence.text)
  const runs = runsOf(tokens)
  const title = isTitleCase(tokens, runs)
  return runs.flatMap((run) => {
    const context = {sentence, tokens, run: tidied(tokens, run, survey), survey}
    return title ? inTitle(context) : [inProse(context)]
  })
}

/** Leaves out an ordinary first word that has its capital from the start of the sentence. */
function tidied(tokens: readonly Token[], run: Run, survey: Survey): Run {
  const first = tokens[run.from]
  const second = tokens[run.from + 1]
  if (!run.opens || first === undefined || second === undefined || run.to - run.from < 2) return run
  if (!survey.ordinary(first.key) || first.possessive || !second.capital) return run
  const words = tokens.slice(run.from, run.to)
  if (opensAsPerson(words) !== undefined || titleInside(tokens, run) !== undefined) return run
  return organisationIn({tokens, run, survey}) === undefined
    ? {...run, from: run.from + 1, opens: false}
    : run
}

/** Most words of a headline have capitals: they tell nothing. */
function isTitleCase(tokens: readonly Token[], runs: readonly Run[]): boolean {
  const words = tokens.filter((it) => /^\p{L}/u.test(it.text))
  if (words.length < 4) return false
  const capitals = words.filter((it) => it.capital).length / words.length
  const shouted = words.filter((it) => /^\p{Lu}{2,}$/u.test(it.text)).length / words.length
  const listed =
    runs.length > 2 && tokens.filter((it) => /^[,;(]$/.test(it.text)).length >= runs.length / 2
  return shouted > 0.6 || (capitals > 0.7 && !listed)
}

function inTitle(context: Context): readonly Candidate[] {
  const words = wordsOf(context)
  if (!isKnownName(words)) return []
  return [{...candidate(context, words), found: {kind: 'person', rule: 'person/given-name'}}]
}

const wordsOf = ({tokens, run}: Context) => tokens.slice(run.from, run.to)

const candidate = (context: Context, words: readonly Token[]): Candidate => ({
  sentence: context.sentence,
  words,
  opens: context.run.opens,
  speaks: speaks(context)
})

function speaks({tokens, run}: Context): boolean {
  const after = tokens[run.to]?.text === ',' ? undefined : tokens[run.to]
  const before = tokens[run.from - 1]
  return (
    (after !== undefined && speechVerbs.has(after.text)) ||
    (before !== undefined && /^(?:said|says|told)$/.test(before.text))
  )
}

function inProse(context: Context): Candidate {
  const {tokens, run} = context
  const words = wordsOf(context)
  const titled = titleInside(tokens, run)
  if (titled !== undefined && organisationIn(context)?.rule !== 'organisation/known') {
    const name = tokens.slice(titled.from, titled.to)
    return {
      ...candidate({...context, run: {...run, opens: false}}, name),
      found: titledPerson(context, titled.role)
    }
  }
  const found = foundIn(context)
  return {...candidate(context, words), ...(found === undefined ? {} : {found})}
}

function titledPerson({tokens, run}: Context, role: PersonFound['role']): PersonFound {
  if (role !== undefined && !role.rank) return {kind: 'person', rule: 'person/role', role}
  const ahead = titleAhead(tokens, run)
  const after = apposition(tokens, run.to)?.role
  const best = after ?? ahead ?? role
  if (best === undefined) return {kind: 'person', rule: 'person/honorific'}
  return {kind: 'person', rule: 'person/role', role: best}
}

function foundIn(context: Context): Found | undefined {
  const organisation = organisationIn(context)
  const place = placeIn(context)
  if (organisation?.rule === 'organisation/known') return organisation
  if (place !== undefined && !place.unlessSomebody) return place
  return personIn(context) ?? organisation ?? place
}

function personIn(context: Context): PersonFound | undefined {
  const {tokens, run, survey} = context
  const words = wordsOf(context)
  if (!isNameOf(words, 4)) return undefined
  const ahead = titleAhead(tokens, run)
  const after = apposition(tokens, run.to)
  const before = words.length > 1 ? titleBeforeComma(tokens, run) : undefined
  const role = better(ahead, after?.role, before)
  const given = {...(role === undefined ? {} : {role})}
  const ordinary = words.some((it) => survey.ordinary(it.key) && it.text !== it.key)
  if (ahead !== undefined && !(words.length === 1 && ordinary))
    return {kind: 'person', rule: 'person/role', ...given}
  if (words.length < 2) return undefined
  const opening = opensAsPerson(words)
  if (opening !== undefined && !isOrdinary(context, words)) {
    const rule =
      role !== undefined
        ? 'person/apposition'
        : opening === 'initials'
          ? 'person/initials'
          : 'person/given-name'
    return {kind: 'person', rule, ...given}
  }
  if (ordinary) return undefined
  if (before !== undefined || after !== undefined)
    return {kind: 'person', rule: 'person/apposition', ...given}
  if (words.length > 3) return undefined
  if (tokens[run.to]?.text === ',' && tokens[run.to + 1]?.text === 'who')
    return {kind: 'person', rule: 'person/relative'}
  return speaks(context) ? {kind: 'person', rule: 'person/speech'} : undefined
}

/** A role tells more than a rank. */
function better(
  ...roles: readonly (PersonFound['role'] | undefined)[]
): PersonFound['role'] | undefined {
  return roles.find((it) => it !== undefined && !it.rank) ?? roles.find((it) => it !== undefined)
}

/** Whether what seems a given name is but a word: `Grace periods`, `Will Power`. */
function isOrdinary({run, survey}: Context, words: readonly Token[]): boolean {
  const [first, ...rest] = words
  if (first !== undefined && run.opens && survey.ordinary(first.key)) return true
  return rest.some((it) => it.capital && survey.ordinary(it.key) && !isKnownName(words))
}
