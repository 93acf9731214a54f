import type {Tell} from '../diagnostics/message.ts'
import {message} from '../diagnostics/message.ts'
import {expectedOf, nearest} from '../diagnostics/near.ts'
import type {TemplateOrigin} from '../model/origin.ts'
import type {TemplateAttribute} from './template.ts'

/** One attribute that a directive knows: what it may be, and what it is when nobody says. */
export interface Attribute<Value> {
  readonly name: string
  /** In words, as a message and the documentation say it: `a whole number from 1 to 20`. */
  readonly expected: string
  readonly fallback: Value
  readonly required: boolean
  /** The words that it may be, where there are few. */
  readonly words?: readonly string[]
  /** Whether a reader is shown the value: then it is translated. */
  readonly shown?: boolean
  /** The value, or undefined where `text` is none. */
  readonly read: (text: string) => Value | undefined
}

/** A whole number within a range, both ends included. */
export function integer(
  name: string,
  range: {readonly from: number; readonly to: number; readonly fallback: number}
): Attribute<number> {
  return {
    name,
    expected: `a whole number from ${range.from} to ${range.to}`,
    fallback: range.fallback,
    required: false,
    read: (text) => {
      if (!/^\d{1,6}$/.test(text)) return undefined
      const value = Number(text)
      return value >= range.from && value <= range.to ? value : undefined
    }
  }
}

/** A part of the whole, from 0 to 1, as in `0.9`. */
export function share(name: string, fallback: number): Attribute<number> {
  return {
    name,
    expected: 'a number from 0 to 1, such as `0.9`',
    fallback,
    required: false,
    read: (text) => (/^(?:0|1|1\.0{1,6}|0?\.\d{1,6})$/.test(text) ? Number(text) : undefined)
  }
}

/** On when it is written, as in `{numbered}`; `{numbered=no}` says the default aloud. */
export function flag(name: string): Attribute<boolean> {
  const values = new Map([
    ['', true],
    ['yes', true],
    ['no', false]
  ])
  return {
    name,
    expected: '`yes`, `no` or the name alone',
    fallback: false,
    required: false,
    read: (text) => values.get(text)
  }
}

/** One of a few words. The first is the fallback unless another is given. */
export function choice<const Word extends string>(
  name: string,
  words: readonly [Word, ...Word[]],
  fallback: Word = words[0]
): Attribute<Word> {
  return {
    name,
    expected: `one of ${ticked(words)}`,
    fallback,
    required: false,
    words,
    read: (text) => words.find((word) => word === text)
  }
}

/** Several words of a few, set apart by spaces; all of them unless `required`. */
export function choices<const Word extends string>(
  name: string,
  words: readonly [Word, ...Word[]],
  {
    required = false,
    fallback = words
  }: {readonly required?: boolean; readonly fallback?: readonly Word[]} = {}
): Attribute<readonly Word[]> {
  return {
    name,
    expected: `some of ${ticked(words)}, set apart by spaces`,
    fallback,
    required,
    words,
    read: (text) => {
      const written = apart(text)
      const read = written.flatMap((it) => words.find((word) => word === it) ?? [])
      return read.length > 0 && read.length === written.length ? read : undefined
    }
  }
}

/** Any words; a reader is shown them unless they only name something. */
export function words(
  name: string,
  {
    required = false,
    fallback = '',
    shown = true
  }: {readonly required?: boolean; readonly fallback?: string; readonly shown?: boolean} = {}
): Attribute<string> {
  return {
    name,
    expected: 'words in quotation marks',
    fallback,
    required,
    shown,
    read: (text) => (text.trim() === '' ? undefined : text)
  }
}

/** What is written where a directive stands. */
export interface Written {
  readonly attributes: readonly TemplateAttribute[]
  /** Place of a message that has no better one. */
  readonly origin: TemplateOrigin
  /** As a reader of a message would write it: `::body`. */
  readonly shown: string
}

/** The value of one attribute; its fallback where it is not written or cannot be read. */
export function readAttribute<Value>(
  attribute: Attribute<Value>,
  {attributes}: Pick<Written, 'attributes'>
): Value {
  const found = attributes.find((it) => it.name === attribute.name)
  const value = found === undefined ? undefined : attribute.read(found.value)
  return value === undefined ? attribute.fallback : value
}

/**
 * Tells every attribute that `known` lacks, every value that cannot be read and every required
 * attribute that is missing, as `template/attribute`. True when nothing required is missing.
 */
export function checkAttributes(
  known: readonly Attribute<unknown>[],
  written: Written,
  tell: Tell
): boolean {
  const names = known.map((it) => it.name)
  for (const {name, value, origin} of written.attributes) {
    const attribute = known.find((it) => it.name === name)
    if (attribute === undefined) {
      const near = nearest(name, names)
      const wanted = names.length === 0 ? 'expected no attributes' : expectedOf(name, names)
      const reason = `Unexpected attribute \`${name}\` of \`${written.shown}\`, ${wanted}`
      tell(
        message('template/attribute', reason, origin, near === undefined ? {} : {expected: [near]})
      )
    } else if (attribute.read(value) === undefined) {
      const {seen, expected} = misread(attribute, value)
      const reason = `Unexpected ${seen} for \`${name}\`, expected ${expected}`
      tell(message('template/attribute', reason, origin))
    }
  }
  let complete = true
  for (const {name, required, expected} of known) {
    if (!required || written.attributes.some((it) => it.name === name)) continue
    complete = false
    const reason = `Unexpected \`${written.shown}\` without \`${name}\`, expected ${expected}`
    tell(message('template/attribute', reason, written.origin))
  }
  return complete
}

/** Of several words, the first that is none of the known ones is told, with the one that was meant. */
function misread({words = [], expected}: Attribute<unknown>, value: string) {
  const wrong = apart(value).find((it) => !words.includes(it))
  const near = wrong === undefined ? undefined : nearest(wrong, words)
  if (near !== undefined) return {seen: `\`${wrong}\``, expected: `\`${near}\``}
  return {seen: value === '' ? 'nothing' : `\`${value}\``, expected}
}

const apart = (text: string) => text.split(/[\s,]+/).filter((it) => it !== '')

const ticked = (names: readonly string[]) => names.map((it) => `\`${it}\``).join(', ')
