import {builtInName} from '../names.ts'
import type {Style, StyleType} from '../styles.ts'

/**
 * For each of our styles that a Word file has too, the file's. The name tells, since ids are made of
 * names in the language of whoever made the file: first the very name, then one that differs in case
 * only, an alias, a name in another language. The default style of a type is the default of another.
 */
export function matched(
  own: readonly Style[],
  theirs: readonly Style[]
): ReadonlyMap<Style, Style> {
  const keys: readonly ((style: Style) => readonly string[])[] = [
    ({name}) => [name],
    ({name}) => [name.toLowerCase()],
    ({aliases}) => aliases.map((it) => it.toLowerCase()),
    ({type, name, aliases}) => [name, ...aliases].flatMap((it) => builtInName(type, it) ?? [])
  ]
  const byKey = keys.map((keysOf) => {
    const found = new Map<string, Style>()
    for (const style of theirs) {
      for (const key of keysOf(style)) {
        const typed = keyOf(style.type, key)
        if (key !== '' && !found.has(typed)) found.set(typed, style)
      }
    }
    return found
  })
  const defaults = new Map(theirs.filter((it) => it.isDefault).map((it) => [it.type, it]))
  const result = new Map<Style, Style>()
  for (const style of own) {
    const {type, name} = style
    const named = byKey
      .map((found, at) => found.get(keyOf(type, at === 0 ? name : name.toLowerCase())))
      .find((it) => it !== undefined)
    const found = isDefault(style) ? (defaults.get(type) ?? named) : named
    if (found !== undefined) result.set(style, found)
  }
  return result
}

const keyOf = (type: StyleType, key: string): string => `${type} ${key}`

const isDefault = ({isDefault, name}: Style): boolean => isDefault || name === 'Normal'
