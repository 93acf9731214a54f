import {execFileSync} from 'node:child_process'
import {readFileSync, writeFileSync} from 'node:fs'
import {getDocument, OPS} from 'pdfjs-dist/legacy/build/pdf.mjs'
import {expect, test} from 'vitest'
import {readSvg} from '../../../src/io/svg/index.ts'
import type {Asset, PixelAsset} from '../../../src/model/asset.ts'
import type {Image} from '../../../src/model/node.ts'
import {turned} from '../../io/jpeg.ts'
import {opened} from './objects.ts'
import {renderPdf, reportOf} from './render.ts'

const origin = {
  from: 'source',
  path: 'a.md',
  position: {start: {line: 1, column: 1, offset: 0}, end: {line: 1, column: 1, offset: 0}}
} as const
const image = (url: string): Image => ({type: 'image', url, alt: 'A picture', origin})

async function drawing(name: string): Promise<Asset> {
  const bytes = new Uint8Array(readFileSync(`tests/io/drawings/${name}.svg`))
  const found = await readSvg(bytes)
  if ('fault' in found) throw new Error(found.fault)
  return {...found, bytes, file: `assets/${name}.svg`}
}

async function read(bytes: Uint8Array) {
  const document = await getDocument({data: new Uint8Array(bytes), verbosity: 0}).promise
  const page = await document.getPage(1)
  const {fnArray, argsArray} = await page.getOperatorList()
  const {items} = await page.getTextContent()
  const text = items.map((it) => ('str' in it ? it.str : '')).join(' ')
  return {operators: new Set(fnArray), calls: fnArray, args: argsArray, text}
}

test.each(['bar', 'line', 'diagram'])('%s.svg is paths and no pixels', async (name) => {
  const assets = new Map([['x', await drawing(name)]])
  const {bytes, rules} = await renderPdf(reportOf([image('x')]), assets)
  expect(rules).toEqual([])
  const {operators} = await read(bytes)
  expect(operators).toContain(OPS.paintFormXObjectBegin)
  expect(operators).toContain(OPS.constructPath)
  expect(operators).not.toContain(OPS.paintImageXObject)
})

test('words of a drawing are found, also those that are turned or have ligatures', async () => {
  const assets = new Map([
    ['bar', await drawing('bar')],
    ['line', await drawing('line')]
  ])
  const {bytes} = await renderPdf(reportOf([image('bar'), image('line')]), assets)
  const {text} = await read(bytes)
  for (const words of [
    'Response time by region, ms',
    'São Paulo',
    'Αθήνα',
    'median → p50',
    'Target: efficiency first'
  ]) {
    expect(text).toContain(words)
  }
})

test('a drawing that only pixels show is pixels', async () => {
  const assets = new Map([['x', await drawing('blur')]])
  const {operators} = await read((await renderPdf(reportOf([image('x')]), assets)).bytes)
  expect(operators).toContain(OPS.paintImageXObject)
})

test('the same drawing gives the same bytes', async () => {
  const render = async () => {
    const assets = new Map([['x', await drawing('diagram')]])
    return (await renderPdf(reportOf([image('x')]), assets)).bytes
  }
  expect(Buffer.compare(await render(), await render())).toBe(0)
})

const hasQpdf = (() => {
  try {
    execFileSync('qpdf', ['--version'])
    return true
  } catch {
    return false
  }
})()

test.skipIf(!hasQpdf)('qpdf finds no fault in drawings', async ({onTestFinished}) => {
  const {mkdtempSync, rmSync} = await import('node:fs')
  const {tmpdir} = await import('node:os')
  const folder = mkdtempSync(`${tmpdir()}/dossier-`)
  onTestFinished(() => rmSync(folder, {recursive: true}))
  const names = ['bar', 'line', 'diagram', 'blur']
  const assets = new Map(
    await Promise.all(names.map(async (name) => [name, await drawing(name)] as const))
  )
  const {bytes} = await renderPdf(reportOf(names.map(image)), assets)
  writeFileSync(`${folder}/x.pdf`, bytes)
  expect(execFileSync('qpdf', ['--check', `${folder}/x.pdf`], {encoding: 'utf8'})).toContain(
    'No syntax or stream encoding errors'
  )
})

const photo = (orientation: number, file = 'assets/x.jpg'): PixelAsset => {
  const sideways = orientation >= 5
  const bytes = new Uint8Array(turned(orientation))
  return {kind: 'jpeg', bytes, width: sideways ? 1 : 2, height: sideways ? 2 : 1, file}
}

/** Where the corner that is stored first is seen, in a frame whose upper left corner is (0, 0). */
const corners = new Map([
  [1, [0, 0]],
  [2, [1, 0]],
  [3, [1, 1]],
  [4, [0, 1]],
  [5, [0, 0]],
  [6, [1, 0]],
  [7, [1, 1]],
  [8, [0, 1]]
])

test.each([...corners])(
  'a JPEG turned as %d has its first pixel at %j',
  async (orientation, corner) => {
    const {bytes} = await renderPdf(reportOf([image('x')]), new Map([['x', photo(orientation)]]))
    const {calls, args} = await read(bytes)
    const at = calls.indexOf(OPS.paintImageXObject)
    const [a, b, c, d, e, f] = Array.from<number>(args[calls.lastIndexOf(OPS.transform, at)])
    if (a === undefined || b === undefined || c === undefined) throw new Error('no matrix')
    if (d === undefined || e === undefined || f === undefined) throw new Error('no matrix')
    // Stored pixels begin at the upper left of the unit square; the page's y goes down here.
    const seen = {x: c + e, y: d + f}
    const xs = [e, a + e, c + e, a + c + e]
    const ys = [f, b + f, d + f, b + d + f]
    const [left, top] = [Math.min(...xs), Math.min(...ys)]
    const width = Math.max(...xs) - left
    const height = Math.max(...ys) - top
    expect([Math.round((seen.x - left) / width), Math.round((seen.y - top) / height)]).toEqual(
      corner
    )
    expect(width > height).toBe(orientation < 5)
  }
)

test('a picture with two addresses is held once', async () => {
  const assets = new Map([
    ['x', photo(1)],
    ['./x', photo(1)]
  ])
  const {bytes} = await renderPdf(reportOf([image('x'), image('./x')]), assets)
  const {calls} = await read(bytes)
  expect(calls.filter((it) => it === OPS.paintImageXObject)).toHaveLength(2)
  expect(opened(bytes).match(/\/Subtype\/Image/g)).toHaveLength(1)
})
