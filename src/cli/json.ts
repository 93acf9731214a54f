/** Levels that are written piece by piece: facts, their kinds, each fact, each of its mentions. */
const levels = 5

/**
 * What `JSON.stringify(value, null, 2)` gives for plain data, in pieces, since the facts of a text
 * of many megabytes are longer than a string may be.
 */
export function* jsonPieces(value: unknown, indent = '', left = levels): Generator<string> {
  if (left === 0 || typeof value !== 'object' || value === null) {
    yield (JSON.stringify(value, null, 2) ?? 'null').replaceAll('\n', `\n${indent}`)
    return
  }
  const isList = Array.isArray(value)
  const [open, close] = isList ? '[]' : '{}'
  const inner = `${indent}  `
  let before = `${open}\n${inner}`
  for (const [key, it] of Object.entries(value)) {
    if (it === undefined && !isList) continue
    yield isList ? before : `${before}${JSON.stringify(key)}: `
    yield* jsonPieces(it, inner, left - 1)
    before = `,\n${inner}`
  }
  yield before.startsWith(',') ? `\n${indent}${close}` : `${open}${close}`
}
