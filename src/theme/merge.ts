/** A mapping as YAML gives it. Keys are an author's: look them up with `Object.hasOwn` only. */
export type PlainMap = Readonly<Record<string, unknown>>

export const isPlainMap = (value: unknown): value is PlainMap =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/**
 * `over` laid over `base`: mappings are merged key by key, everything else is replaced. A key without
 * a value says nothing about the mapping below it.
 */
export function merge(base: PlainMap, over: PlainMap): PlainMap {
  const result = new Map(Object.entries(base))
  for (const [key, value] of Object.entries(over)) {
    const below = result.get(key)
    if (!isPlainMap(below)) result.set(key, value)
    else if (isPlainMap(value)) result.set(key, merge(below, value))
    else if (value !== null) result.set(key, value)
  }
  // Not by assignment: a key named `__proto__` would set the prototype.
  return Object.fromEntries(result)
}

/** The value that `path` leads to, or undefined. */
export function valueAt(root: PlainMap, path: readonly PropertyKey[]): unknown {
  let value: unknown = root
  for (const step of path) {
    if (typeof value !== 'object' || value === null) return undefined
    value = Object.getOwnPropertyDescriptor(value, step)?.value
  }
  return value
}
