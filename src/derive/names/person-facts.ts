import type {PersonFact} from '../../model/fact.ts'
import {completed, factOf} from '../fact.ts'
import type {Reading} from '../reading.ts'
import {type Candidate, type PersonFound, spanOf} from './candidate.ts'
import {inOrder, passagesOf} from './passages.ts'
import type {Somebody} from './people.ts'

/** The strongest evidence first: what somebody is known by. */
const strength: readonly PersonFound['rule'][] = [
  'person/role',
  'person/apposition',
  'person/given-name',
  'person/initials',
  'person/honorific',
  'person/relative',
  'person/list',
  'person/speech',
  'person/short-form'
]

/** A fact for each person, in the order in which they are first named. */
export function personFacts(reading: Reading, all: readonly Somebody[]): readonly PersonFact[] {
  return inOrder(all).map((somebody, index) => {
    const [first, ...more] = passagesOf(reading, somebody.mentions)
    const rule = strength.find((it) => somebody.rules.has(it)) ?? 'person/speech'
    const role = roleOf(somebody)
    return completed(
      factOf('person', index, rule, reading.passage(...placeOf(fullest(somebody.mentions)))),
      {
        ...(role === undefined
          ? {}
          : {role: reading.passage(role.mention.sentence, role.role.start, role.role.end)}),
        mentions: [first, ...more] as const
      }
    )
  })
}

const placeOf = (mention: Candidate) => {
  const {start, end} = spanOf(mention)
  return [mention.sentence, start, end] as const
}

/** The mention with the most words; of two alike, the first. */
function fullest(mentions: readonly Candidate[]): Candidate {
  return mentions.reduce((best, it) => (it.words.length > best.words.length ? it : best))
}

/** The role beside the fullest name, a rank last, or another that says the same more fully. */
function roleOf({roles}: Somebody): Somebody['roles'][number] | undefined {
  const first = roles.find((it) => !it.role.rank) ?? roles[0]
  if (first === undefined) return undefined
  const text = textOf(first)
  return (
    roles.find((it) => textOf(it).length > text.length && textOf(it).endsWith(` ${text}`)) ?? first
  )
}

const textOf = ({role, mention}: Somebody['roles'][number]) =>
  mention.sentence.text.slice(role.start, role.end)
