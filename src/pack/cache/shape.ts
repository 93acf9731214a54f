/** Tells whether a value that was read is what it should be. */
export type Check<Value> = (value: unknown) => value is Value

/** A check of each key: a key that is added to the type is missing here, for the compiler. */
export type Shape<Value> = {readonly [Key in keyof Value]-?: Check<Value[Key]>}

export const isText: Check<string> = (it) => typeof it === 'string'
export const isNumber: Check<number> = (it) => typeof it === 'number'

export const oneOf =
  <Value extends string | number | boolean | null>(values: readonly Value[]): Check<Value> =>
  (it): it is Value =>
    values.some((value) => value === it)

export const either =
  <One, Other>(one: Check<One>, other: Check<Other>): Check<One | Other> =>
  (it): it is One | Other =>
    one(it) || other(it)

export const optional =
  <Value>(check: Check<Value>): Check<Value | undefined> =>
  (it): it is Value | undefined =>
    it === undefined || check(it)

export const listOf =
  <Value>(check: Check<Value>): Check<readonly Value[]> =>
  (it): it is readonly Value[] =>
    Array.isArray(it) && it.every(check)

/** An object with these keys, and no others. */
export const shaped = <Value extends object>(shape: Shape<Value>): Check<Value> => {
  const checks = Object.entries<(value: unknown) => boolean>(shape)
  const keys = new Set(Object.keys(shape))
  return (it): it is Value =>
    typeof it === 'object' &&
    it !== null &&
    Object.keys(it).every((key) => keys.has(key)) &&
    checks.every(([key, check]) => check(Object.getOwnPropertyDescriptor(it, key)?.value))
}
