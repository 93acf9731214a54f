import {readdirSync} from 'node:fs'
import * as z from 'zod'
import {certaintyShape, classShape, dataOf, needShape, unitShape} from './data.ts'
import {given} from './given.ts'
import {
  type Case,
  type Gold,
  type Item,
  type NamedGold,
  type PersonGold,
  type Span,
  within
} from './gold.ts'

/** Words of the case's text: the `at`-th place where they stand, counted from 1. */
const quoted = z.object({words: z.string(), at: z.number().optional()})
const words = z
  .union([z.string(), quoted])
  .transform((it) => quoted.parse(typeof it === 'string' ? {words: it} : it))
const item = z.object({words, need: needShape})
const named = z.union([z.string(), item.extend({also: z.array(z.string()).default([])})])

const labelled = z.object({
  text: z.string(),
  person: z
    .array(
      z.object({
        name: z.string(),
        also: z.array(z.string()).default([]),
        role: z.string().optional(),
        need: needShape
      })
    )
    .default([]),
  organisation: z.array(named).default([]),
  place: z.array(named).default([]),
  date: z
    .array(
      item.extend({
        value: z.string().nullish(),
        certainty: certaintyShape.optional(),
        modifier: z.string().optional()
      })
    )
    .default([]),
  figure: z
    .array(
      item.extend({
        unit: unitShape,
        value: z.number().optional(),
        upTo: z.number().nullish(),
        currency: z.string().optional(),
        of: z.string().optional(),
        measures: z.string().nullish()
      })
    )
    .default([]),
  statement: z
    .array(
      z.object({
        cue: words,
        speaker: words,
        who: z.string().optional(),
        content: words.optional(),
        need: needShape
      })
    )
    .default([]),
  outlook: z
    .array(z.object({cue: words, classes: z.array(classShape), need: needShape}))
    .default([]),
  acronym: z
    .array(z.object({words: z.string(), expansion: words.optional(), need: needShape}))
    .default([]),
  attribution: z.array(item).default([]),
  dateline: z.array(item.extend({value: z.string()})).default([]),
  bottomLine: z.array(words).default([]),
  keyPoint: z
    .object({good: z.array(words), acceptable: z.array(words)})
    .default({good: [], acceptable: []})
})

const kindShape = z.enum([
  'person',
  'organisation',
  'place',
  'date',
  'figure',
  'statement',
  'outlook',
  'acronym',
  'attribution',
  'dateline',
  'bottomLine',
  'keyPoint'
])
const file = z.object({kinds: z.array(kindShape), cases: z.array(labelled)})

type Labelled = z.infer<typeof labelled>
type Words = z.infer<typeof words>

const folder = 'tests/eval/labels'

/** The labelled texts of our own, from every file of labels but that of the news. */
export function ownCases(): readonly Case[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json') && name !== 'news.json')
    .flatMap((name) => {
      const {kinds, cases} = dataOf(`${folder}/${name}`, file)
      return cases.map((it, index): Case => {
        const id = `${name.replace('.json', '')}-${index + 1}`
        return {id, text: it.text, gold: goldOf(it, new Set(kinds))}
      })
    })
}

function goldOf(it: Labelled, kinds: ReadonlySet<string>): Gold {
  const {text} = it
  const spanned = (quote: Words) => spanIn(text, quote)
  const itemOf = ({words, need}: {readonly words: Words; readonly need: Item['need']}): Item => ({
    ...spanned(words),
    need
  })
  const all: Required<Omit<Gold, 'strict' | 'figureUnits'>> = {
    person: it.person.map((one) => personIn(text, one)),
    organisation: namedIn(text, it.organisation),
    place: namedIn(text, it.place),
    date: it.date.map(({value, certainty, modifier, ...rest}) => ({
      ...itemOf(rest),
      ...given({value, certainty, modifier})
    })),
    figure: it.figure.map(({unit, value, upTo, currency, of, measures, ...rest}) => ({
      ...itemOf(rest),
      unit,
      ...given({value, upTo, currency, of, measures})
    })),
    statement: it.statement.map(({cue, speaker, who, content, need}) => ({
      ...spanned(cue),
      speaker: spanned(speaker),
      need,
      ...given({who, content: content === undefined ? undefined : spanned(content)})
    })),
    outlook: it.outlook.map(({cue, classes, need}) => ({...spanned(cue), classes, need})),
    acronym: it.acronym.map(({words, expansion, need}) => ({
      ...spanned({words, at: 1}),
      need,
      ...given({expansion: expansion === undefined ? undefined : spanned(expansion)})
    })),
    attribution: it.attribution.map(itemOf),
    dateline: it.dateline.map(({value, ...rest}) => ({...itemOf(rest), value})),
    bottomLine: it.bottomLine.map(spanned),
    keyPoint: {
      good: it.keyPoint.good.map(spanned),
      acceptable: it.keyPoint.acceptable.map(spanned)
    }
  }
  const kept = Object.entries(all).filter(([kind]) => kinds.has(kind))
  return {...Object.fromEntries(kept), strict: true}
}

/** Throws where the words do not stand in the text: labels quote it. */
function spanIn(text: string, {words, at}: Words): Span & {readonly words: string} {
  const start = placesIn(text, words)[(at ?? 1) - 1]
  if (start === undefined) throw new Error(`No ${words} (${at}) in: ${text}`)
  return {words, start, end: start + words.length}
}

function placesIn(text: string, words: string): readonly number[] {
  const escaped = words.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'gu')
  return [...text.matchAll(pattern)].map((it) => it.index)
}

const spansIn = (text: string, all: readonly string[]): readonly Span[] =>
  all.flatMap((it) => placesIn(text, it).map((start) => ({start, end: start + it.length})))

function personIn(text: string, {name, also, role, need}: Labelled['person'][number]): PersonGold {
  const roles = role === undefined ? [] : [role]
  const full = spansIn(text, [name])
  const short = spansIn(text, also)
  return {
    ...spanIn(text, {words: name, at: 1}),
    mentions: [...full, ...short.filter((it) => !full.some((other) => within(it, other)))],
    roles,
    need
  }
}

/** Every place where the words stand is a mention, unless a label says which of them is. */
function namedIn(text: string, all: Labelled['place']): readonly NamedGold[] {
  return all.map((one) => {
    if (typeof one === 'string') {
      const span = spanIn(text, {words: one, at: 1})
      return {...span, mentions: spansIn(text, [one]), either: false, need: 'required'}
    }
    const span = spanIn(text, one.words)
    const all = one.words.at === undefined ? spansIn(text, [span.words]) : [span]
    const mentions = [...all, ...spansIn(text, one.also)]
    return {...span, mentions, either: false, need: one.need}
  })
}
