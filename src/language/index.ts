import type {VFileMessage} from 'vfile-message'
import {message} from '../diagnostics/message.ts'
import type {Position, TemplateOrigin} from '../model/origin.ts'
import {decode} from '../yaml/decode.ts'
import {readYaml} from '../yaml/yaml.ts'
import {english} from './english.ts'
import type {Language} from './language.ts'
import {
  countNames,
  type LanguageFile,
  labelNames,
  languageFileSchema,
  markNames,
  toneNames
} from './schema.ts'
import {keyOf} from './words.ts'
import {speaks} from './write.ts'

export type {Language} from './language.ts'

/** A file of a language, as read. */
export interface LanguageText {
  readonly path: string
  readonly text: string
}

export interface LanguageRead {
  /** Missing when a file cannot be read: nothing is written in half a language. */
  readonly language?: Language
  readonly messages: readonly VFileMessage[]
}

/**
 * Reads a language from files laid over each other, the lowest first, word by word: what comes with
 * this package, then what a project has. `code` is BCP 47. Never throws: what is wrong is told as
 * `language/invalid` in its place, what is missing as `language/incomplete`; English stands in for it.
 */
export function parseLanguage(code: string, files: readonly LanguageText[]): LanguageRead {
  const messages: VFileMessage[] = []
  const layers = files.map((it) => readLayer(it, messages))
  const read = layers.filter((it) => it !== undefined)
  if (read.length < layers.length) return {messages}
  const laid = read.reduce(over, {})
  const last = files.at(-1)
  const missing = speaks(english, code) ? [] : missingIn(laid)
  if (missing.length > 0 && last !== undefined) {
    const reason = `Unexpected language without ${listed(missing)}, expected words for them`
    messages.push(message('language/incomplete', reason, {from: 'file', path: last.path}))
  }
  return {language: languageOf(code, laid), messages}
}

function readLayer({path, text}: LanguageText, messages: VFileMessage[]): LanguageFile | undefined {
  const mark = text.startsWith('\uFEFF') ? 1 : 0
  const yaml = readYaml(text.slice(mark), {line: 1, column: 1 + mark, offset: mark})
  const originOf = (position: Position): TemplateOrigin => ({from: 'template', path, position})
  const tell = (it: VFileMessage) => void messages.push(it)
  return decode(languageFileSchema, yaml, {rule: 'language/invalid', originOf, tell})
}

/** What one file says laid over what others said before. */
const over = (below: LanguageFile, above: LanguageFile): LanguageFile => ({
  ...below,
  ...above,
  labels: {...below.labels, ...above.labels},
  counts: {...below.counts, ...above.counts},
  tones: {...below.tones, ...above.tones},
  marks: {...below.marks, ...above.marks},
  statedUnder: {...below.statedUnder, ...above.statedUnder},
  statedAs: {...below.statedAs, ...above.statedAs},
  words: {...below.words, ...above.words}
})

function missingIn({
  labels,
  counts,
  tones,
  marks,
  numbers,
  dates
}: LanguageFile): readonly string[] {
  return [
    ...labelNames.filter((it) => labels?.[it] === undefined).map((it) => `labels.${it}`),
    ...countNames.filter((it) => counts?.[it] === undefined).map((it) => `counts.${it}`),
    ...toneNames.filter((it) => tones?.[it] === undefined).map((it) => `tones.${it}`),
    ...markNames.filter((it) => marks?.[it] === undefined).map((it) => `marks.${it}`),
    ...(numbers === undefined ? ['numbers'] : []),
    ...(dates === undefined ? ['dates'] : [])
  ]
}

/** More names than a message repeats. */
const most = 5

function listed(names: readonly string[]): string {
  const first = names.slice(0, most).map((it) => `\`${it}\``)
  const left = names.length - first.length
  return `${first.join(', ')}${left > 0 ? ` and ${left} more` : ''}`
}

function languageOf(code: string, file: LanguageFile): Language {
  const dates = file.dates ?? (speaks(english, code) ? english.dates : undefined)
  const {quotation, comma, semicolon, colon} = english.marks
  const {marks} = file
  return {
    code,
    labels: {...english.labels, ...file.labels},
    counts: {...english.counts, ...file.counts},
    tones: {...english.tones, ...file.tones},
    ...(dates === undefined ? {} : {dates}),
    numbers: file.numbers ?? english.numbers,
    marks: {
      quotation: marks?.quotation ?? quotation,
      comma: marks?.comma ?? comma,
      semicolon: marks?.semicolon ?? semicolon,
      colon: marks?.colon ?? colon
    },
    length: file.length ?? english.length,
    letters: file.letters ?? english.letters,
    statedUnder: {...english.statedUnder, ...file.statedUnder},
    statedAs: {...english.statedAs, ...file.statedAs},
    dueAfter: file.dueAfter ?? english.dueAfter,
    words: new Map(Object.entries(file.words ?? {}).map(([key, value]) => [keyOf(key), value]))
  }
}
