import {surnames} from '../../text/gazetteer/surnames.ts'
import {familyFirst} from '../../text/names/person-name.ts'
import {type Candidate, type PersonFound, spanOf} from './candidate.ts'

/**
 * Takes possible names for people's where the text around them says so: where they are listed with
 * people, or where their last word alone comes again, as surnames do. One pass over the candidates.
 */
export function promoted(candidates: readonly Candidate[]): readonly Candidate[] {
  const listed = listedWithPeople(candidates)
  const alone = lone(candidates)
  for (const {words, found} of candidates) {
    if (found?.kind === 'person' && words.length > 1) alone.delete(words.at(-1)?.key ?? '')
  }
  return candidates.map((it) => {
    if (!it.possible) return it
    if (listed.has(it)) return person(it, 'person/list')
    return hasShortForm(it, alone) ? person(it, 'person/short-form') : it
  })
}

const person = (it: Candidate, rule: PersonFound['rule']): Candidate => ({
  ...it,
  found: {kind: 'person', rule}
})

interface Lone {
  readonly speaks: boolean
  readonly located: boolean
}

/** Unknown words that stand alone, and how. */
function lone(candidates: readonly Candidate[]): Map<string, Lone> {
  const found = new Map<string, Lone>()
  for (const {words, found: known, speaks, located} of candidates) {
    const [only] = words
    if (words.length !== 1 || known !== undefined || only === undefined) continue
    const before = found.get(only.key)
    found.set(only.key, {
      speaks: speaks || before?.speaks === true,
      located: located || before?.located === true
    })
  }
  return found
}

/** `Romelu Lukaku`, where `Lukaku` alone speaks or is known as a surname, and is no place. */
function hasShortForm({words, opens}: Candidate, alone: ReadonlyMap<string, Lone>): boolean {
  const first = words[0]?.key ?? ''
  const last = words.at(-1)?.key ?? ''
  const form = alone.get(last)
  if (form === undefined || form.located || alone.has(first) || words.some((it) => !it.capital))
    return false
  return (form.speaks || surnames().has(last)) && !(opens && /(?:ing|ed)$/.test(first))
}

const comma = /^,\s$/
const and = /^,?\s(?:and|&)\s$/

/** Possible names in lists with two people, or with one in a list that ends with `and`. */
function listedWithPeople(candidates: readonly Candidate[]): ReadonlySet<Candidate> {
  const found = new Set<Candidate>()
  let list: Candidate[] = []
  let ends = false
  const close = () => {
    const people = list.filter((it) => it.found?.kind === 'person').length
    const many = people > 2 * (list.length - people)
    if (people > 1 || (ends && people > 0)) {
      for (const it of list) if (it.possible && (many || isKnownSurname(it))) found.add(it)
    }
    list = []
    ends = false
  }
  for (const it of candidates) {
    const before = list.at(-1)
    const between = before === undefined ? '' : textBetween(before, it)
    if (ends || !(comma.test(between) || and.test(between))) close()
    list.push(it)
    ends ||= and.test(between) && list.length > 1
  }
  close()
  return found
}

/** Bands and companies are listed with people too: among few the last word has to be a surname. */
const isKnownSurname = ({words}: Candidate) =>
  surnames().has(words.at(-1)?.key ?? '') || familyFirst(words)

function textBetween(one: Candidate, other: Candidate): string {
  if (one.sentence !== other.sentence) return ''
  return one.sentence.text.slice(spanOf(one).end, spanOf(other).start)
}
