import {expect, test} from 'vitest'
import type {TextOp} from '../../../src/render/pdf/layout/box.ts'
import {readPdf} from '../../readers/pdf.ts'
import {lineBreak, p, signature} from '../sample-nodes.ts'
import {layoutPages, readLine, renderPdf, reportOf} from './render.ts'

const signed = signature('FOR THE COMMANDER:', 'ANN B. LEE', lineBreak(), 'LTC, EN')

const pagesOf = async (fillers: number) => {
  const blocks = [...Array.from({length: fillers}, () => p('Filler.')), signed]
  return (await layoutPages(reportOf(blocks))).map(({paint}) =>
    paint.filter((op): op is TextOp => op.kind === 'text' && readLine(op.line) !== 'Filler.')
  )
}

test('stands from the centre of the page, on the fifth line below the authority', async () => {
  const [[authority, name, rank] = []] = await pagesOf(1)
  expect([authority, name, rank].map((it) => it && readLine(it.line).trim())).toEqual([
    'FOR THE COMMANDER:',
    'ANN B. LEE',
    'LTC, EN'
  ])
  const leading = (rank?.baseline ?? 0) - (name?.baseline ?? 0)
  expect(((name?.baseline ?? 0) - (authority?.baseline ?? 0)) / leading).toBeCloseTo(5, 0)
  expect(rank?.x).toBe(name?.x)
  expect(name?.x).toBeCloseTo(595.28 / 2, -1)
})

test('is never divided between pages', async () => {
  for (let fillers = 25; fillers < 45; fillers++) {
    const pages = (await pagesOf(fillers)).map((it) => it.length)
    expect(pages.filter((it) => it > 0)).toEqual([3])
  }
})

test('is read in order', async () => {
  const {bytes} = await renderPdf(reportOf([p('Before.'), signed, p('After.')]))
  expect((await readPdf(bytes)).words.join(' ')).toContain(
    'Before. FOR THE COMMANDER: ANN B. LEE LTC, EN After.'
  )
})
