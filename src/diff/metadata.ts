import type {Meta} from '../model/document.ts'
import {plainText} from '../model/walk.ts'

/** What a source says of itself, and no longer says so: `before` or `after` is missing if it says nothing. */
export interface MetaChange {
  /** Key of the front matter, such as `date`; `facts.people` for one of its lists. */
  readonly field: string
  readonly before?: string
  readonly after?: string
}

/** Fields that differ, in the order of the model. */
export function metadataChanged(before: Meta, after: Meta): readonly MetaChange[] {
  const old = fieldsOf(before)
  const now = fieldsOf(after)
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((field) => {
    const [was, is] = [old.get(field), now.get(field)]
    if (was === is) return []
    return [{field, ...(was !== undefined && {before: was}), ...(is !== undefined && {after: is})}]
  })
}

/** What is shown of each field that says something. */
function fieldsOf({title, langFrom, facts, unknown, ...others}: Meta): ReadonlyMap<string, string> {
  const fields = new Map([['title', plainText(title)]])
  const nested = [
    ...Object.entries(others),
    ...Object.entries(facts).map(([name, value]) => [`facts.${name}`, value] as const),
    ...Object.entries(unknown)
  ]
  for (const [name, value] of nested) {
    const text = textOf(value)
    if (text !== '') fields.set(name, text)
  }
  return fields
}

/** Keys that say where and how something is written, not what. */
const apart: ReadonlySet<string> = new Set(['origin', 'children', 'below', 'name'])

/** All words of a value, however it is put together. */
function textOf(value: unknown): string {
  if (typeof value === 'string') return value.trim()
  if (Array.isArray(value)) return value.map(textOf).filter(isSome).join(', ')
  if (typeof value !== 'object' || value === null) return ''
  return Object.entries(value)
    .filter(([key]) => !apart.has(key))
    .map(([, it]) => textOf(it))
    .filter(isSome)
    .join('; ')
}

const isSome = (text: string) => text !== ''
