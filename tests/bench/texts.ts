import {readdirSync, readFileSync} from 'node:fs'
import process from 'node:process'
import {derive} from '../../src/derive/index.ts'
import type {Document} from '../../src/model/document.ts'
import {parse} from '../../src/parse/index.ts'

const folder = 'tests/eval/labels'

const textsOf = (name: string): readonly string[] => {
  const {cases}: {readonly cases: readonly {readonly text: string}[]} = JSON.parse(
    readFileSync(`${folder}/${name}`, 'utf8')
  )
  return cases.map(({text}) => text)
}

/** Paragraphs of many kinds, from the labelled sentences: all rules have work to do. */
const paragraphs: readonly string[] = readdirSync(folder)
  .filter((name) => name.endsWith('.json') && name !== 'news.json')
  .flatMap(textsOf)
  .map((text) => text.replaceAll('\n', ' '))

/** Varied prose of about so many characters. Names differ from round to round, as in a real text. */
export function prose(length: number, between: string): string {
  const parts: string[] = []
  let size = 0
  for (let round = 0; size < length; round += 1) {
    for (const paragraph of paragraphs) {
      const part = paragraph.replace(/\b(Berg|Lund|Reed|Council|Clarke)\b/g, `$1${letters(round)}`)
      parts.push(part)
      size += part.length + between.length
      if (size >= length) break
    }
  }
  return parts.join(between)
}

/** A name's ending of lower-case letters, another for each round. */
function letters(round: number): string {
  return [...String(round)].map((digit) => 'abcdefghij'[Number(digit)] ?? '').join('')
}

/** Two short articles, twice: about 600 words, which is what a source mostly is. */
export function article(): string {
  const articles = textsOf('lead.json').filter((it) => it.length > 500)
  return [...articles, ...articles].join('\n\n')
}

/** What a rule that looks too far would choke on; each is repeated to the length that is asked. */
export const adversarial: Readonly<Record<string, string>> = {
  'full stops': 'a. a. a. ',
  digits: '1',
  'spaced digits': '1 ',
  'digits and dots': '1.',
  'capital letters': 'A',
  'capital words': 'Abc ',
  'capital words and full stops': 'Abc Def. ',
  'quotation marks': '"',
  'open quotations': '“a ',
  brackets: '(',
  'open brackets': '(A ',
  'closed brackets': '(AB) ',
  'one endless word': 'x',
  blanks: ' a  ',
  commas: 'a, ',
  'said and said': 'Anna Berg said that ',
  'money signs': '$',
  months: 'May ',
  'and and': 'and ',
  initials: 'A. B. ',
  people: 'Anna Berg met Carl Jonas. ',
  'one name': 'Berg. ',
  pronouns: 'He said it. ',
  dashes: '–',
  'combining marks': 'e\u0301',
  surrogates: '😀'
}

export const repeated = (unit: string, length: number): string =>
  unit.repeat(Math.ceil(length / unit.length))

export function documentOf(text: string): Document {
  const {document} = parse({path: 'bench.txt', text})
  return {...document, meta: {...document.meta, lang: 'en'}}
}

/**
 * Milliseconds of processor that deriving takes; a mean where it is done more often. What else the
 * machine is doing does not count.
 */
export function timeOf(document: Document, times = 1): number {
  const before = process.cpuUsage()
  for (let run = 0; run < times; run += 1) derive(document)
  const {user, system} = process.cpuUsage(before)
  return (user + system) / 1000 / times
}
