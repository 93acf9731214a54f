import {expect, test} from 'vitest'
import type {PixelAsset} from '../../../src/model/asset.ts'
import type {Block, Image} from '../../../src/model/node.ts'
import {bullets, item, origin, p} from '../sample-nodes.ts'
import {civic} from './civic.ts'
import {layoutReport, readLine, reportOf} from './render.ts'

const theme = civic()
const {width, height, margin} = theme.page
const measure = width - margin.left - margin.right
const depth = height - margin.top - margin.bottom

const image = (more: Partial<Image> = {}): Image => ({
  type: 'image',
  origin,
  url: 'x',
  alt: 'A picture',
  ...more
})

/** Pictures of the pages, with what was set, for a picture of a size in pixels. */
async function pagesOf(wide: number, high: number, ...children: readonly Block[]) {
  const bytes = new Uint8Array()
  const asset: PixelAsset = {kind: 'png', bytes, width: wide, height: high, file: 'x.png'}
  const {pages} = await layoutReport(reportOf(children), theme, new Map([['x', asset]]))
  return pages.map(({paint}) => ({
    images: paint.filter((op) => op.kind === 'image'),
    lines: paint.flatMap((op) => (op.kind === 'text' ? readLine(op.line) : []))
  }))
}

async function only(wide: number, high: number, ...children: readonly Block[]) {
  const images = (await pagesOf(wide, high, ...children)).flatMap((page) => page.images)
  const [op] = images
  if (op === undefined || images.length > 1) throw new Error('expected one picture')
  return op
}

test('a small picture keeps its size: 96 pixels are an inch', async () => {
  expect(await only(96, 48, image())).toMatchObject({width: 72, height: 36})
})

test.each([
  ['very wide', 30_000, 300],
  ['very tall', 300, 30_000],
  ['large', 4000, 4000],
  ['one pixel', 1, 1]
])('a picture that is %s stays on the page, in its proportions', async (_, wide, high) => {
  const op = await only(wide, high, image({caption: 'Words below it.'}))
  expect(op.width).toBeLessThanOrEqual(measure + 0.01)
  expect(op.y).toBeGreaterThanOrEqual(margin.top - 0.01)
  expect(op.y + op.height).toBeLessThan(margin.top + depth)
  expect(op.width / op.height).toBeCloseTo(wide / high, 5)
})

test('a picture in a list or a quote is no wider than the text there', async () => {
  const inList = await only(4000, 1000, bullets(item(p('One'), image())))
  const inQuote = await only(4000, 1000, {type: 'blockquote', origin, children: [image()]})
  for (const op of [inList, inQuote]) {
    expect(op.width).toBeLessThan(measure)
    expect(op.x + op.width).toBeLessThanOrEqual(margin.left + measure + 0.01)
  }
})

test('a caption is on the page of its picture, wherever the page ends', async () => {
  for (let lines = 20; lines < 44; lines++) {
    const before = Array.from({length: lines}, (_, index) => p(`Line ${index}`))
    const pages = await pagesOf(400, 300, ...before, image({caption: 'Below it.'}), p('After.'))
    const withImage = pages.findIndex((page) => page.images.length > 0)
    const withCaption = pages.findIndex((page) => page.lines.includes('Below it.'))
    expect(withCaption).toBe(withImage)
  }
})

test('decoration has no element, a picture with words has a figure', async () => {
  expect((await only(9, 9, image())).tag).toMatchObject({type: 'Figure', alt: 'A picture'})
  expect((await only(9, 9, image({alt: ''}))).tag).toBeUndefined()
})

test('a picture that misses the foot of its page by little is made smaller, not below 70 %', async () => {
  const heights = []
  for (let lines = 20; lines < 44; lines++) {
    const before = Array.from({length: lines}, (_, index) => p(`Line ${index}`))
    const [first, second] = await pagesOf(400, 300, ...before, image({caption: 'Below it.'}))
    const [here] = first?.images ?? []
    const {width = 0, height = 0} = here ?? second?.images[0] ?? {}
    expect(width / height).toBeCloseTo(4 / 3, 5)
    if (here === undefined) expect(height).toBeCloseTo(225, 5)
    else expect(first?.lines).toContain('Below it.')
    heights.push(height)
  }
  expect(Math.min(...heights)).toBeGreaterThanOrEqual(225 * 0.7)
  expect(heights.filter((it) => it < 224).length).toBeGreaterThan(1)
})
