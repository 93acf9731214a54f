import {readFileSync} from 'node:fs'
import * as z from 'zod'
import {classShape, dataOf, hasShared, shared} from './data.ts'
import {given} from './given.ts'
import type {Case, Item, NamedGold, OutlookGold, Span, StatementGold} from './gold.ts'

const point = z.object({offset: z.number()})
const placed = z.object({text: z.string(), start: point, end: point})
const named = z.object({
  id: z.string(),
  name: z.string(),
  role: z.string().optional(),
  required: z.boolean().default(true),
  alsoType: z.string().optional(),
  mentions: z.array(placed),
  pronouns: z.array(placed).default([])
})
const sentence = placed.extend({sentence: z.number()})

const model = z.object({
  provenance: placed,
  bottomLine: sentence,
  keyPoints: z.object({
    required: z.array(sentence),
    strong: z.array(sentence),
    acceptable: z.array(sentence)
  }),
  people: z.array(named),
  organisations: z.array(named),
  places: z.array(named),
  dates: z.array(
    placed.extend({
      value: z.string().nullable(),
      modifier: z.string().optional(),
      kind: z.enum(['absolute', 'partial', 'relative'])
    })
  ),
  figures: z.array(
    placed.extend({
      kind: z.enum(['money', 'percent', 'count']),
      value: z.number(),
      currency: z.string().optional(),
      measures: z.string().optional()
    })
  ),
  statements: z.array(
    z.object({
      sentence: z.number(),
      speaker: z.union([z.string(), z.array(z.string()), z.null()]),
      speakerText: z.string().optional(),
      cue: z.string(),
      required: z.boolean()
    })
  ),
  forward: z.array(
    z.object({sentence: z.number(), kind: classShape, cue: z.string(), required: z.boolean()})
  )
})

type Model = z.infer<typeof model>
type Placed = z.infer<typeof placed>

export interface SummitCase extends Case {
  /** Sentences that must be in the brief, in whatever section. */
  readonly requiredWords: readonly string[]
}

export const summitText = (): string => readFileSync('../shared/sources/summit.txt', 'utf8')

/** The seed article with a briefer's reading of it. `sentences` are those that were derived. */
export function summitCase(sentences: readonly Span[]): SummitCase | undefined {
  if (!hasShared) return undefined
  const text = summitText()
  const gold = dataOf(`${shared}/summit-gold.json`, model)
  const at = (number: number): Span => sentences[number - 1] ?? {start: 0, end: 0}
  const all = [...gold.places, ...gold.organisations]
  const both = (isMine: (it: Model['places'][number]) => boolean) =>
    all.map((it): NamedGold => {
      const isEither = !isMine(it) || it.alsoType !== undefined
      // `US President`: the gold lists places where they are no adjectives, which are right, too.
      const mentions = everywhere(text, it.name.replace(/^The /, ''))
      const [first] = it.mentions
      return {...itemOf(first, it.required), words: it.name, mentions, either: isEither}
    })
  const {keyPoints} = gold
  return {
    id: 'summit',
    text,
    requiredWords: keyPoints.required.map((it) => it.text),
    gold: {
      strict: true,
      person: gold.people.map((it) => ({
        ...itemOf(it.mentions[0], true),
        words: it.name,
        mentions: it.mentions.map(spanAt),
        roles: it.role === undefined ? [] : [it.role]
      })),
      place: both((it) => gold.places.includes(it)),
      organisation: both((it) => gold.organisations.includes(it)),
      date: gold.dates.map((it) => ({
        ...itemOf(it, true),
        value: it.value,
        certainty: it.kind,
        ...given({modifier: it.modifier})
      })),
      figure: gold.figures.map((it) => ({
        ...itemOf(it, true),
        unit: it.kind,
        value: it.value,
        ...given({currency: it.currency}),
        ...(it.kind === 'count'
          ? {of: it.text.replace(/^\d+ /, '')}
          : {measures: it.measures ?? null})
      })),
      statement: gold.statements.map((it) => statementOf(text, gold, at(it.sentence), it)),
      outlook: gold.forward.map(({sentence, kind, cue, required}): OutlookGold => {
        const whole = at(sentence)
        const start = text.indexOf(cue, whole.start)
        // A target is told by what is aimed at and until when, with words of its own between.
        const span = start < 0 ? whole : {start, end: start + cue.length}
        return {...span, words: cue, need: needOf(required), classes: [kind]}
      }),
      acronym: ['UK', 'US', 'GDP'].map((words) => ({...findIn(text, words), need: 'acceptable'})),
      attribution: [itemOf(gold.provenance, true)],
      dateline: [],
      keyPoint: {
        good: [...keyPoints.required, ...keyPoints.strong].map(spanAt),
        acceptable: keyPoints.acceptable.map(spanAt)
      },
      bottomLine: [spanAt(gold.bottomLine)]
    }
  }
}

const needOf = (required: boolean): Item['need'] => (required ? 'required' : 'acceptable')
const spanAt = ({start, end}: Placed): Span => ({start: start.offset, end: end.offset})

function itemOf(it: Placed | undefined, required: boolean): Item {
  if (it === undefined) throw new Error('A name without a mention')
  return {...spanAt(it), words: it.text, need: needOf(required)}
}

function everywhere(text: string, words: string): readonly Span[] {
  const pattern = new RegExp(`\\b${words}\\b`, 'g')
  return [...text.matchAll(pattern)].map(({index}) => ({start: index, end: index + words.length}))
}

function findIn(text: string, words: string, from = 0) {
  const start = text.indexOf(words, from)
  return {words, start, end: start + words.length}
}

/** The gold names speakers by their ids: the words nearest before the cue that stand for them. */
function statementOf(
  text: string,
  {people, organisations, places}: Model,
  {start, end}: Span,
  {speaker, speakerText, cue, required}: Model['statements'][number]
): StatementGold {
  const cueAt = findIn(text, cue, start)
  const item = {...cueAt, need: needOf(required)}
  if (speakerText !== undefined) return {...item, speaker: findIn(text, speakerText, start)}
  const ids = [speaker].flat()
  const named = [...people, ...organisations, ...places].filter((it) => ids.includes(it.id))
  const near = named
    .flatMap((it) => [...it.mentions, ...it.pronouns])
    .filter((it) => it.start.offset >= start && it.end.offset <= end)
    .sort((a, b) => a.start.offset - b.start.offset)
  const nearest = near.findLast((it) => it.start.offset < cueAt.start) ?? near[0]
  if (nearest === undefined) throw new Error(`No speaker for ${cue}`)
  const who = named.map((it) => it.name).join(' ')
  return {...item, speaker: {...spanAt(nearest), words: nearest.text}, who}
}
