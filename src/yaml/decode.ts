import * as z from 'zod'
import {message, type Tell} from '../diagnostics/message.ts'
import {expectedOf, nearest} from '../diagnostics/near.ts'
import type {RuleId} from '../diagnostics/rules.ts'
import type {Origin, Position} from '../model/origin.ts'
import type {Yaml, YamlPath} from './yaml.ts'

export interface DecodeOptions {
  readonly rule: RuleId
  /** Rule for a key that the schema does not have; `rule` unless given. */
  readonly keyRule?: RuleId
  readonly originOf: (position: Position) => Origin
  readonly tell: Tell
}

/**
 * Reads plain values by a schema. What does not fit is told, each with its own place and with what
 * was expected there; then the result is undefined.
 */
export function decode<Schema extends z.ZodType>(
  schema: Schema,
  yaml: Yaml,
  {rule, keyRule = rule, originOf, tell}: DecodeOptions
): z.infer<Schema> | undefined {
  for (const {reason, position} of yaml.errors) tell(message(rule, reason, originOf(position)))
  if (yaml.errors.length > 0) return undefined
  const result = schema.safeParse(yaml.value ?? {})
  if (result.success) return result.data
  for (const issue of result.error.issues) {
    if (issue.code === 'unrecognized_keys') {
      const known = keysAt(schema, issue.path)
      for (const key of issue.keys) {
        const near = nearest(key, known)
        const reason = `Unexpected key \`${key}\`, ${expectedOf(key, known)}`
        const place = originOf(yaml.placeOfKey([...issue.path, key]))
        tell(message(keyRule, reason, place, near === undefined ? {} : {expected: [near]}))
      }
    } else {
      const place = originOf(yaml.placeOf(issue.path))
      tell(message(rule, reasonOf(issue, yaml.value), place))
    }
  }
  return undefined
}

function reasonOf(issue: z.core.$ZodIssue, root: unknown): string {
  const key = issue.path.join('.')
  const found = valueAt(root, issue.path)
  const seen = found === undefined ? 'nothing' : `\`${JSON.stringify(found)}\``
  return `Unexpected ${seen}${key === '' ? '' : ` for \`${key}\``}, ${expectedBy(issue)}`
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

/** Keys that the object schema at `path` knows. */
function keysAt(schema: z.ZodType, path: YamlPath): readonly string[] {
  let at: unknown = schema
  for (const step of path) {
    at = unwrap(at)
    if (at instanceof z.ZodObject) at = at.shape[String(step)]
    else if (at instanceof z.ZodArray) at = at.element
    else if (at instanceof z.ZodRecord) at = at.valueType
  }
  at = unwrap(at)
  return at instanceof z.ZodObject ? Object.keys(at.shape) : []
}

function unwrap(schema: unknown): unknown {
  let at = schema
  for (;;) {
    if (at instanceof z.ZodOptional || at instanceof z.ZodDefault || at instanceof z.ZodNullable) {
      at = at.unwrap()
    } else if (at instanceof z.ZodPipe) at = at.out instanceof z.ZodTransform ? at.in : at.out
    else return at
  }
}
