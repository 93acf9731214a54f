import {isMap, isNode, isPair, isScalar, LineCounter, parseDocument} from 'yaml'
import type {Point, Position} from '../model/origin.ts'
import {reasonOf} from './reasons.ts'

/** Steps from the root of a YAML document to a value: keys and indexes. */
export type YamlPath = readonly PropertyKey[]

interface YamlError {
  readonly reason: string
  readonly position: Position
}

/** Plain values read from YAML, and where each of them stands in the file. */
export interface Yaml {
  readonly value: unknown
  readonly errors: readonly YamlError[]
  /** Where the value at `path` is written; the nearest parent's place if it is not there. */
  readonly placeOf: (path: YamlPath) => Position
  /** Where the key at the end of `path` is written. */
  readonly placeOfKey: (path: YamlPath) => Position
}

/** YAML that is a text, of which is known whether it holds a mapping at its root. */
export interface YamlRead extends Yaml {
  readonly isMap: boolean
}

/**
 * Reads YAML 1.2 with the core schema: no custom tags, no merge keys, few aliases.
 * Never throws; what is wrong is in `errors`. `start` is where `text` begins in its file, so that
 * every place is the file's.
 */
export function readYaml(text: string, start: Point): YamlRead {
  const document = parseDocument(text, {
    schema: 'core',
    merge: false,
    prettyErrors: false,
    logLevel: 'error'
  })
  const pointAt = pointsFrom(start, text)
  const between = (from: number, to: number): Position => ({start: pointAt(from), end: pointAt(to)})
  const whole = between(0, text.length)
  const errors = firstOfEach(
    document.errors.map(({message, pos}) => ({
      reason: reasonOf(message),
      position: between(pos[0], pos[1])
    }))
  )

  const rangeOf = (node: unknown): Position | undefined =>
    isNode(node) && node.range ? between(node.range[0], node.range[1]) : undefined

  const placeOf = (path: YamlPath): Position => {
    for (let length = path.length; length > 0; length--) {
      const place = rangeOf(document.getIn(path.slice(0, length), true))
      if (place) return place
    }
    return whole
  }
  const placeOfKey = (path: YamlPath): Position => {
    const parent = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents
    const pair = isMap(parent)
      ? parent.items.find((it) => isPair(it) && isScalar(it.key) && it.key.value === path.at(-1))
      : undefined
    return rangeOf(pair?.key) ?? placeOf(path)
  }
  const holdsMap = errors.length === 0 && isMap(document.contents)
  return {...plainOf(document, errors, whole), isMap: holdsMap, placeOf, placeOfKey}
}

/** Makes a function from an offset in `text` to its point in the file where `text` is at `start`. */
function pointsFrom(start: Point, text: string): (offset: number) => Point {
  // The library counts lines only where it reads on after a mistake, and points behind the end.
  const lines = new LineCounter()
  lines.addNewLine(0)
  for (const it of text.matchAll(/\r\n|\r|\n/g)) lines.addNewLine(it.index + it[0].length)
  return (given) => {
    const offset = Math.min(given, text.length)
    const {line, col} = lines.linePos(offset)
    return {
      line: start.line + line - 1,
      column: line === 1 ? start.column + col - 1 : col,
      offset: start.offset + offset
    }
  }
}

/** One bracket that is not closed makes an error of every line below it. */
const firstOfEach = (errors: readonly YamlError[]): readonly YamlError[] =>
  errors.filter((it, at) => errors.findIndex(({reason}) => reason === it.reason) === at)

const tooDeep = 'Unexpected value in too many others, expected fewer'
const unusable =
  'Unexpected value that holds itself or is repeated too often, expected plain values'

/** An alias bomb is refused here by the library, with an exception. */
function plainOf(
  document: ReturnType<typeof parseDocument>,
  errors: readonly YamlError[],
  whole: Position
): {readonly value: unknown; readonly errors: readonly YamlError[]} {
  if (errors.length > 0) return {value: undefined, errors}
  const failed = (reason: string) => ({value: undefined, errors: [{reason, position: whole}]})
  try {
    const value: unknown = document.toJS({maxAliasCount: 20})
    // An alias inside its own anchor makes a circle, which nobody could print.
    JSON.stringify(value)
    return {value, errors}
  } catch (error) {
    if (error instanceof ReferenceError) {
      return failed(/^Unresolved alias/.test(error.message) ? reasonOf(error.message) : unusable)
    }
    if (error instanceof TypeError) return failed(unusable)
    if (error instanceof RangeError) return failed(tooDeep)
    throw error
  }
}
