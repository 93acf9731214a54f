import type {Span} from './span.ts'

/** The mark before an item of a list that runs on within a paragraph, such as `2.)`. */
interface Marker extends Span {
  /** What items of one list have in common. */
  readonly form: string
  /** What counts up from item to item; missing where a bullet stands alone. */
  readonly value: number | undefined
  readonly opens: boolean
}

const bullet = '[•⁃◦‣▪●]'
const count = '(?<count>\\d{1,3}|[a-z])(?<close>\\.\\)|\\.|\\))'
const bulleted = `(?<bullet>${bullet})(?:\\s?(?<bulletCount>\\d{1,3})(?<bulletClose>\\.\\)|\\.|\\)))?\\s*`
const marker = new RegExp(`(?<!\\S)(?:${bulleted}|${count}\\s+)(?=["'“‘]?\\p{Lu})`, 'gu')

/** Where an item may start that is the first of its list. */
const beforeFirst = /(?:^|[.!?:;]["'”’)\]]*)\s*$/

/**
 * Markers of lists that run on within a paragraph, as in `1) Grow. 2) Save.`. Cautious, since
 * prose has numbers before stops too: at least two items that count up from 1 or `a` (after a
 * bullet, from anywhere), each beginning with a capital, and either all of them end like a
 * sentence or none does.
 */
export function itemMarkers(text: string): readonly Span[] {
  return runsIn(text)
    .filter((run) => isList(text, run))
    .flat()
}

/** Markers that count up, whatever stands between them. */
function runsIn(text: string): readonly (readonly Marker[])[] {
  const runs: Marker[][] = []
  for (const next of markersIn(text)) {
    const run = runs.at(-1)
    const last = run?.at(-1)
    if (run && last && follows(last, next)) run.push(next)
    else if (next.opens) runs.push([next])
  }
  return runs
}

function* markersIn(text: string): Generator<Marker> {
  for (const {0: mark, index, groups = {}} of text.matchAll(marker)) {
    const value = groups.count ?? groups.bulletCount
    const close = groups.close ?? groups.bulletClose ?? ''
    const first = groups.bullet !== undefined || value === '1' || value === 'a'
    yield {
      start: index,
      end: index + mark.trimEnd().length,
      form: `${groups.bullet ?? ''} ${kindOf(value)} ${close}`,
      value: countOf(value),
      opens: first && beforeFirst.test(text.slice(Math.max(0, index - 6), index))
    }
  }
}

const kindOf = (value: string | undefined) =>
  value === undefined ? 'none' : /\d/.test(value) ? 'number' : 'letter'

function countOf(value: string | undefined): number | undefined {
  if (value === undefined) return undefined
  return /\d/.test(value) ? Number(value) : value.charCodeAt(0)
}

const follows = (last: Marker, {form, value}: Marker) =>
  form === last.form && (last.value === undefined || value === last.value + 1)

/** Whether at least two items agree in how they end. */
function isList(text: string, run: readonly Marker[]): boolean {
  if (run.length < 2) return false
  const ended = run.filter(({end}, index) => {
    const item = text.slice(end, run[index + 1]?.start ?? text.length).trimEnd()
    return /[.!?…;:,]["'”’)\]]*$/.test(item.slice(-6))
  })
  return ended.length === run.length || ended.length === 0
}
