import {unzlibSync} from 'fflate'
import {getDocument} from 'pdfjs-dist/legacy/build/pdf.mjs'
import {expect, test} from 'vitest'
import type {Block} from '../../../src/model/node.ts'
import type {Report} from '../../../src/model/report.ts'
import {readPdf, textOf} from '../../readers/pdf.ts'
import {cell, link, note, origin, p, section, table} from '../sample-nodes.ts'
import {layoutReport, linesOfPages, renderPdf, reportOf} from './render.ts'

const noteOf = (...children: readonly Block[]): Report['notes'] => [
  {id: 'n1', number: 1, origin, children}
]

const many = (count: number, letter: string) =>
  Array.from({length: count}, (_, index) => `${letter}${index}`).join(' ')

/** Words of all lines but the running heads, each once, in order. */
const wordsOf = (pages: readonly (readonly string[])[]) =>
  pages.flat().flatMap((line) => line.split(/\s+/).filter((word) => /^[ab]\d+$/.test(word)))

test('a row of a table in a note that is taller than two pages goes on overleaf, whole', async () => {
  const tall = many(8000, 'a')
  const notes = noteOf(table(['left', 'left'], ['Head', 'Head'], ['x', cell(p(tall))]))
  const pages = await linesOfPages(reportOf([p('Marked', note(1)), p('After it.')], notes))
  expect(wordsOf(pages)).toEqual(tall.split(' '))
  expect(pages.length).toBeGreaterThan(3)
})

/** Characters that glyphs of the first page are said to stand for. */
async function charactersOf(bytes: Uint8Array): Promise<string> {
  const task = getDocument({data: bytes.slice(), verbosity: 0, useSystemFonts: false})
  const document = await task.promise
  const text = await textOf(await document.getPage(1))
  await task.destroy()
  return [...text.values()].join('')
}

test.each([
  ['U+FFFE', 'a\uFFFEb', 'a\uFFFDb'],
  ['NUL', 'a\0b', 'a\uFFFDb'],
  ['half of a pair', 'a\uD800b', 'a\uFFFDb']
])('%s, which no glyph of an archive may stand for, reads as a sign that may', async (...them) => {
  const [, written, read] = them
  const {bytes} = await renderPdf(reportOf([{type: 'code', origin, value: written}]))
  expect(await charactersOf(bytes)).toContain(read)
})

test('marks without end above one letter take no time without end', async () => {
  const heap = `e${'\u0301'.repeat(60_000)}`
  const {pages} = await layoutReport(reportOf([p(heap), p(`\u05D0${'\u05B8'.repeat(60_000)}`)]))
  expect(pages).toHaveLength(1)
})

test('signs of private use are told, and said in the words of the text', async () => {
  const {bytes, rules} = await renderPdf(reportOf([p('Rate \uE123 and \u{F0000}.')]))
  expect(rules).toContain('render/missing-glyph')
  const [said] = await actualTextsOf(bytes)
  expect(said).toBe('Rate \uE123 and \u{F0000}.')
})

/** Replacement texts of the first page's marked content. */
async function actualTextsOf(bytes: Uint8Array): Promise<readonly string[]> {
  const file = Buffer.from(bytes)
  const streams: string[] = []
  for (let at = file.indexOf('stream\n'); at >= 0; at = file.indexOf('stream\n', at + 7)) {
    const stream = file.subarray(at + 7)
    // A short one is left as it is.
    const isDeflated = stream[0] === 0x78
    const plain = isDeflated ? Buffer.from(unzlibSync(stream)) : stream
    streams.push(plain.toString('latin1').split('\nendstream', 1).join(''))
  }
  return streams
    .flatMap((it) => [...it.matchAll(/\/ActualText <FEFF([\da-f]*)>/g)])
    .map(([, digits = '']) => Buffer.from(digits, 'hex').swap16().toString('utf16le'))
}

test('a link without an address is words', async () => {
  const {bytes} = await renderPdf(reportOf([p(link('', 'nowhere'), ' and ', link('#', 'here'))]))
  const reading = await readPdf(bytes)
  expect(reading.links).toEqual([])
  expect(reading.words.join(' ')).toContain('nowhere and here')
})

test('a heading without words leaves no level out', async () => {
  const inner = section(3, 'c', 'Inner', [p('Words.')])
  const outer = section(1, 'a', '', [section(2, 'b', '', [inner])])
  const {bytes} = await renderPdf(reportOf([{...outer, title: [{type: 'break', origin}]}]))
  expect((await readPdf(bytes)).headings).toEqual([{depth: 1, text: 'Inner'}])
})
