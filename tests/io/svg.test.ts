import {readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {looksLikeSvg, readSvg} from '../../src/io/svg/index.ts'
import type {Item} from '../../src/model/drawing.ts'

const open =
  '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="100" height="50">'
const square = '<rect width="9" height="9"/>'
const svg = (content: string) => `${open}${content}</svg>`
const bytesOf = (text: string) => new TextEncoder().encode(text)

async function faultOf(text: string): Promise<string | undefined> {
  const found = await readSvg(bytesOf(text))
  return 'fault' in found ? found.fault : undefined
}

async function read(text: string | Uint8Array) {
  const found = await readSvg(typeof text === 'string' ? bytesOf(text) : text)
  if ('fault' in found) throw new Error(found.fault)
  return found
}

function flat(items: readonly Item[]): readonly Item[] {
  return items.flatMap((it) => (it.kind === 'group' ? [it, ...flat(it.items)] : [it]))
}

const stops = Array.from({length: 15_000}, (_, at) => `<stop offset="${at / 15_000}"/>`).join('')

const entities = 'bcdefghi'
  .split('')
  .map((name, index) => `<!ENTITY ${name} "${`&${'abcdefgh'[index]};`.repeat(10)}">`)

describe('refuses what could do harm', () => {
  test.each([
    ['a script', '<script>alert(1)</script>', 'a script'],
    ['a script of another name space', '<x:script xmlns:x="urn:x"/>', 'a script'],
    ['a handler', `<g onload="x()">${square}</g>`, '`onload`, which runs a script'],
    ['HTML', '<foreignObject/>', 'HTML inside of it (`foreignObject`)'],
    ['movement', '<set attributeName="href" to="x"/>', 'movement'],
    ['a picture on the network', '<image href="http://x/y.png"/>', 'the address `http://x/y.png`'],
    ['a file', '<image xlink:href="/etc/passwd"/>', 'the address `/etc/passwd`'],
    ['another drawing', '<use href="other.svg#a"/>', 'the address `other.svg#a`'],
    ['a hidden scheme', '<a href="java&#115;cript:x"/>', 'the address `javascript:x`'],
    ['an imported style', '<style>@import "x.css";</style>', '`@import` in its styles'],
    ['a style from elsewhere', '<g style="fill:url(http://x)"/>', '`url(http://x)` in its styles'],
    ['paint from elsewhere', '<g fill="url( x.svg#a)"/>', '`url( x.svg#a)` in its styles'],
    ['a spelled-out address', '<style>a{fill:u\\72l(x)}</style>', 'escapes in its styles']
  ])('%s', async (_, content, fault) => {
    expect(await faultOf(svg(content))).toBe(`SVG with ${fault}`)
    expect(await readSvg(bytesOf(svg(content)))).toMatchObject({unsafe: true})
  })

  test('entities that unfold a billionfold', async () => {
    const bomb = `<!DOCTYPE svg [<!ENTITY a "aaaaaaaaaa">${entities.join('')}]>`
    expect(await faultOf(`${bomb}${svg('<text>&i;</text>')}`)).toBe('SVG with declared entities')
  })

  test('a style sheet beside it', async () => {
    const sheet = '<?xml-stylesheet href="x.css"?>'
    expect(await faultOf(sheet + svg(square))).toBe('SVG with an instruction, `xml-stylesheet`')
  })
})

test.each([
  ['cut short', open + square, /mistake in its XML, `.*unclosed tag: svg`/],
  ['deep', svg('<g>'.repeat(5000) + '</g>'.repeat(5000)), /more than 200 inside of each other/],
  ['long', svg(square.repeat(30_000)), /more than 20000 elements/],
  ['empty', svg(''), /shows nothing/],
  ['none', '<html xmlns="http://www.w3.org/1999/xhtml"/>', /`html` of .* outermost/],
  ['huge', svg(square).replace('100', '1e9'), /1000000000 × 50 pixels/],
  ['thin', svg(square).replace('"100"', '"0.001"'), /drawing of/],
  [
    'of endless effects',
    svg(
      '<filter id="f"><feTurbulence numOctaves="99"/></filter><rect width="9" height="9" filter="url(#f)"/>'
    ),
    /elaborate effects/
  ],
  [
    'of one effect that goes very far',
    svg(
      '<filter id="f" width="9000%" height="9000%"><feGaussianBlur stdDeviation="1"/></filter><rect width="9" height="9" filter="url(#f)"/>'
    ),
    /elaborate effects/
  ],
  [
    'of styles that take hours to apply',
    svg(
      `<style>${'g '.repeat(190)}rect{fill:red}</style>${'<g>'.repeat(150)}${square.repeat(500)}${'</g>'.repeat(150)}`
    ),
    /style sheets that take long/
  ],
  ['of words without end', svg(`<text y="9">${'word '.repeat(40_000)}</text>`), /20000 letters/],
  [
    'of a gradient without end',
    svg(`<linearGradient id="g">${stops}</linearGradient><path d="M0 0H9V9" fill="url(#g)"/>`),
    /more than 2000 colours/
  ],
  ['in letters that no font has', svg('<text y="9">\u6F22</text>'), /letter `\u6F22`/]
])('refuses a drawing that is %s', async (_, text, fault) => {
  expect(await faultOf(text)).toMatch(fault)
})

test('refuses what repeats itself without end, or many times', async () => {
  const doubled = Array.from(
    {length: 20},
    (_, index) => `<g id="a${index + 1}"><use href="#a${index}"/><use href="#a${index}"/></g>`
  )
  const bomb = svg(
    `<defs><rect id="a0" width="1" height="1"/>${doubled.join('')}</defs><use href="#a20"/>`
  )
  expect(await faultOf(bomb)).toBe('SVG that cannot be drawn')
  const {drawing} = await read(svg(`<g id="a"><use href="#a"/></g>${square}`))
  expect(flat(drawing?.items ?? []).filter((it) => it.kind === 'shape')).toHaveLength(1)
})

test('numbers that are none draw nothing, and the rest is drawn', async () => {
  const {drawing} = await read(
    svg(`<rect width="NaN" height="3"/><path d="M NaN 0 L 1 1"/>${square}`)
  )
  const shapes = flat(drawing?.items ?? []).filter((it) => it.kind === 'shape')
  expect(shapes).toHaveLength(1)
})

test.each(['bar', 'line', 'diagram'])(
  '%s.svg becomes shapes, and pixels for Word',
  async (name) => {
    const found = await read(readFileSync(`tests/io/drawings/${name}.svg`))
    expect(found.lacks).toEqual([])
    expect(found.drawing).toBeDefined()
    expect(found.pixels?.subarray(1, 4)).toEqual(bytesOf('PNG'))
  }
)

test('a drawing read twice is the same twice', async () => {
  const bytes = readFileSync('tests/io/drawings/diagram.svg')
  expect(await readSvg(bytes)).toEqual(await readSvg(bytes))
})

test('texts keep their words, line by line, where their letters are', async () => {
  const {drawing} = await read(readFileSync('tests/io/drawings/diagram.svg'))
  const words = flat(drawing?.items ?? []).flatMap((it) => (it.kind === 'words' ? it.lines : []))
  expect(words.map((it) => it.text)).toEqual([
    'Read source',
    'Compose',
    'facts & report',
    'Sure?',
    'no, again'
  ])
  const [, compose, facts] = words.map((it) => it.area)
  expect(facts?.y).toBeGreaterThan((compose?.y ?? 0) + (compose?.height ?? 0))
})

test('size is in CSS pixels, whatever the unit', async () => {
  expect(await read(svg(square).replace('"100"', '"1in"'))).toMatchObject({width: 96, height: 50})
})

test('serif, monospace and sans are three fonts', async () => {
  const letters = ['serif', 'monospace', 'sans-serif', 'Unknown'].map(async (family) => {
    const {drawing} = await read(svg(`<text y="20" font-family="Nowhere, ${family}">Ag</text>`))
    return JSON.stringify(flat(drawing?.items ?? []).filter((it) => it.kind === 'shape'))
  })
  expect(new Set(await Promise.all(letters)).size).toBe(3)
})

test('heads of arrows point outwards at both ends', async () => {
  const arrow = (orient: string) =>
    svg(
      `<marker id="m" refX="0" refY="2" orient="${orient}"><path d="M0 0 L3 2 L0 4 z"/></marker>` +
        '<path d="M20 20 H60" stroke="red" marker-start="url(#m)" marker-end="url(#m)"/>'
    )
  const {drawing} = await read(arrow('auto-start-reverse'))
  const groups = flat(drawing?.items ?? []).flatMap((it) =>
    it.kind === 'group' ? [it.matrix] : []
  )
  // The head at the start is turned by half a circle, the one at the end not at all.
  const turns = groups.map(([a]) => Math.round(a))
  expect(turns).toContain(-1)
  const {drawing: plain} = await read(arrow('auto'))
  const plainTurns = flat(plain?.items ?? []).flatMap((it) =>
    it.kind === 'group' ? [it.matrix[0]] : []
  )
  expect(plainTurns.every((a) => a > 0)).toBe(true)
})

test('what only pixels show is told', async () => {
  const found = await read(readFileSync('tests/io/drawings/blur.svg'))
  expect(found.lacks).toEqual(['effect (`filter`)'])
  expect(found.drawing).toBeUndefined()
  expect(found.pixels).toBeDefined()
})

test('is known by how it begins', () => {
  expect(looksLikeSvg(bytesOf(`\uFEFF<?xml version="1.0"?>\n${svg(square)}`))).toBe(true)
  expect(looksLikeSvg(bytesOf('<!-- made by -->\n<svg/>'))).toBe(true)
  expect(looksLikeSvg(bytesOf('svg'))).toBe(false)
})
