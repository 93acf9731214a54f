import type {Meta, Stated} from '../../model/document.ts'
import type {Block, DetailRow, Inline} from '../../model/node.ts'
import {placeOf} from '../../model/origin.ts'
import {plainText, walk} from '../../model/walk.ts'
import {clean} from './characters.ts'

/** What a row of a memo's head says, whatever its label is and in whatever language. */
export type MemoField = 'to' | 'from' | 'cc' | 'date' | 'ref' | 'subject' | 'title'

/** What `meta` states of a field, and how a report shows it. */
interface Statement {
  readonly field: MemoField
  readonly values: readonly {readonly shown: string; readonly stated?: Stated}[]
}

/** The field that a row shows: the one whose words these are, and whose place, where two share words. */
export function memoFieldOf(row: DetailRow, meta: Meta): MemoField | undefined {
  const found = statements(meta).filter(({values}) => shows(row.value, values))
  const placed = found.find(({values}) => values.every((it) => standsThere(row.value, it.stated)))
  const isDated = row.value.some((it) => isDate(it, meta))
  return (placed ?? found[0])?.field ?? (isDated ? 'date' : undefined)
}

/** Its day in words of its language; or, where nobody states one, the line that dates the text. */
function isDate(node: Inline, {date}: Meta): boolean {
  if (node.origin.from !== 'derived') return false
  return node.origin.by === 'compose/date'
    ? date !== undefined && standsThere([node], date)
    : node.origin.by === 'compose/dateline'
}

function statements(meta: Meta): readonly Statement[] {
  const all: readonly (readonly [MemoField, readonly (Stated | undefined)[]])[] = [
    ['to', meta.to],
    ['from', meta.from.length > 0 ? meta.from : meta.authors],
    ['cc', meta.cc],
    ['ref', [meta.ref]],
    ['subject', [meta.subject]],
    ['date', [meta.date]]
  ]
  return [
    ...all.map(([field, list]) => ({
      field,
      values: list.flatMap((it) => (it === undefined ? [] : [{shown: it.text, stated: it}]))
    })),
    {field: 'title', values: [{shown: plainText(meta.title)}]}
  ]
}

/** Whether the value is these words in this order, whatever stands between them. */
function shows(value: readonly Inline[], values: Statement['values']): boolean {
  const words = plainText(value)
  let at = 0
  for (const {shown} of values) {
    const start = words.indexOf(shown, at)
    if (start < 0 || (at === 0 && start > 0) || start - at > longestSeparator) return false
    at = start + shown.length
  }
  return at > 0 && at === words.length
}

/** Such as `, ` or ` and `. */
const longestSeparator = 8

const standsThere = (value: readonly Inline[], stated: Stated | undefined): boolean => {
  if (stated === undefined) return false
  const {path, position} = placeOf(stated.origin)
  return value.some((node) => {
    const place = placeOf(node.origin)
    return place.path === path && place.position.start.offset === position.start.offset
  })
}

/** A value that is one line of words, as XML can hold them; nothing, where it has marks or links. */
export function plainValue(value: readonly Inline[]): string | undefined {
  if (!value.every((node) => node.type === 'text')) return undefined
  const words = clean(plainText(value))
  return words === '' || /[\r\n\t]/.test(words) ? undefined : words
}

/** The words of every field that heads of memos among `blocks` show, for Word to keep. */
export function memoValues(blocks: readonly Block[], meta: Meta): ReadonlyMap<MemoField, string> {
  const values = new Map<MemoField, string>()
  for (const node of walk(blocks)) {
    if (node.type !== 'memoHeader') continue
    for (const row of node.rows) {
      const field = memoFieldOf(row, meta)
      const value = plainValue(row.value)
      if (field !== undefined && value !== undefined && !values.has(field)) values.set(field, value)
    }
  }
  return values
}
