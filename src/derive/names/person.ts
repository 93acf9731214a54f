import {surnames} from '../../text/gazetteer/surnames.ts'
import {apposition} from '../../text/names/apposition.ts'
import {
  familyFirst,
  isKnownName,
  isNameOf,
  isWellFormed,
  opensAsPerson
} from '../../text/names/person-name.ts'
import type {Role} from '../../text/names/role.ts'
import {titleAhead, titleBeforeComma} from '../../text/names/title-ahead.ts'
import type {Token} from '../../text/names/tokens.ts'
import type {PersonFound} from './candidate.ts'
import {type Context, isWithin, speaksInPerson, wordsOf} from './context.ts'

/** What a run of capitals and the words beside it say: that it is somebody. */
export function personIn(context: Context): PersonFound | undefined {
  const {tokens, run} = context
  const words = wordsOf(context)
  if (!isNameOf(words, 4) || isWork(context)) return undefined
  const ahead = titleAhead(tokens, run)
  const after = apposition(tokens, run.to)
  const before = words.length > 1 ? titleBeforeComma(tokens, run) : undefined
  const role = better(ahead, after?.role, before)
  const rule = ruleOf(context, {
    ahead: ahead !== undefined,
    beside: after !== undefined || before !== undefined
  })
  return rule === undefined ? undefined : person(rule, role)
}

/** Somebody whose title stands in the run itself. A rank gives way to what else is said. */
export function titledPerson({tokens, run}: Context, title: Role | undefined): PersonFound {
  if (title !== undefined && !title.rank) return person('person/role', title)
  const after = apposition(tokens, run.to)?.role
  const before = titleAhead(tokens, run) ?? titleBeforeComma(tokens, run)
  const role = better(after, before, title)
  return person(role === undefined ? 'person/honorific' : 'person/role', role)
}

const person = (rule: PersonFound['rule'], role: Role | undefined): PersonFound => ({
  kind: 'person',
  rule,
  ...(role === undefined ? {} : {role})
})

interface Roles {
  /** A title stands right before. */
  readonly ahead: boolean
  /** What somebody is stands beside it, after a comma. */
  readonly beside: boolean
}

function ruleOf(context: Context, roles: Roles): PersonFound['rule'] | undefined {
  const {tokens, run} = context
  const words = wordsOf(context)
  const ordinary = hasOrdinary(context)
  if (roles.ahead && !(words.length === 1 && ordinary)) return 'person/role'
  if (words.length < 2) return undefined
  const opening = opensAsPerson(words)
  if (opening !== undefined && !isSeeming(context)) {
    if (roles.beside) return 'person/apposition'
    return opening === 'initials' ? 'person/initials' : 'person/given-name'
  }
  if (ordinary || !isWellFormed(words)) return undefined
  if (roles.beside) return 'person/apposition'
  if (words.length > 3) return undefined
  if (tokens[run.to]?.text === ',' && tokens[run.to + 1]?.text === 'who') return 'person/relative'
  return speaksInPerson(context) && endsInSurname(words) ? 'person/speech' : undefined
}

/** Companies speak too: an unknown name needs a surname that is known as one. */
const endsInSurname = (words: readonly Token[]) =>
  surnames().has(words.at(-1)?.key ?? '') || familyFirst(words)

/** Whether a run may be somebody, if there is but more evidence: two or three unknown words. */
export function isPossible(context: Context): boolean {
  const words = wordsOf(context)
  return (
    words.length > 1 &&
    words.length < 4 &&
    isNameOf(words, 3) &&
    isWellFormed(words) &&
    !hasOrdinary(context) &&
    !isWork(context)
  )
}

/** A role tells more than a rank. */
const better = (...roles: readonly (Role | undefined)[]): Role | undefined =>
  roles.find((it) => it !== undefined && !it.rank) ?? roles.find((it) => it !== undefined)

const hasOrdinary = (context: Context) =>
  wordsOf(context).some((it) => it.capital && context.survey.ordinary(it.key))

/** Whether what seems a given name is but a word: `Grace periods`, `Will Power`. */
function isSeeming(context: Context): boolean {
  const {run, survey} = context
  const words = wordsOf(context)
  const [first, ...rest] = words
  if (first !== undefined && run.opens && survey.ordinary(first.key)) return true
  if (isWithin(context) && !isKnownName(words)) return true
  return rest.some((it: Token) => it.capital && survey.ordinary(it.key)) && !isKnownName(words)
}

const works = new Set(
  `novel film movie book song album single series show play opera musical game videogame comic magazine
  newspaper ship vessel boat yacht ferry tanker submarine frigate destroyer carrier spacecraft rover
  hurricane storm brand product character band team club horse dog ballet painting sculpture poem`.split(
    /\s+/
  )
)

/** Whether the words before the run say that it names a work, a ship or the like. */
export const isWork = ({tokens, run}: Context) => {
  const before = tokens[run.from - 1]
  return before !== undefined && works.has(before.key) && !before.capital && !before.possessive
}
