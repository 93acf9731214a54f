import {getDocument, OPS} from 'pdfjs-dist/legacy/build/pdf.mjs'
import {expect, test} from 'vitest'
import {origin, p} from '../sample-nodes.ts'
import {layoutReport, readLine, renderPdf, reportOf} from './render.ts'

const draft = (status: string) => {
  const report = reportOf(Array.from({length: 60}, () => p('Words of the text.')))
  return {...report, meta: {...report.meta, status: {text: status, origin}}}
}

test('writes the status of a draft across each page, and nothing across others', async () => {
  const {watermark} = await layoutReport(draft('Draft for comment'))
  const words = watermark?.lines.map(({line}) => readLine(line).trim()).join(' ')
  expect(words?.toLowerCase()).toBe('draft for comment')
  expect((await layoutReport(draft('Final'))).watermark).toBeUndefined()
})

test.each([
  'Draft',
  'Draft for comment',
  'Draft of 3 May for the members of the committee and their deputies, not to be quoted'
])('keeps the words of “%s” on the paper', async (status) => {
  const {watermark} = await layoutReport(draft(status))
  if (watermark === undefined) throw new Error('no watermark')
  const {lines, scale, cos, sin, centre} = watermark
  for (const {line, x, baseline} of lines) {
    for (const px of [x, x + line.width]) {
      for (const py of [baseline - 70, baseline]) {
        const atX = centre.x + (px * cos + py * sin) * scale
        const atY = centre.y + (py * cos - px * sin) * scale
        expect(atX).toBeGreaterThan(0)
        expect(atX).toBeLessThan(centre.x * 2)
        expect(atY).toBeGreaterThan(0)
        expect(atY).toBeLessThan(centre.y * 2)
      }
    }
  }
})

test('is an artifact of each page, of which nothing is read or extracted', async () => {
  const {bytes, pages} = await renderPdf(draft('Entwurf'))
  const task = getDocument({data: bytes.slice(), verbosity: 0, useSystemFonts: false})
  const document = await task.promise
  expect(document.numPages).toBe(pages)
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number)
    const {fnArray, argsArray} = await page.getOperatorList()
    const form = fnArray.indexOf(OPS.paintFormXObjectBegin)
    const firstText = fnArray.indexOf(OPS.beginText)
    const opened = fnArray.slice(0, form).lastIndexOf(OPS.beginMarkedContentProps)
    expect(form).toBeGreaterThan(0)
    expect(form).toBeLessThan(firstText)
    expect(JSON.stringify(argsArray[opened])).toContain('Artifact')
    const {items} = await page.getTextContent()
    const words = items.map((it) => ('str' in it ? it.str : '')).join(' ')
    expect(words).toContain('Words of the text.')
    expect(words.toLowerCase()).not.toContain('entwurf')
  }
  await task.destroy()
})
