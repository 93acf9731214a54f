import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {afterAll, describe, expect, test} from 'vitest'
import {assetReader} from '../../src/io/assets.ts'
import type {Asset, Assets} from '../../src/model/asset.ts'
import type {Format} from '../../src/model/node.ts'
import {formatNames} from '../../src/model/node.ts'
import type {Report} from '../../src/model/report.ts'
import {shownBy, walk} from '../../src/model/walk.ts'
import type {TemplateText} from '../../src/template/index.ts'
import {type Aspect, aspects} from '../../src/verify/compare/fault.ts'
import {verify} from '../../src/verify/index.ts'
import {type Count, type Parity, shareOf} from '../../src/verify/parity.ts'
import {fixtures, made, partsOf} from '../fixture.ts'
import {rendered} from '../inputs.ts'

const presets: readonly TemplateText[] = readdirSync('templates')
  .filter((file) => file.endsWith('.md'))
  .map((file) => `templates/${file}`)
  .map((path) => ({path, text: readFileSync(path, 'utf8')}))

const parts = partsOf('templates/shared')

interface Source {
  readonly name: string
  readonly path: string
  readonly text: string
  readonly folder: string
  /** The template of a fixture, besides the presets. */
  readonly own?: {readonly template: TemplateText; readonly parts: typeof parts}
}

const inFolder = (folder: string): readonly Source[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((file) => /\.(md|txt)$/.test(file))
        .map((file) => {
          const path = `${folder}/${file}`
          return {name: path, path, folder: '.', text: readFileSync(path, 'utf8')}
        })
    : []

const sources: readonly Source[] = [
  ...inFolder('sources'),
  ...inFolder('../shared/sources'),
  ...fixtures.map(({name, folder, source, template, parts}) => ({
    name: `fixtures/${name}`,
    path: source.path,
    text: source.text,
    folder,
    own: {template, parts}
  }))
]

/** What became of everything, by preset and format. */
const totals = new Map<string, Parity['counts'][]>()
const reasons = new Map<string, number>()
let documents = 0

async function assetsOf(report: Report, folder: string): Promise<Assets> {
  const read = assetReader(folder)
  const assets = new Map<string, Asset>()
  for (const image of walk(shownBy(report))) {
    if (image.type !== 'image') continue
    const found = await read(image)
    if ('asset' in found) assets.set(image.url, found.asset)
  }
  return assets
}

describe.each(sources)('$name', ({path, text, folder, own}) => {
  test.each(presets)('in $path is the same in every format', async (template) => {
    const {report} = made({source: {path, text}, template, parts})
    if (report === undefined) throw new Error(`Unexpected trouble with ${template.path}`)
    const assets = await assetsOf(report, folder)
    expect(await faultsIn(report, assets)).toEqual([])
  })

  test('in its own template is the same in every format', async () => {
    if (own === undefined) return
    const {report} = made({source: {path, text}, ...own})
    // Some fixtures have a template that cannot be read.
    if (report === undefined) return
    const assets = await assetsOf(report, folder)
    expect(await faultsIn(report, assets)).toEqual([])
  })
})

async function faultsIn(report: Report, assets: Assets): Promise<readonly string[]> {
  const wrong: string[] = []
  for (const format of formatNames) {
    const faults = await faultsOf(report, format, assets)
    wrong.push(...faults.map((it) => `${format}: ${it}`))
  }
  return wrong
}

async function faultsOf(
  report: Report,
  format: Format,
  assets: Assets
): Promise<readonly string[]> {
  const flavour = format === 'md' ? report.flavour : undefined
  const {bytes} = await rendered(report, format, assets)
  const shown = flavour === undefined ? {} : {flavour}
  const parity = await verify({report, format, assets, bytes, ...shown})
  documents++
  const key = `${report.template} ${format}`
  totals.set(key, [...(totals.get(key) ?? []), parity.counts])
  for (const {verdict, how} of parity.blocks) {
    if (verdict !== 'degraded' && verdict !== 'left out') continue
    for (const it of how) {
      const reason = `${verdict}: ${it.replace(/`[^`]*`/, '…')}`
      reasons.set(reason, (reasons.get(reason) ?? 0) + 1)
    }
  }
  return parity.faults.map(({aspect, what}) => `${aspect}: ${what}`)
}

function sum(counts: readonly Parity['counts'][], aspect: Aspect): Count {
  const add = (key: keyof Count) => counts.reduce((all, it) => all + it[aspect][key], 0)
  return {
    expected: add('expected'),
    found: add('found'),
    degraded: add('degraded'),
    leftOut: add('leftOut')
  }
}

const summed = (counts: readonly Parity['counts'][]): Parity['counts'] => ({
  words: sum(counts, 'words'),
  headings: sum(counts, 'headings'),
  lists: sum(counts, 'lists'),
  tables: sum(counts, 'tables'),
  notes: sum(counts, 'notes'),
  links: sum(counts, 'links'),
  images: sum(counts, 'images'),
  citations: sum(counts, 'citations'),
  metadata: sum(counts, 'metadata')
})

const percent = (share: number) => `${(Math.floor(share * 10_000) / 100).toFixed(2)} %`

afterAll(() => {
  const rows = [...totals].map(([key, counts]) => [key, summed(counts)] as const)
  const lines = rows.map(([key, counts]) => {
    const cells = aspects.map((it) => {
      const {expected, found} = counts[it]
      return `${found === expected ? found : `${found}/${expected}`}`.padStart(9)
    })
    return `${key.padEnd(22)}${cells.join('')}`
  })
  const head = `${''.padEnd(22)}${aspects.map((it) => it.padStart(9)).join('')}`
  const why = [...reasons]
    .sort(([, a], [, b]) => b - a)
    .slice(0, 20)
    .map(([reason, count]) => `${String(count).padStart(6)}  ${reason}`)
  console.info([head, ...lines, '', ...why].join('\n'))
  const all = summed([...totals.values()].flat())
  const shares = aspects.map((it) => `${it} ${percent(shareOf(all, [it]))}`)
  console.info(
    `parity: ${shares.join(', ')}; ${documents} documents of ${sources.length} sources in ${presets.length} presets`
  )
})
