import * as z from 'zod'
import {
  classShape,
  dataOf,
  hasShared,
  needShape,
  shared,
  spanShape,
  unitShape,
  wordsShape
} from './data.ts'
import {given} from './given.ts'
import type {Case, DateGold, FigureGold, NamedGold, PersonGold, Span} from './gold.ts'

const labelled = z.record(
  z.string(),
  z.object({
    people: z.array(
      z.object({
        name: z.string(),
        roles: z.array(z.string()),
        groups: z.array(z.string()),
        need: needShape
      })
    ),
    figures: z.array(
      wordsShape.extend({
        kind: unitShape,
        value: z.number(),
        currency: z.string().optional(),
        of: z.string().optional(),
        need: needShape
      })
    ),
    statements: z.array(
      z.object({speaker: wordsShape, cue: wordsShape, who: z.string().optional(), need: needShape})
    ),
    outlook: z.array(z.object({cue: wordsShape, classes: z.array(classShape), need: needShape})),
    acronyms: z.array(
      z.object({words: z.string(), expansion: wordsShape.optional(), need: needShape})
    ),
    alsoNamed: z.array(z.string()),
    attributions: z.array(z.object({speaker: wordsShape, need: needShape})),
    keyPoints: z.object({good: z.array(z.number()), acceptable: z.array(z.number())}),
    bottomLine: z.array(z.number())
  })
)

const corpus = z.array(
  z.object({
    id: z.string(),
    dateCreated: z.string(),
    text: z.string(),
    sentences: z.array(spanShape),
    dates: z.array(
      spanShape.extend({text: z.string(), attrs: z.record(z.string(), z.string().optional())})
    ),
    entities: z.array(
      spanShape.extend({
        text: z.string(),
        type: z.string(),
        named: z.boolean(),
        propn: z.boolean(),
        grp: z.string(),
        min: z.tuple([z.number(), z.number()])
      })
    )
  })
)

type Labels = z.infer<typeof labelled>[string]
type Article = z.infer<typeof corpus>[number]

export interface NewsCase extends Case {
  /** Of all sentences, title and dateline included. */
  readonly sentences: readonly Span[]
}

/** The five news articles: the corpus' labels for names and dates, labels by hand for the rest. */
export function newsCases(): readonly NewsCase[] {
  if (!hasShared) return []
  const labels = dataOf('tests/eval/labels/news.json', labelled)
  return dataOf(`${shared}/news-dev.json`, corpus).map((article) => {
    const own = labels[article.id]
    if (own === undefined) throw new Error(`No labels for ${article.id}`)
    return newsCase(article, own)
  })
}

function newsCase(article: Article, labels: Labels): NewsCase {
  const {id, text, sentences} = article
  checkWords(text, labels)
  const named = namedIn(article, labels.alsoNamed)
  const of = (numbers: readonly number[]) => numbers.flatMap((it) => sentences[it - 1] ?? [])
  return {
    id,
    text,
    sentences,
    gold: {
      person: labels.people.map((it) => personOf(article, it)),
      organisation: named('organization', 'place'),
      place: named('place', 'organization'),
      date: datesIn(article),
      figure: labels.figures.map(
        ({kind, currency, of, ...rest}): FigureGold => ({
          ...rest,
          unit: kind,
          ...given({currency, of})
        })
      ),
      statement: labels.statements.map(({cue, speaker, who, need}) => ({
        ...cue,
        speaker,
        need,
        ...given({who})
      })),
      outlook: labels.outlook.map(({cue, classes, need}) => ({...cue, classes, need})),
      acronym: labels.acronyms.map(({words, expansion, need}) => {
        const start = text.indexOf(words)
        return {words, start, end: start + words.length, need, ...given({expansion})}
      }),
      attribution: labels.attributions.map(({speaker, need}) => ({...speaker, need})),
      dateline: of([2]).map(({start, end}) => ({
        start,
        end,
        words: text.slice(start, end),
        value: article.dateCreated,
        need: 'required' as const
      })),
      keyPoint: {good: of(labels.keyPoints.good), acceptable: of(labels.keyPoints.acceptable)},
      bottomLine: of(labels.bottomLine)
    }
  }
}

/** Labels quote the text that they stand at; one that does not is a slip of whoever wrote it. */
function checkWords(text: string, {figures, statements, outlook}: Labels): void {
  const all = [...figures, ...statements.flatMap((it) => [it.cue, it.speaker])]
  for (const {words, start, end} of [...all, ...outlook.map((it) => it.cue)]) {
    if (text.slice(start, end) !== words) throw new Error(`No ${words} at ${start}`)
  }
}

/** The corpus marks roles with names, as one mention: only the words of the name are looked at. */
function personOf(
  {text, entities}: Article,
  {name, roles, groups, need}: Labels['people'][number]
): PersonGold {
  const tokens = name.split(' ')
  const mentions = entities
    .filter((it) => it.type === 'person' && it.named && groups.includes(it.grp))
    .flatMap(({start, end}): readonly Span[] => {
      const found = tokens.flatMap((token) => {
        const at = text.slice(start, end).indexOf(token)
        return at < 0 ? [] : [{start: start + at, end: start + at + token.length}]
      })
      const [first] = found
      const last = found.at(-1)
      return first === undefined || last === undefined ? [] : [{start: first.start, end: last.end}]
    })
  const start = text.indexOf(name)
  return {words: name, start, end: start + name.length, mentions, roles, need}
}

type Entity = Article['entities'][number]

/**
 * Organisations and places are interchangeable: the other kind is right when shown. Of a mention
 * that runs on (`the governments of South East Asia`) only the words of its head are taken.
 */
const namedIn =
  ({text, entities}: Article, also: readonly string[]) =>
  (mine: string, other: string): readonly NamedGold[] => {
    const both = entities.filter(
      (it) => (it.type === mine || it.type === other) && (it.named || it.propn)
    )
    const keys = [...new Set(both.map(keyOf))]
    const groups = keys.map((key) => both.filter((it) => keyOf(it) === key))
    return [
      ...groups.flatMap((it) => groupOf(text, it, mine)),
      ...also.map((it) => extra(text, it))
    ]
  }

const keyOf = ({type, grp}: Entity) => `${type} ${grp}`

function groupOf(text: string, group: readonly Entity[], mine: string): readonly NamedGold[] {
  const mentions = group.map(({start, end, text: words, min: [from, to]}): Span => {
    return words.split(' ').length > 4 ? {start: from, end: to} : {start, end}
  })
  const [first] = mentions
  if (first === undefined) return []
  const either = group[0]?.type !== mine
  const need = group.some((it) => it.named) ? 'required' : 'acceptable'
  return [{...first, words: text.slice(first.start, first.end), mentions, either, need}]
}

function extra(text: string, words: string): NamedGold {
  const mentions = text.split(words).slice(0, -1)
  const spans = mentions.map((_, index): Span => {
    const start = text.split(words, index + 1).join(words).length
    return {start, end: start + words.length}
  })
  const [first = {start: 0, end: 0}] = spans
  return {...first, words, mentions: spans, either: true, need: 'acceptable'}
}

/**
 * Any time expression of the corpus is right; the dates and times that it gives a value are
 * required, lengths of time such as `15 years` are not.
 */
function datesIn({text, dates, entities}: Article): readonly DateGold[] {
  const times = entities
    .filter((it) => it.type === 'time')
    .map(
      ({start, end}): DateGold => ({start, end, words: text.slice(start, end), need: 'acceptable'})
    )
  const valued = dates.map(({start, end, text: words, attrs}): DateGold => {
    const isLength = attrs.notBefore !== undefined && attrs.notAfter !== undefined
    const need = isLength ? 'acceptable' : 'required'
    const value = attrs.when
    return value === undefined ? {start, end, words, need} : {start, end, words, need, value}
  })
  return [...valued, ...times]
}
