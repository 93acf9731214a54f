import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {getDocument, OPS} from 'pdfjs-dist/legacy/build/pdf.mjs'
import {expect, test} from 'vitest'
import {readSvg} from '../../../src/io/svg/index.ts'
import type {Asset} from '../../../src/model/asset.ts'
import type {Image} from '../../../src/model/node.ts'
import {pdf} from '../../../src/render/pdf/index.ts'
import {scriptFiles} from '../../../src/render/scripts.ts'
import {code, origin, p, strong, text} from '../sample-nodes.ts'
import {civic, civicFonts} from './civic.ts'
import {reportOf} from './render.ts'

const require = createRequire(import.meta.url)
const theme = civic()

function installed(file: string): Uint8Array | undefined {
  try {
    return readFileSync(require.resolve(file))
  } catch {
    return undefined
  }
}

const arabic = installed(theme.fonts.scripts.arabic?.regular ?? '')

async function drawing(): Promise<Asset> {
  const bytes = new Uint8Array(readFileSync('tests/io/drawings/bar.svg'))
  const found = await readSvg(bytes)
  if ('fault' in found) throw new Error(found.fault)
  return {...found, bytes, file: 'assets/bar.svg'}
}

/** What is shown in each font of the first page, by the name of the font, as pdf.js sees it. */
async function lettersByFont(bytes: Uint8Array): Promise<ReadonlyMap<string, string>> {
  const document = await getDocument({data: bytes.slice(), verbosity: 0}).promise
  const page = await document.getPage(1)
  const {fnArray, argsArray} = await page.getOperatorList()
  const letters = new Map<string, string>()
  let font = ''
  const saved: string[] = []
  fnArray.forEach((operator, at) => {
    const [first] = argsArray[at] ?? []
    // A form leaves the font of the page as it was.
    if (operator === OPS.save || operator === OPS.paintFormXObjectBegin) saved.push(font)
    if (operator === OPS.restore || operator === OPS.paintFormXObjectEnd) font = saved.pop() ?? ''
    if (operator === OPS.setFont) {
      font = String(page.commonObjs.get(first).name).replace(/^[A-Z]{6}\+/, '')
    }
    if (operator !== OPS.showText) return
    const shown = first.map((it: {unicode?: string} | number) =>
      typeof it === 'object' ? (it?.unicode ?? '') : ''
    )
    letters.set(font, (letters.get(font) ?? '') + shown.join(''))
  })
  await document.loadingTask.destroy()
  return letters
}

test.skipIf(arabic === undefined)(
  'each kind of letters keeps to its font beside a drawing, a watermark and other scripts',
  async () => {
    const image: Image = {type: 'image', url: 'x', alt: 'Bars', origin}
    const sample = reportOf([
      p('The town of السلام is ', strong(text('near')), ' the sea, say ', code('ls'), '.'),
      image,
      p('After the picture, Latin goes on.'),
      p('مرحبا بالعالم'),
      p('And after Arabic, too.')
    ])
    const report = {...sample, meta: {...sample.meta, status: {text: 'Draft', origin}}}
    const fonts = new Map(civicFonts(theme))
    for (const file of scriptFiles(report, theme)) {
      const bytes = installed(file)
      if (bytes !== undefined) fonts.set(file, bytes)
    }
    const assets = new Map([['x', await drawing()]])
    const {bytes, pages} = await pdf.render({report, theme, assets, fonts}, () => undefined)
    expect(pages).toBe(1)
    const letters = await lettersByFont(bytes)
    const [naskh = '', ...more] = [...letters]
      .filter(([name]) => name.includes('Arabic'))
      .map(([, shown]) => shown)
    expect(more).toEqual([])
    expect(naskh).toMatch(/[\u0600-\u06FF]/)
    expect(naskh).not.toMatch(/[A-Za-z]/)
    const others = [...letters].filter(([name]) => !name.includes('Arabic'))
    expect(others.map(([, shown]) => shown).join('')).not.toMatch(/[\u0600-\u06FF]/)
    const body = letters.get('SourceSerif4-Regular') ?? ''
    for (const words of [
      'The town of',
      'After the picture, Latin goes on.',
      'And after Arabic, too.'
    ])
      expect(body).toContain(words)
    expect([...letters.values()].join('')).toContain('Response time by region, ms')
  }
)
