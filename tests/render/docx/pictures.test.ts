import {expect, test} from 'vitest'
import type {Asset} from '../../../src/model/asset.ts'
import type {Image} from '../../../src/model/node.ts'
import {turned} from '../../io/jpeg.ts'
import {origin} from '../sample-nodes.ts'
import {all, open, paragraphWith, reportOf, styleNamed, styleOf} from './open.ts'

const image: Image = {type: 'image', origin, url: 'x', alt: 'What it shows'}
const shown = (asset: Asset) => open(reportOf([image]), {assets: new Map([['x', asset]])})

const svg: Asset = {
  kind: 'svg',
  bytes: new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"/>'),
  pixels: new TextEncoder().encode('pixels'),
  width: 96,
  height: 48,
  file: 'assets/x.svg'
}

test('a drawing is there as SVG, and as PNG for what shows no SVG', async () => {
  const {document, names, messages, bytes} = await shown(svg)
  expect(names.filter((it) => it.startsWith('word/media/'))).toEqual([
    'word/media/image1.png',
    'word/media/image1.svg'
  ])
  expect(document).toMatch(/<a:blip r:embed="rId\d+".*<asvg:svgBlip [^>]*r:embed="rId\d+"/)
  expect(document).toContain('descr="What it shows"')
  expect(messages).toEqual([])
  expect(Buffer.compare((await shown(svg)).bytes, bytes)).toBe(0)
})

test('a drawing without pixels is shown by its words, and told', async () => {
  const {pixels: _, ...bare} = svg
  const {document, messages} = await shown(bare)
  expect(document).toContain('What it shows')
  expect(document).not.toContain('<w:drawing>')
  expect(messages).toEqual(['render/not-rendered'])
})

test.each([
  [1, /<a:xfrm>/, true],
  [2, /<a:xfrm flipH="(?:1|true)">/, true],
  [3, /<a:xfrm rot="10800000">/, true],
  [6, /<a:xfrm rot="5400000">/, false],
  [8, /<a:xfrm rot="16200000">/, false]
])('a JPEG turned as %d stands upright', async (orientation, frame, lies) => {
  const [width, height] = lies ? [200, 100] : [100, 200]
  const {document} = await shown({
    kind: 'jpeg',
    bytes: new Uint8Array(turned(orientation)),
    width,
    height,
    file: 'assets/x.jpg'
  })
  expect(document).toMatch(frame)
  // The frame turns, so it has the size before.
  expect(document).toContain(`<a:ext cx="${200 * 9525}" cy="${100 * 9525}"/>`)
})

const png = (width: number, height: number): Asset => ({
  kind: 'png',
  bytes: new TextEncoder().encode(`pixels of ${width} by ${height}`),
  width,
  height,
  file: 'assets/x.png'
})

test.each([
  [2400, 61],
  [61, 2400],
  [3, 3],
  [997, 13]
])('a picture of %d by %d pixels keeps its shape, and its frame is locked', async (w, h) => {
  const {document} = await shown(png(w, h))
  const [, x, y] = (/<wp:extent cx="(\d+)" cy="(\d+)"/.exec(document) ?? []).map(Number)
  expect((x ?? 0) / (y ?? 1) / (w / h)).toBeCloseTo(1, 3)
  expect(x).toBeLessThanOrEqual((11906 - 2 * 1520) * 635)
  expect(document).toContain(`<a:ext cx="${x}" cy="${y}"/>`)
  expect(document).toMatch(/<wp:inline .*<a:graphicFrameLocks [^>]*noChangeAspect="1"/)
})

test('pictures are counted, and one that stands twice is stored once', async () => {
  const second: Image = {...image, url: 'y', alt: 'Another'}
  const assets = new Map([
    ['x', png(20, 20)],
    ['y', png(30, 30)]
  ])
  const {document, names} = await open(reportOf([image, second, image]), {assets})
  expect(all(document, /<wp:docPr [^>]*name="([^"]*)"/g)).toEqual([
    'Picture 1',
    'Picture 2',
    'Picture 3'
  ])
  expect(new Set(all(document, /<wp:docPr id="(\d+)"/g)).size).toBe(3)
  expect(names.filter((it) => it.startsWith('word/media/'))).toHaveLength(2)
})

test('a picture is decoration if it has no words, and never announced then', async () => {
  const assets = new Map([['x', png(20, 20)]])
  const [decoration, told] = await Promise.all(
    [{...image, alt: ''}, image].map((it) => open(reportOf([it]), {assets}))
  )
  expect(decoration?.document).toMatch(/<wp:docPr [^>]*>.*<adec:decorative [^>]*val="1"\/>/)
  expect(decoration?.document).not.toMatch(/descr="[^"]/)
  expect(told?.document).not.toContain('adec:decorative')
  expect(await told?.html()).toContain('alt="What it shows"')
})

test('a picture stays with its caption by its style, and with nothing if it has none', async () => {
  const captioned: Image = {...image, caption: 'Its caption'}
  const assets = new Map([['x', png(20, 20)]])
  const opened = await open(reportOf([captioned, image]), {assets})
  const [first, alone] = all(opened.document, /<w:p>(?:(?!<w:p>).)*?<w:drawing>/gs)
  const keeps = [first, alone].map((it) => {
    expect(it).not.toContain('<w:keepNext')
    return /<w:keepNext[^>]*>/.exec(styleNamed(opened, styleOf(it ?? '') ?? ''))?.[0]
  })
  expect(keeps).toEqual(['<w:keepNext/>', '<w:keepNext w:val="0"/>'])
  expect(styleOf(paragraphWith(opened.document, 'Its caption'))).toBe('Caption')
})
