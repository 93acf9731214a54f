import type {Block} from '../../src/model/node.ts'
import type {Report} from '../../src/model/report.ts'
import {walk} from '../../src/model/walk.ts'
import {directionOfReport} from '../../src/render/direction.ts'
import type {Reading} from '../readers/reading.ts'
import {type Conventions, conventions, expectedReading} from '../words.ts'
import type {Case} from './documents.ts'
import type {Printed} from './printed.ts'

/**
 * What a word processor adds on paper: it counts sections and notes itself. A note that another one
 * calls is called in the body, too, after the first call of the other: notes of Word call none.
 */
function onPaper({notes}: Report): Conventions {
  const inner = new Map(notes.map((it) => [it.number, callsIn(it.children)]))
  const called = new Set<number>()
  const numbersOf = (number: number): readonly number[] => {
    const first = !called.has(number)
    called.add(number)
    return [number, ...(first ? (inner.get(number) ?? []).filter((it) => !called.has(it)) : [])]
  }
  return {
    ...conventions.docx,
    sectionNumber: (number) => `${number} `,
    noteCall: (number) =>
      numbersOf(number)
        .map((it) => `${it}${call}`)
        .join('')
  }
}

const callsIn = (blocks: readonly Block[]): readonly number[] =>
  [...walk(blocks)].flatMap((it) => (it.type === 'noteReference' ? [it.number] : []))

/** Marks the end of a call: a comma stands between two calls of notes. */
const call = '\ue001'
const calls = new RegExp(`\\d+${call}`, 'g')
const callBeforeCall = new RegExp(`${call}\\s*(?=\\d+${call})`, 'g')

/**
 * What a page of LibreOffice's says otherwise than the report it is made of: a line for each, in
 * words; empty where both agree.
 */
export function faultsOf({report, assets}: Case, printed: Printed): readonly string[] {
  const expected = expectedReading(report, 'docx', assets, onPaper(report))
  const letters = directionOfReport(report) === 'rtl' ? lettersAlone : lettersOf
  const titled = expected.headings.filter(({depth, text}) => depth > 0 && text !== '')
  const unsaid = titled.map(({text}) => text.replace(calls, ''))
  const body = withoutLabels(report, expected.words.join(' '))
  return [
    ...differing('Words', [body], [withoutLabels(report, printed.body)], letters),
    ...differing('Notes', expected.notes, printed.notes, letters),
    ...differing('Headings', titled.map(leveled), printed.headings.map(leveled), letters),
    ...differing('Bookmarks', unsaid, printed.bookmarks, letters),
    ...tableFaults(expected.tables, printed.tables, letters),
    ...differing('Contents', expected.contents, printed.contents.map(textOf), letters),
    ...pageFaults(printed, letters),
    ...linkFaults(report, expected.links, printed)
  ]
}

type Letters = (text: string) => string

/**
 * Where the body of our PDF and that of LibreOffice's part, if they do. Letters alone: what counts
 * sections and paragraphs is text in one and a label in the other. The first marking is read in one.
 */
export function bodyFault(
  report: Report,
  {words}: Pick<Reading, 'words'>,
  {body}: Pick<Printed, 'body'>
): string | undefined {
  const ours = words.slice(markingWords(report)).join(' ')
  const [mine, theirs] = [withoutLabels(report, ours), withoutLabels(report, body)]
  const [fault] = differing('Words', [mine], [theirs], lettersAlone)
  return fault
}

/** Text without the numbers of counted paragraphs: some are labels in LibreOffice's PDF, some words. */
function withoutLabels({children}: Report, text: string): string {
  const counts = [...walk(children)].some((it) => it.type === 'subdivision')
  return counts ? text.replace(label, '') : text
}

const label = /(?<=^|\s)(?:[a-z]{1,2}\.|\(\d+\)|\([a-z]{1,2}\))(?=\s|$)/g

/** How many words of a marking the PDF is read to have before its body. */
const markingWords = (report: Report): number => {
  const [pdf, word] = [conventions.pdf, {...conventions.pdf, marking: false}].map(
    (it) => expectedReading(report, 'pdf', new Map(), it).words.length
  )
  return (pdf ?? 0) - (word ?? 0)
}

const textOf = ({text}: {readonly text: string}) => text
const leveled = ({depth, text}: {readonly depth: number; readonly text: string}) =>
  `${depth} ${text}`

/**
 * Letters that a PDF tells for certain. A line may end within a word, small capitals are capitals,
 * and complex scripts, Hangul and pictures are written as glyphs of whatever font was at hand.
 */
export const lettersOf = (text: string): string =>
  text
    .normalize('NFC')
    .replace(callBeforeCall, ',')
    .replaceAll(call, '')
    .replaceAll('·', '')
    .replace(unsure, '')
    .replace(/^(\d+(?:\.\d+)*)\.?(?=\D)/, '$1')
    .toUpperCase()

/** In lines from the right, figures and signs stand where they are painted, not where they are read. */
const lettersAlone = (text: string): string => lettersOf(text).replace(/[^\p{L}]/gu, '')

const unsure =
  /[\p{scx=Arab}\p{scx=Hebr}\p{scx=Deva}\p{scx=Thai}\p{scx=Hang}\p{scx=Hani}\p{scx=Hira}\p{scx=Kana}\p{Extended_Pictographic}\p{So}]|[^\p{L}\p{N}\p{P}\p{S}]/gu

function differing(
  what: string,
  expected: readonly string[],
  found: readonly string[],
  letters: Letters
): readonly string[] {
  const count = Math.max(expected.length, found.length)
  for (let at = 0; at < count; at++) {
    const [one, other] = [expected[at], found[at]]
    const differs =
      one === undefined || other === undefined ? 0 : firstDifference(letters(one), letters(other))
    if (differs === undefined) continue
    const near = (text: string | undefined) =>
      text === undefined ? 'none' : shown(letters(text), differs)
    const place = count > 1 ? ` ${at + 1}` : ''
    return [`${what}${place}: unexpected ${near(other)}, expected ${near(one)}`]
  }
  return []
}

/** Where two texts part, or `undefined` where they are the same. */
function firstDifference(one: string, other: string): number | undefined {
  if (one === other) return undefined
  let at = 0
  while (one[at] === other[at]) at += 1
  return at
}

const shown = (letters: string, at: number): string =>
  `“…${letters.slice(Math.max(0, at - 40), at)}▸${letters.slice(at, at + 40)}…”`

type Tables = Printed['tables']

/** Each table of the report is one of the page's; boxes and cards are tables there, too. */
function tableFaults(expected: Tables, found: Tables, letters: Letters): readonly string[] {
  const keyOf = (rows: Tables[number]) => rows.map((row) => row.map(letters).join(' | ')).join('\n')
  const left = found.map(keyOf)
  return expected.map(keyOf).flatMap((key) => {
    const at = left.indexOf(key)
    if (at >= 0) {
      left.splice(at, 1)
      return []
    }
    const near = left.find((it) => it.split('\n')[0] === key.split('\n')[0])
    return [`Tables: unexpected ${near ?? 'lack'}\nexpected ${key}`]
  })
}

/** A line of the contents says the page that its heading stands on. */
function pageFaults({contents, headings}: Printed, letters: Letters): readonly string[] {
  let from = 0
  return contents.flatMap(({text, page}) => {
    const at = headings.findIndex(
      (it, index) => index >= from && letters(it.text) === letters(text)
    )
    const heading = headings[at]
    if (heading === undefined) return [`Contents: unexpected “${text}”, expected a heading`]
    from = at + 1
    if (Number(page) === heading.page) return []
    return [`Contents: unexpected page ${page} of “${text}”, expected ${heading.page}`]
  })
}

function linkFaults(report: Report, links: Reading['links'], printed: Printed): readonly string[] {
  const outer = new Set(links.map((it) => it.url).filter((it) => !it.startsWith('#')))
  const missing = [...outer].filter(
    (it) => !printed.addresses.some((found) => sameAddress(found, it))
  )
  const inner = [
    ...walk(report.children),
    ...walk(report.notes.flatMap((it) => it.children))
  ].filter(
    (it) => (it.type === 'citation' && it.linked) || (it.type === 'link' && it.url.startsWith('#'))
  )
  const more = printed.inner - inner.length
  return [
    ...missing.map((it) => `Links: unexpected lack of ${it}`),
    ...(more < 0 ? [`Links: unexpected lack of ${-more} that lead to a place in the text`] : [])
  ]
}

/** An address beside the document is the whole path of a file on paper. */
const sameAddress = (found: string, address: string) =>
  decoded(found).replace(/\/$/, '') === decoded(address).replace(/\/$/, '') ||
  decoded(found).endsWith(`/${decoded(address)}`)

function decoded(address: string): string {
  try {
    return decodeURI(address)
  } catch {
    return address
  }
}
