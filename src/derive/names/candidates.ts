import {type Run, runsOf} from '../../text/names/capitals.ts'
import {isGivenName, placed} from '../../text/names/geography.ts'
import {isKnownName, opensAsPerson} from '../../text/names/person-name.ts'
import {titleInside} from '../../text/names/title.ts'
import {type Token, tokensOf} from '../../text/names/tokens.ts'
import type {Sentence} from '../reading.ts'
import type {Candidate, Found} from './candidate.ts'
import {type Context, isLocated, speaks, wordsOf} from './context.ts'
import {governmentIn, organisationIn} from './organisation.ts'
import {isPossible, isWork, personIn, titledPerson} from './person.ts'
import {placeIn} from './place.ts'
import type {Survey} from './survey.ts'

/** Every run of capitals of a sentence, each with what it names where there is evidence. */
export function candidatesIn(sentence: Sentence, survey: Survey): readonly Candidate[] {
  const tokens = tokensOf(sentence.text)
  const runs = runsOf(tokens)
  if (isTitleCase(tokens, runs)) {
    return runs.flatMap((run) => inTitle(sentence, {tokens, run, survey}))
  }
  return runs
    .filter((run) => !isPrice(tokens, run))
    .map((run) => inProse(sentence, tidied({tokens, run, survey})))
}

/** `US$ 20,000` names no country. */
const isPrice = (tokens: readonly Token[], {to}: Run) => {
  const after = tokens[to]
  return after !== undefined && /^\p{Sc}$/u.test(after.text) && after.start === tokens[to - 1]?.end
}

/** Leaves out an ordinary first word that has its capital from the start of the sentence. */
function tidied(context: Context): Context {
  const {tokens, run, survey} = context
  const [first, second] = wordsOf(context)
  if (!run.opens || first === undefined || second === undefined || !second.capital) return context
  if (!(survey.ordinary(first.key) || isAdverb(first)) || first.possessive) return context
  const tells =
    opensAsPerson(wordsOf(context)) ?? titleInside(tokens, run) ?? organisationIn(context)
  return tells === undefined
    ? {...context, run: {...run, from: run.from + 1, opens: false}}
    : context
}

/** `Speaking` and `Separately` open sentences; `Emily` and `Italy` do not end so by chance. */
const isAdverb = ({text, key}: Token) =>
  /^\p{Lu}\p{Ll}{2,}(?:ly|ing)$/u.test(text) && !isGivenName(key) && placed(key) === undefined

/** Whether most words have capitals, as in a headline: there they tell nothing. */
function isTitleCase(tokens: readonly Token[], runs: readonly Run[]): boolean {
  const words = tokens.filter((it) => /^\p{L}/u.test(it.text))
  if (words.length < 4) return false
  const share = (of: (it: Token) => boolean) => words.filter(of).length / words.length
  if (share((it) => /^\p{Lu}{2,}$/u.test(it.text)) > 0.6) return true
  const stops = /^[.!?"”’)]$/.test(tokens.at(-1)?.text ?? '')
  if (stops && words.length < 6) return false
  const parted = tokens.filter((it) => /^[,;(]$/.test(it.text)).length
  const isList = runs.length > 2 && parted >= runs.length / 2
  return !isList && share((it) => it.capital) > (stops ? 0.95 : 0.7)
}

function inTitle(sentence: Sentence, context: Context): readonly Candidate[] {
  const words = wordsOf(context)
  if (!isKnownName(words)) return []
  return [{...candidate(sentence, context), found: {kind: 'person', rule: 'person/given-name'}}]
}

function inProse(sentence: Sentence, context: Context): Candidate {
  const {tokens, run} = context
  const titled = titleInside(tokens, run)
  if (
    titled !== undefined &&
    !isWork(context) &&
    organisationIn(context)?.rule !== 'organisation/known'
  ) {
    const name = {...context, run: {...run, from: titled.from, opens: false}}
    return {...candidate(sentence, name), found: titledPerson(context, titled.role)}
  }
  const government = governmentIn(context)
  if (government !== undefined) {
    const whole = {...context, run: {...run, to: run.to + 1}}
    return {...candidate(sentence, whole), found: government}
  }
  const found = foundIn(context)
  if (found !== undefined) return Object.assign(candidate(sentence, context), {found})
  return {...candidate(sentence, context), possible: isPossible(context)}
}

const candidate = (sentence: Sentence, context: Context): Candidate => ({
  sentence,
  words: wordsOf(context),
  opens: context.run.opens,
  speaks: speaks(context),
  located: isLocated(context),
  possible: false
})

/** `designer Ralph Lauren`, who is known as a company too. */
function founderIn(context: Context): Found | undefined {
  if (opensAsPerson(wordsOf(context)) === undefined) return undefined
  const somebody = personIn(context)
  return somebody?.rule === 'person/role' ? somebody : undefined
}

function foundIn(context: Context): Found | undefined {
  const organisation = organisationIn(context)
  if (organisation?.rule === 'organisation/known') return founderIn(context) ?? organisation
  const place = placeIn(context)
  if (place !== undefined && !place.unlessSomebody) return place
  return personIn(context) ?? organisation ?? place
}
