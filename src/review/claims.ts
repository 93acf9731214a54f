import type {SourceOrigin} from '../model/origin.ts'
import {findDates} from '../text/dates/find.ts'
import {findFigures} from '../text/figures/find.ts'
import type {FoundFigure} from '../text/figures/form.ts'
import {quotationsIn} from '../text/sentences/quotations.ts'
import {type ClaimKey, type Clause, keyOf} from './claim-key.ts'
import type {OwnWords} from './own-words.ts'

/** A figure, and what the words around it say that it is a figure of. */
export interface Claim extends ClaimKey {
  /** What is counted in, such as `money GBP`. */
  readonly unit: string
  readonly value: number
  /** As written, such as `8,214 payments`. */
  readonly words: string
  readonly place: SourceOrigin
  readonly isSummary: boolean
  /** The nearest heading above. */
  readonly under: string
  /** Names and dates of its sentence: another crash, another year. */
  readonly names: ReadonlySet<string>
  readonly dates: ReadonlySet<string>
  /** What else its clause speaks of. */
  readonly about: ReadonlySet<string>
}

/** Most figures of a sentence that are looked at: one with more is a table in words. */
const mostFigures = 20

/** Figures of the author whose subject the words around them say, in one plain clause. */
export function claimsIn({text, sentences, at, from, under}: OwnWords): readonly Claim[] {
  return sentences.flatMap(({start, end}) => {
    const sentence = text.slice(start, end)
    const dates = findDates(sentence)
    const figures = findFigures(sentence, dates)
    if (figures.length === 0) return []
    const withinAt = quotationsIn(sentence)
    return figures
      .slice(0, mostFigures)
      .filter((it) => it.upTo === undefined && withinAt(it.start) === 'none')
      .flatMap((figure): readonly Claim[] => {
        const clause = clauseAround(sentence, figure)
        const key = keyOf(clause, figure.unit)
        if (key === undefined || isRelative(clause, key)) return []
        return [
          {
            ...key,
            unit: unitOf(figure),
            value: figure.value,
            words: sentence.slice(figure.start, figure.end),
            place: at(start + figure.start, start + figure.end),
            isSummary: from === 'summary',
            under: under.at(-1) ?? '',
            names: namesIn(sentence),
            dates: new Set(dates.map((it) => sentence.slice(it.start, it.end))),
            about: aboutOf(clause, key)
          }
        ]
      })
  })
}

const boundary =
  /[,;:]\s|[.!?]\s|[()—–“”"]|\s(?:and|but|or|while|although|though|because|since|if|unless|which|that|who|where|when|whereas|so|against|compared with)\s/giu

function clauseAround(sentence: string, {start, end}: FoundFigure): Clause {
  const before = sentence.slice(0, start)
  const after = sentence.slice(end)
  const last = [...before.matchAll(boundary)].at(-1)
  const next = after.search(boundary)
  return {
    before: last === undefined ? before : before.slice(last.index + last[0].length),
    after: next === -1 ? after.replace(/[.!?]+$/, '') : after.slice(0, next)
  }
}

function unitOf({unit}: FoundFigure): string {
  if (unit.kind === 'money') return `money ${unit.currency ?? ''}`
  return unit.kind === 'percent' ? 'percent' : `${unit.kind} ${unit.of.toLowerCase()}`
}

/** What says that a figure is one of several, a change, a part, a bound or a plan. */
const relative =
  /(?<![\p{L}])(?:from|up|down|out of|rose|fell|rise[ns]?|falls?|falling|rising|gr[eo]w\w*|more|less|fewer|than|another|additional|further|extra|others?|only|first|second|third|last|next|previous|former|earlier|later|before|after|until|since|between|during|each|every|per|both|either|respectively|initial\w*|original\w*|now|then|still|yet|so far|already|plan\w*|forecasts?|expect\w*|targets?|estimat\w*|project\w*|rais\w*|cuts?|increas\w*|decreas\w*|reduc\w*|revis\w*|quarters?|months?|years?|weeks?|daily|weekly|monthly|yearly|annual\w*|yesterday|today|ago|would|could|might|may|should|half|average|maximum|minimum|limits?|least|most|over|under|below|above|nearly|almost|one|new|old|some|remaining|rest|compared)(?![\p{L}])/iu

/** Whose figure it is, stands somewhere before. */
const pronoun = /^\s*(?:it|they|he|she|this|these|those|both|each)(?!\p{L})/iu

const isRelative = ({before, after}: Clause, {by, from}: ClaimKey): boolean =>
  ((by === 'counted' || by === 'spent') && pronoun.test(before)) ||
  relative.test(from.reduce((text, it) => text.replace(it, ' '), `${before} | ${after}`))

/** Words with a capital inside a sentence; months and days of the week are told as dates. */
const namesIn = (sentence: string): ReadonlySet<string> =>
  new Set(
    [...sentence.matchAll(/(?<=[\p{L}\p{N},;:)’']\s)\p{Lu}[\p{L}\p{N}’'-]*/gu)]
      .map((it) => it[0])
      .filter((it) => !calendar.test(it))
  )

const calendar =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|UTC|GMT)$/

const little =
  /^(?:with|this|that|these|those|have|been|were|into|their|them|there|about|around|some|which|what|within|across|also|will|total|overall|altogether|approximately|roughly)$/

/** Nouns, verbs and the like of a clause beside its key, without the endings of plurals. */
function aboutOf({before, after}: Clause, {from}: ClaimKey): ReadonlySet<string> {
  const text = from.reduce((rest, it) => rest.replace(it, ' '), `${before} | ${after}`)
  const found = text.toLowerCase().match(/\p{L}{4,}/gu) ?? []
  return new Set(found.filter((it) => !little.test(it)).map((it) => it.replace(/s$/, '')))
}
