import type {Tell} from '../diagnostics/message.ts'
import type {Origin, Position} from '../model/origin.ts'
import {paperNamed} from '../model/paper.ts'
import type {Yaml} from '../yaml/yaml.ts'
import {
  isDay,
  isKey,
  isScalar,
  itemKeys,
  type Key,
  type Kind,
  kinds,
  languageTag
} from './front-matter-keys.ts'

/** What front matter may hold. */
export interface FrontMatterRules {
  /** Tells what is wrong with it. */
  readonly check: (yaml: Yaml, originOf: (position: Position) => Origin, tell: Tell) => void
  readonly accepts: (key: Key, value: unknown) => boolean
}

/**
 * Enough for front matter that is plainly right, as nearly all is. What is not is a matter for the
 * schema, which says what was expected: to load that takes as long as to parse a short text.
 */
export const plainRules: FrontMatterRules = {check: () => {}, accepts: isPlainlyRight}

/** Whether nothing can be told of front matter, so that plain rules are enough. */
export const isPlain = ({errors, value}: Yaml): boolean =>
  errors.length === 0 &&
  (value === null || value === undefined || isMap(value)) &&
  Object.entries(value ?? {}).every(([key, it]) => isKey(key) && isPlainlyRight(key, it))

/** Whether a value is right; there are others that are, and a list is right only if an empty one is. */
function isPlainlyRight(key: Key, value: unknown): boolean {
  return value === null || tests[kinds[key]](value, key)
}

const isListOf = (value: unknown, test: (item: unknown) => boolean) =>
  Array.isArray(value) && value.every(test)

const isListOfWords = (value: unknown) => isListOf(value, isScalar)

const tests: Readonly<Record<Kind, (value: unknown, key: Key) => boolean>> = {
  words: isScalar,
  list: isListOfWords,
  'words or list': (value) => isScalar(value) || isListOfWords(value),
  day: (value) => typeof value === 'string' && isDay(value),
  language: (value) => typeof value === 'string' && languageTag.test(value),
  paper: (value) => typeof value === 'string' && paperNamed(value) !== undefined,
  people: (value) => isListOf(value, isPerson),
  items: (value, key) => isListOf(value, (item) => isScalar(item) || isItem(item, key)),
  rules: () => false
}

const isPerson = (value: unknown): boolean =>
  isScalar(value) || isMapOf(value, 'name', (key, it) => key === 'role' && isScalar(it))

const aspects: ReadonlyMap<string, object> = new Map(Object.entries(itemKeys))

function isItem(value: unknown, key: Key): boolean {
  const known = aspects.get(key) ?? {}
  const isAspect = (name: string, it: unknown) =>
    Object.hasOwn(known, name) && (isScalar(it) || isListOfWords(it))
  return isMapOf(value, 'text', isAspect)
}

const isMap = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Whether a value is a mapping with words under `name`, and else what `isRight`. */
function isMapOf(
  value: unknown,
  name: string,
  isRight: (key: string, value: unknown) => boolean
): boolean {
  if (!isMap(value) || !Object.hasOwn(value, name)) return false
  return Object.entries(value).every(([key, it]) =>
    key === name ? isScalar(it) : isRight(key, it)
  )
}
