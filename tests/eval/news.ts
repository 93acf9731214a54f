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
  const named = namedIn(article)
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

/**
 * Organisations and places are interchangeable: the other kind is right when shown. A span of the
 * corpus runs on (`the governments of South East Asia`), so that its head's words are taken.
 */
const namedIn =
  ({text, entities}: Article) =>
  (mine: string, other: string): readonly NamedGold[] => {
    const both = entities.filter(
      (it) => (it.type === mine || it.type === other) && (it.named || it.propn)
    )
    return [...new Set(both.map((it) => `${it.type} ${it.grp}`))].flatMap((key) => {
      const group = both.filter((it) => `${it.type} ${it.grp}` === key)
      const [first] = group
      if (first === undefined) return []
      const [start, end] = first.min
      return {
        words: text.slice(start, end),
        start,
        end,
        mentions: group.map(({min: [start, end]}) => ({start, end})),
        either: first.type !== mine,
        need: group.some((it) => it.named) ? ('required' as const) : ('acceptable' as const)
      }
    })
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
