import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {assetReader} from '../../src/io/assets.ts'
import type {Asset, Assets} from '../../src/model/asset.ts'
import type {PackItem, Report} from '../../src/model/report.ts'
import {walk} from '../../src/model/walk.ts'
import type {SourceText} from '../../src/parse/index.ts'
import type {TemplateText} from '../../src/template/index.ts'
import {fixtures, made} from '../fixture.ts'
import {parts, shipped, templates} from '../properties/inputs.ts'
import {sampleAssets, sampleReport} from '../render/sample-report.ts'

/** A report that is rendered to Word, and what its pictures are. */
export interface Case {
  readonly name: string
  readonly report: Report
  readonly assets: Assets
}

const read = (path: string): SourceText => ({path, text: readFileSync(path, 'utf8')})

const pack: readonly PackItem[] = [
  {kind: 'Brief', format: 'pdf', file: 'brief.pdf', pages: 2, bytes: 61_204, sha256: '3f9a41c2'},
  {kind: 'Memo', format: 'docx', file: 'my memo.docx', bytes: 840, sha256: 'c21e07bd'}
]

/** What every source is put into, too: numbers of pages stand in a list of contents alone. */
const withContents: TemplateText = {
  path: 'contents.md',
  text: '---\nkind: Report\nnumbering: sections\n---\n\n::masthead\n\n::contents{depth=4}\n\n## Text\n\n::body{numbered}\n\n::notes\n'
}

const gallery = ['reading-room.md', 'shapes.md'].map((file) => read(`tests/gallery/source/${file}`))
const shared = '../shared/sources'

/** Texts that lie beside the project. A clone without them has nothing to compare. */
const besides = existsSync(shared)
  ? readdirSync(shared)
      .filter((file) => /\.(?:md|txt)$/.test(file))
      .map((file) => read(`${shared}/${file}`))
  : []
if (besides.length === 0) console.warn(`Sources of ${shared} were skipped: there are none`)

const sourcesOf = async (): Promise<readonly Case[]> => {
  const memo = [...templates.filter(({path}) => path.endsWith('memo.md')), withContents]
  const pairs = [
    ...shipped.flatMap((source) =>
      [...templates, withContents].map((template) => ({source, template}))
    ),
    ...besides.flatMap((source) => memo.map((template) => ({source, template}))),
    ...gallery.flatMap((source) =>
      [...memo, read('tests/gallery/templates/gallery.md')].map((template) => ({source, template}))
    )
  ]
  const cases = pairs.map(({source, template}) =>
    caseOf(`${source.path} in ${template.path}`, source, template, parts)
  )
  return (await Promise.all(cases)).flat()
}

const fixturesOf = async (): Promise<readonly Case[]> => {
  const cases = fixtures.map((it) =>
    caseOf(
      `fixture ${it.name}`,
      {...it.source, path: `${it.folder}/${it.source.path}`},
      it.template,
      it.parts
    )
  )
  return (await Promise.all(cases)).flat()
}

/** Fixtures that show an error of their template make nothing. */
async function caseOf(
  name: string,
  source: SourceText,
  template: TemplateText,
  included: typeof parts
): Promise<readonly Case[]> {
  const {report} = made({source, template, parts: included}, pack)
  return report === undefined ? [] : [{name, report, assets: await assetsOf(report)}]
}

async function assetsOf(report: Report): Promise<Assets> {
  const reader = assetReader('.')
  const assets = new Map<string, Asset>()
  for (const image of walk(report.children)) {
    if (image.type !== 'image') continue
    const found = await reader(image)
    if ('asset' in found) assets.set(image.url, found.asset)
  }
  return assets
}

/** Everything that is compared: sources, fixtures, the gallery, and a report of every kind of node. */
export const cases: readonly Case[] = [
  {name: 'a report with every kind of node', report: sampleReport(), assets: sampleAssets},
  ...(await sourcesOf()),
  ...(await fixturesOf())
]
