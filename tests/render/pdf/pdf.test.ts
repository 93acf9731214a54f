import {expect, test} from 'vitest'
import type {Asset} from '../../../src/model/asset.ts'
import {readPdf} from '../../readers/pdf.ts'
import {inlines, link, origin, p, section} from '../sample-nodes.ts'
import {sampleAssets, sampleReport} from '../sample-report.ts'
import {opened} from './objects.ts'
import {renderPdf, reportOf} from './render.ts'

const image = (url: string) => ({type: 'image', origin, url, alt: 'the words'}) as const

test('gives the same bytes whatever was rendered before in the process', async () => {
  const first = await renderPdf(sampleReport(), sampleAssets)
  await renderPdf(reportOf([p('É Ç ﬁ \u00A0 ΑΒΓ EVERY CHOICE — “quoted”')]))
  const second = await renderPdf(sampleReport(), sampleAssets)
  expect(Buffer.from(second.bytes).equals(Buffer.from(first.bytes))).toBe(true)
})

test('reads the words of a document, not those of the one before', async () => {
  await renderPdf(reportOf([p('É Ç')]))
  const {bytes} = await renderPdf(reportOf([p('EVERY CHOICE')]))
  expect((await readPdf(bytes)).words).toEqual(['EVERY', 'CHOICE'])
})

test('reads capitals as they are written', async () => {
  const callout = {
    type: 'callout',
    origin,
    tone: 'note',
    title: inlines('Straße in Żółw'),
    children: []
  } as const
  const {bytes} = await renderPdf(reportOf([callout]))
  expect((await readPdf(bytes)).words).toEqual(['Straße', 'in', 'Żółw'])
})

test('tells once of a character that no font has, and still reads as it', async () => {
  const {bytes, messages, rules} = await renderPdf(reportOf([p('a 𠀀 b 𠀀')]))
  expect(rules).toEqual(['render/missing-glyph'])
  expect(messages[0]?.reason).toContain('U+20000')
  expect((await readPdf(bytes)).words).toEqual(['a', '𠀀', 'b', '𠀀'])
})

test('takes a character from a fallback font without a word', async () => {
  const {bytes, rules} = await renderPdf(reportOf([p('x ⇒ ∀y ☂')]))
  expect(rules).toEqual([])
  expect((await readPdf(bytes)).words).toEqual(['x', '⇒', '∀y', '☂'])
})

test.each([
  ['cut short', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49]],
  ['no picture', [1, 2, 3]],
  ['empty', []]
])('shows the words of a picture that is %s', async (_, bytes) => {
  for (const kind of ['png', 'jpeg'] as const) {
    const asset: Asset = {kind, bytes: Uint8Array.from(bytes), width: 4, height: 4, file: 'x'}
    const result = await renderPdf(reportOf([image('x')]), new Map([['x', asset]]))
    expect(result.rules).toEqual(['assets/unreadable'])
    expect((await readPdf(result.bytes)).words).toEqual(['the', 'words'])
  }
})

test('nests headings without a gap, whatever the source skips', async () => {
  const {bytes} = await renderPdf(
    reportOf([section(2, 'a', 'A', [section(5, 'b', 'B', [])]), section(2, 'c', 'C', [])])
  )
  const {headings} = await readPdf(bytes)
  expect(headings.map(({depth}) => depth)).toEqual([1, 2, 1])
})

test('tells of a link to a place that is not shown, and shows its words', async () => {
  const {bytes, rules} = await renderPdf(reportOf([p(link('#nowhere', 'see there'))]))
  expect(rules).toEqual(['render/not-rendered'])
  const {words, links} = await readPdf(bytes)
  expect(words).toEqual(['see', 'there'])
  expect(links).toEqual([])
})

test('states the title in XMP that is XML, and no date where none is known', async () => {
  const {date: _, ...meta} = sampleReport().meta
  const {bytes} = await renderPdf({...reportOf([]), meta})
  const file = opened(bytes)
  expect(file).toContain('Harbour towns plan &#60;their&#62; own way &#38; out of winter')
  expect(file).toContain('<pdfaid:part>3</pdfaid:part>')
  expect(file).toContain('<pdfuaid:part>1</pdfuaid:part>')
  expect(file).not.toContain('CreateDate')
  expect(file).not.toContain('CreationDate')
})

test('has one page when there is nothing to say', async () => {
  expect((await renderPdf(reportOf([]))).pages).toBe(1)
})
