import {expect, test} from 'vitest'
import type {Asset} from '../../../src/model/asset.ts'
import type {Image} from '../../../src/model/node.ts'
import {turned} from '../../io/jpeg.ts'
import {origin} from '../sample-nodes.ts'
import {open, reportOf} from './open.ts'

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
