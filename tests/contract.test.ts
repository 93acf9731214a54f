import {beforeAll, describe, expect, test} from 'vitest'
import {assetReader} from '../src/io/assets.ts'
import type {Asset, Assets} from '../src/model/asset.ts'
import {formatNames} from '../src/model/node.ts'
import type {PackItem, Report} from '../src/model/report.ts'
import {walk} from '../src/model/walk.ts'
import {fixtures, made} from './fixture.ts'
import {rendered} from './inputs.ts'
import {parts, shipped, templates} from './properties/inputs.ts'
import {lintDocx} from './readers/docx-lint.ts'
import {readers} from './readers/index.ts'
import type {Anchor, Reading} from './readers/reading.ts'
import {p, section} from './render/sample-nodes.ts'
import {sampleAssets, sampleReport} from './render/sample-report.ts'
import {expectedReading} from './words.ts'

interface Case {
  readonly name: string
  readonly report: Report
  readonly assets: Assets
}

const sample: Case = {
  name: 'a report with every kind of node',
  report: sampleReport(),
  assets: sampleAssets
}

const pack: readonly PackItem[] = [
  {kind: 'Brief', format: 'pdf', file: 'brief.pdf', pages: 2, bytes: 61_204, sha256: '3f9a41c2'},
  {kind: 'Memo', format: 'docx', file: 'my memo.docx', bytes: 840, sha256: 'c21e07bd'}
]

/** Each source that ships, in each template that ships, with its pictures. */
const composed = shipped.flatMap((source) =>
  templates.map(async (template): Promise<Case> => {
    const {report} = made({source, template, parts}, pack)
    if (report === undefined) throw new Error(`Unexpected trouble with ${template.path}`)
    const read = assetReader('.')
    const assets = new Map<string, Asset>()
    for (const image of walk(report.children)) {
      if (image.type !== 'image') continue
      const found = await read(image)
      if ('asset' in found) assets.set(image.url, found.asset)
    }
    return {name: `${source.name} in ${template.path}`, report, assets}
  })
)

/** Paragraphs that are counted, at every level. */
const military = fixtures
  .filter(({name}) => name === 'military-numbers')
  .map((fixture): Case => {
    const {report} = made(fixture, pack)
    if (report === undefined) throw new Error(`Unexpected trouble with ${fixture.folder}`)
    return {name: 'numbered paragraphs', report, assets: new Map()}
  })

const cases: readonly Case[] = [sample, ...military, ...(await Promise.all(composed))]

/**
 * Words of the links to each address, however many pieces lines and pages break a link into. Links
 * inside a document are named by each format in its own way: their words must be the same.
 */
function linksOf(links: readonly Anchor[]): ReadonlyMap<string, string> {
  const words = new Map<string, string>()
  for (const {url, text} of links) {
    const address = url.startsWith('#') ? '#' : url
    words.set(address, (words.get(address) ?? '') + text.replace(/\s/g, ''))
  }
  return words
}

describe.each(formatNames)('%s', (format) => {
  describe.each(cases)('of $name', ({report, assets}) => {
    let found: Reading
    let file: Uint8Array
    const expected = expectedReading(report, format, assets)
    beforeAll(async () => {
      const {bytes, pages} = await rendered(report, format, assets)
      file = bytes
      found = await readers[format](bytes)
      expect(found.pages).toBe(pages)
    })

    test('has every word once and in order', () => {
      expect(found.words).toEqual(expected.words)
    })

    test('has its headings, each at its depth', () => {
      expect(found.headings).toEqual(expected.headings)
    })

    test('has its links, each with its words', () => {
      expect(linksOf(found.links)).toEqual(linksOf(expected.links))
    })

    test('has its notes', () => {
      expect(found.notes).toEqual(expected.notes)
    })

    test('has its tables, row by row', () => {
      expect(found.tables).toEqual(expected.tables)
    })

    test('has its pictures, with words for those who cannot see them', () => {
      expect(found.images).toEqual(expected.images)
    })

    test('lists its sections in the table of contents', () => {
      expect(found.contents.map(withoutPage)).toEqual(expected.contents)
    })

    if (format === 'docx') {
      test('leaves nothing to whoever edits it in Word to mend', () => {
        expect(lintDocx(file)).toEqual([])
      })
    }

    // Markdown has no properties.
    if (format !== 'md') {
      test('states title, language, authors and date', () => {
        const {meta} = report
        expect(found.properties).toEqual({
          title: expect.stringContaining(wordOf(meta.title)),
          lang: meta.lang,
          authors: meta.authors.map((author) => author.text).join(', '),
          date: meta.date?.iso ?? ''
        })
      })
    }
  })

  test('is the same to the byte each time', async () => {
    const again = () => rendered(sample.report, format, sample.assets)
    const [first, second] = [await again(), await again()]
    expect(Buffer.from(second.bytes).equals(Buffer.from(first.bytes))).toBe(true)
  })

  test('is a file, even of an empty report', async () => {
    const report = {...sample.report, children: [], notes: []}
    const {bytes, messages} = await rendered(report, format)
    expect((await readers[format](bytes)).notes).toEqual([])
    expect(messages).toEqual([])
  })

  test('holds a report of 2,000 paragraphs', async () => {
    const children = Array.from({length: 20}, (_, chapter) =>
      section(
        2,
        `chapter-${chapter}`,
        `Chapter ${chapter}`,
        Array.from({length: 100}, (_, index) =>
          p(`Paragraph ${index} of chapter ${chapter} says that all is well on the coast.`)
        )
      )
    )
    const report = {...sample.report, children, notes: []}
    const {bytes} = await rendered(report, format)
    const found = await readers[format](bytes)
    expect(found.words).toEqual(expectedReading(report, format, new Map()).words)
  })
})

const withoutPage = (line: string) => line.replace(/[\s.…]*\d+$/, '')
const wordOf = (title: Report['meta']['title']) => (title[0]?.type === 'text' ? title[0].value : '')
