import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {create} from 'fontkit'
import {expect, test} from 'vitest'
import {
  addFont,
  addPage,
  closePdf,
  namesOf,
  openPdf,
  structureRootOf
} from '../../../src/render/pdf/internals.ts'

const require = createRequire(import.meta.url)
const options = {width: 200, height: 300, lang: 'en', info: {Title: 'T'}, date: undefined}

const file = readFileSync(require.resolve('dejavu-fonts-ttf/ttf/DejaVuSans.ttf'))

const sans = () => {
  const font = create(file)
  if (!('layout' in font)) throw new Error('expected a font')
  return font
}

// Each of these is a thing of pdfkit's own that `internals.ts` leans on; see the list there.

test('pdfkit still opens with the members that we use, and without a date', () => {
  expect(openPdf(options).info).not.toHaveProperty('CreationDate')
})

test('pages still hold a dictionary, fonts, pictures and annotations', () => {
  const page = addPage(openPdf(options))
  expect(page.dictionary.data).toMatchObject({Type: 'Page'})
  expect(page.annotations).toEqual([])
})

test('a subset still takes one glyph twice, each with characters of its own', async () => {
  const document = openPdf({...options, date: new Date(0)})
  const page = addPage(document)
  const font = addFont(document, 'sans', sans(), file)
  page.fonts[font.id] = font.ref()
  const id = sans().glyphForCodePoint(0x2d).id
  const first = font.subset.includeGlyph(id)
  const second = font.subset.glyphs.push(id) - 1
  font.widths[first] = font.widths[second] = 300
  font.unicode[first] = [0x2d]
  font.unicode[second] = [0xad]
  expect(second).toBe(first + 1)
  expect((await closePdf(document)).length).toBeGreaterThan(1000)
})

test('names, structure and metadata are still where we replace them', async () => {
  const document = openPdf(options)
  addPage(document)
  expect(namesOf(document).data).toHaveProperty('Dests')
  expect(structureRootOf(document).data).toMatchObject({Type: 'StructTreeRoot'})
  let asked = 0
  document.endMetadata = () => {
    asked++
  }
  await closePdf(document)
  expect(asked).toBe(1)
})

test('streams are collected, and deflated where that is worth its price', async () => {
  const document = openPdf({...options, date: new Date(0)})
  addPage(document)
  for (const length of [300, 3000]) {
    const reference = document.ref()
    for (let at = 0; at < length; at += 10) reference.write('123456789')
    reference.end()
  }
  const file = Buffer.from(closePdf(document)).toString('latin1')
  expect(file).toContain(`<</Length 300>>\nstream\n${'123456789\n'.repeat(30)}\nendstream`)
  expect(file).toMatch(/<<\/Filter\/FlateDecode\/Length \d\d>>/)
  expect(file).not.toContain('123456789\n'.repeat(300))
})
