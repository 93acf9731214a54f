import * as z from 'zod'
import {type FilePlace, message, type Tell} from '../diagnostics/message.ts'
import {expectedOf, nearest} from '../diagnostics/near.ts'
import type {RuleId} from '../diagnostics/rules.ts'
import type {Origin, Position} from '../model/origin.ts'
import type {Yaml, YamlPath} from './yaml.ts'

interface CheckOptions {
  readonly rule: RuleId
  /** Rule for a key that the schema does not have; `rule` unless given. */
  readonly keyRule?: RuleId
  /** Note under a key that the schema does not have, from the keys that it has there. */
  readonly noteOf?: (known: readonly string[]) => string
  readonly tell: Tell
}

export interface DecodeOptions extends CheckOptions {
  readonly originOf: (position: Position) => Origin | FilePlace
}

/** Plain values, and the place of each: in one file, or in several laid over each other. */
export interface Placed {
  readonly value: unknown
  readonly originAt: (path: YamlPath) => Origin | FilePlace
  /** Of the key at the end of a path. */
  readonly originOfKey: (path: YamlPath) => Origin | FilePlace
}

/**
 * Reads plain values by a schema. What does not fit is told, each with its own place and with what
 * was expected there; then the result is undefined.
 */
export function decode<Schema extends z.ZodType>(
  schema: Schema,
  yaml: Yaml,
  {originOf, ...options}: DecodeOptions
): z.infer<Schema> | undefined {
  const {rule, tell} = options
  for (const {reason, position} of yaml.errors) tell(message(rule, reason, originOf(position)))
  if (yaml.errors.length > 0) return undefined
  const placed: Placed = {
    value: yaml.value ?? {},
    originAt: (path) => originOf(yaml.placeOf(path)),
    originOfKey: (path) => originOf(yaml.placeOfKey(path))
  }
  return check(schema, placed, options)
}

/** As {@link decode}, of values that are read already. */
export function check<Schema extends z.ZodType>(
  schema: Schema,
  {originAt, originOfKey, value}: Placed,
  {rule, keyRule = rule, noteOf, tell}: CheckOptions
): z.infer<Schema> | undefined {
  const result = schema.safeParse(value)
  if (result.success) return result.data
  for (const issue of result.error.issues.flatMap((it) => closest(it, value))) {
    if (issue.code === 'unrecognized_keys') {
      const known = keysAt(schema, issue.path)
      for (const key of issue.keys) {
        const near = nearest(key, known)
        const reason = `Unexpected key \`${key}\`, ${expectedOf(key, known)}`
        const options = {
          ...(near !== undefined && {expected: [near]}),
          ...(noteOf !== undefined && known.length > 0 && {note: noteOf(known)})
        }
        tell(message(keyRule, reason, originOfKey([...issue.path, key]), options))
      }
    } else {
      tell(message(rule, reasonOf(issue, value), originAt(issue.path)))
    }
  }
  return undefined
}

/**
 * Of something that may be one thing or another, the mistakes in what it is: those of the kind that
 * has its shape, and lacks no key. Where none does, that none fits.
 */
function closest(issue: z.core.$ZodIssue, root: unknown): readonly z.core.$ZodIssue[] {
  if (issue.code !== 'invalid_union') return [issue]
  const branch = issue.errors.find((errors) =>
    errors.every(({code, path}) => {
      const found = valueAt(root, [...issue.path, ...path])
      return code === 'unrecognized_keys' || (path.length > 0 && found !== undefined)
    })
  )
  return branch?.map((it) => ({...it, path: [...issue.path, ...it.path]})) ?? [issue]
}

function reasonOf(issue: z.core.$ZodIssue, root: unknown): string {
  const path = writtenPath(issue.path, root)
  const key = path.join('.')
  const found = valueAt(root, path)
  const seen = seenOf(found)
  const near = meantBy(issue, found)
  const wanted = near === undefined ? expectedBy(issue) : `expected \`${near}\``
  return `Unexpected ${seen}${key === '' ? '' : ` for \`${key}\``}, ${wanted}`
}

/** Of a few words that a value may be, the one that was probably meant. */
function meantBy(issue: z.core.$ZodIssue, found: unknown): string | undefined {
  if (issue.code !== 'invalid_value' || typeof found !== 'string') return undefined
  return nearest(
    found,
    issue.values.filter((it) => typeof it === 'string')
  )
}

/** A path without the item of a list that a schema makes of a value which is written alone. */
function writtenPath(path: YamlPath, root: unknown): YamlPath {
  const alone = path.findIndex(
    (step, at) => typeof step === 'number' && !Array.isArray(valueAt(root, path.slice(0, at)))
  )
  return alone === -1 ? path : path.slice(0, alone)
}

/** Longest value that a message repeats, in characters of JSON. */
const mostSeen = 40

function seenOf(value: unknown): string {
  if (value === undefined) return 'nothing'
  // Code may give what no text can.
  if (typeof value === 'function' || typeof value === 'symbol') return `${typeof value}`
  const json = JSON.stringify(value)
  return typeof value === 'object' && json.length > mostSeen ? 'values' : `\`${json}\``
}

/** Kinds of values, in an author's words. */
const kinds = new Map([
  ['string', 'words'],
  ['number', 'a number'],
  ['int', 'a whole number'],
  ['boolean', '`true` or `false`'],
  ['object', 'keys with values'],
  ['array', 'a list']
])

/** What a schema says itself begins with “expected”; the library's own words are put plainly. */
function expectedBy(issue: z.core.$ZodIssue): string {
  const own = issue.message.replace(/^Invalid (input|option): |, received \w+$/g, '')
  if (own.startsWith('expected') && own === issue.message) return own
  if (issue.code === 'invalid_type')
    return `expected ${kinds.get(issue.expected) ?? issue.expected}`
  if (issue.code === 'too_small' && issue.origin === 'string') return 'expected words'
  if (issue.code === 'too_small') {
    return `expected ${kinds.get(issue.origin) ?? issue.origin} of at least ${issue.minimum}`
  }
  return own
}

function valueAt(root: unknown, path: YamlPath): unknown {
  let value = root
  for (const step of path) {
    if (typeof value !== 'object' || value === null) return undefined
    value = Object.getOwnPropertyDescriptor(value, step)?.value
  }
  return value
}

/** Keys that the schema at `path` knows. */
function keysAt(schema: z.ZodType, path: YamlPath): readonly string[] {
  let at: unknown = schema
  for (const step of path) {
    at = unwrap(at)
    if (at instanceof z.ZodObject) at = at.shape[String(step)]
    else if (at instanceof z.ZodArray) at = at.element
    else if (at instanceof z.ZodRecord) at = at.valueType
  }
  at = unwrap(at)
  if (at instanceof z.ZodRecord) return at.keyType instanceof z.ZodEnum ? namesOf(at.keyType) : []
  return at instanceof z.ZodObject ? Object.keys(at.shape) : []
}

const namesOf = (names: z.ZodEnum): readonly string[] => names.options.map(String)

function unwrap(schema: unknown): unknown {
  let at = schema
  for (;;) {
    if (at instanceof z.ZodOptional || at instanceof z.ZodDefault || at instanceof z.ZodNullable) {
      at = at.unwrap()
    } else if (at instanceof z.ZodUnion) {
      const object = at.options.find((it) => it instanceof z.ZodObject)
      if (object === undefined) return at
      at = object
    } else if (at instanceof z.ZodPipe) at = at.out instanceof z.ZodTransform ? at.in : at.out
    else return at
  }
}
