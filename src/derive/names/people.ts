import {isCountry, isDemonym, isGivenName} from '../../text/names/geography.ts'
import {familyFirst, isSuffix} from '../../text/names/person-name.ts'
import type {Role} from '../../text/names/role.ts'
import {keyOfTokens, type Token} from '../../text/names/tokens.ts'
import {type Candidate, type PersonFound, spanOf} from './candidate.ts'

/** Somebody whom a text names, with all the places that do. */
export interface Somebody {
  readonly mentions: Candidate[]
  readonly rules: Set<PersonFound['rule']>
  readonly roles: {readonly role: Role; readonly mention: Candidate}[]
}

/** Several people of one name are nobody certain. */
type Alias = Somebody | 'several'

/**
 * Puts the mentions of each person together: by first and last name, then by the last name alone
 * where only one person of the text has it. In time proportional to the candidates.
 */
export function people(candidates: readonly Candidate[]): {
  readonly all: readonly Somebody[]
  readonly mentions: ReadonlyMap<Candidate, Somebody>
} {
  const all: Somebody[] = []
  const byName = new Map<string, Somebody>()
  const byAlias = new Map<string, Alias>()
  const byGiven = new Map<string, Alias>()
  const byFirst = new Map<string, Alias>()
  const mentions = new Map<Candidate, Somebody>()

  const add = (mention: Candidate, to: Somebody) => {
    to.mentions.push(mention)
    mentions.set(mention, to)
    if (mention.found?.kind !== 'person') return
    to.rules.add(mention.found.rule)
    if (mention.found.role !== undefined) to.roles.push({role: mention.found.role, mention})
  }
  const start = (mention: Candidate, name: string) => {
    const somebody: Somebody = {mentions: [], rules: new Set(), roles: []}
    all.push(somebody)
    byName.set(name, somebody)
    for (const alias of aliasesOf(mention.words)) claim(byAlias, alias, somebody)
    const given = mention.words[0]?.key ?? ''
    if (mention.words.length > 1) claim(byFirst, given, somebody)
    if (mention.words.length > 1 && isGivenName(given) && !isDemonym(given))
      claim(byGiven, given, somebody)
    add(mention, somebody)
  }

  for (const it of longestFirst(candidates)) {
    const name = nameKey(it.words)
    const known =
      byName.get(name) ?? byAlias.get(keyOfTokens(bare(it.words))) ?? knighted(it, byFirst)
    if (known === undefined) start(it, name)
    else if (known !== 'several') add(it, known)
    else if (bare(it.words).length > 1) start(it, name)
  }
  const visited = visitedIn(candidates)
  for (const it of candidates) {
    if (it.found?.kind === 'person') continue
    const known =
      byName.get(nameKey(it.words)) ?? aliasOf(it, byAlias, visited) ?? givenOf(it, byGiven)
    if (known !== undefined && known !== 'several') add(it, known)
  }
  return {all, mentions}
}

function claim(names: Map<string, Alias>, name: string, somebody: Somebody): void {
  const other = names.get(name)
  names.set(name, other === undefined || other === somebody ? somebody : 'several')
}

/** The people among candidates: full names first, since what is shorter may mean one of them. */
function longestFirst(candidates: readonly Candidate[]): readonly Candidate[] {
  const byLength: Candidate[][] = []
  for (const it of candidates) {
    if (it.found?.kind !== 'person') continue
    const length = bare(it.words).length
    byLength[length] ??= []
    byLength[length].push(it)
  }
  return byLength.reverse().flat()
}

const bare = (words: readonly Token[]) => words.filter((it) => !isSuffix(it))

/** First and last name; initials and names between them may come and go. */
function nameKey(words: readonly Token[]): string {
  const names = bare(words)
  if (familyFirst(words)) return names.map((it) => it.key.replaceAll('-', '')).join('')
  const first = names[0]?.key ?? ''
  const last = names.at(-1)?.key ?? ''
  return names.length === 1 ? first : `${first} ${last}`
}

/** What somebody may be called later: `von der Leyen`, `Leyen`, `Ursula`; `Kim` of `Kim Jong-un`. */
function aliasesOf(words: readonly Token[]): readonly string[] {
  const names = bare(words)
  const last = names.at(-1)?.key ?? ''
  if (names.length < 2) return [keyOfTokens(words), last]
  return [
    ...names.slice(1).map((_, at) => keyOfTokens(names.slice(at + 1))),
    ...(article.test(last) ? [last.replace(article, '')] : []),
    ...(familyFirst(words) ? [names[0]?.key ?? ''] : [])
  ]
}

const article = /^(?:al|el)-/

/** `Sir Alan`, whose name has to be known from elsewhere. */
const knighted = (it: Candidate, byFirst: ReadonlyMap<string, Alias>): Alias | undefined =>
  it.words.length === 1 && /\b(?:Sir|Dame)\s$/.test(it.sentence.text.slice(0, spanOf(it).start))
    ? byFirst.get(it.words[0]?.key ?? '')
    : undefined

/** `Mark the date`: no name stands right before an article. */
const takesObject = (it: Candidate) =>
  it.opens && /^\s(?:the|a|an|your|our|my)\s/.test(it.sentence.text.slice(spanOf(it).end))

/** Whom a name that stands alone means, where nothing speaks against it. */
function aliasOf(
  it: Candidate,
  known: ReadonlyMap<string, Alias>,
  visited: ReadonlySet<string>
): Alias | undefined {
  const {words, found, located, speaks} = it
  if (found?.kind === 'organisation' || takesObject(it)) return undefined
  const key = keyOfTokens(words)
  const somebody = known.get(key)
  if (somebody === undefined || isCountry(key)) return undefined
  if (found?.kind !== 'place') return somebody
  if (located) return undefined
  if (found.unlessSomebody || speaks) return somebody
  const isSame = it.sentence.index === firstSentence(somebody)
  return !visited.has(key) && !isSame && isAfter(it, somebody) ? somebody : undefined
}

/** Whom a given name alone means, after the full name. */
function givenOf(it: Candidate, known: ReadonlyMap<string, Alias>): Somebody | undefined {
  const [only] = it.words
  if (it.words.length !== 1 || only === undefined || it.found !== undefined) return undefined
  if (takesObject(it)) return undefined
  const somebody = known.get(only.key)
  if (somebody === undefined || somebody === 'several') return undefined
  return isAfter(it, somebody) ? somebody : undefined
}

/** Whether a name stands no earlier than the sentence that first names somebody. */
const isAfter = (it: Candidate, somebody: Alias) =>
  somebody !== 'several' && firstSentence(somebody) <= it.sentence.index

const firstSentence = (somebody: Alias) =>
  somebody === 'several' ? 0 : (somebody.mentions[0]?.sentence.index ?? 0)

/** Names that stand where places do at least once: `in London`. */
const visitedIn = (candidates: readonly Candidate[]): ReadonlySet<string> =>
  new Set(candidates.filter((it) => it.located).map((it) => keyOfTokens(it.words)))
