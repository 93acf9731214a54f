import {getDocument} from 'pdfjs-dist/legacy/build/pdf.mjs'
import {expect, test} from 'vitest'
import type {Block} from '../../../src/model/node.ts'
import type {Report} from '../../../src/model/report.ts'
import {p, section} from '../sample-nodes.ts'
import {sampleReport} from '../sample-report.ts'
import {opened} from './objects.ts'
import {renderPdf, reportOf} from './render.ts'

interface Entry {
  readonly title: string
  readonly count?: number | undefined
  readonly dest: unknown
  readonly items: readonly Entry[]
}

interface Bookmark {
  readonly title: string
  /** Entries that are shown below it; negative if it is closed. */
  readonly count: number | undefined
  readonly items: readonly Bookmark[]
}

async function bookmarks(report: Report) {
  const {bytes} = await renderPdf(report)
  const task = getDocument({data: bytes.slice(), verbosity: 0})
  const document = await task.promise
  const plain = async ({title, count, dest, items}: Entry): Promise<Bookmark> => {
    expect(await document.getDestination(String(dest))).not.toBeNull()
    return {title, count, items: await Promise.all(items.map(plain))}
  }
  const outline: readonly Entry[] = (await document.getOutline()) ?? []
  const entries = await Promise.all(outline.map(plain))
  const mode = await document.getPageMode()
  await task.destroy()
  return {entries, mode, file: opened(bytes)}
}

const titles = ({title, items}: Bookmark): unknown =>
  items.length === 0 ? title : [title, ...items.map(titles)]

test('has a bookmark for each heading, nested as they are', async () => {
  const {entries} = await bookmarks(sampleReport())
  expect(entries.map(titles)).toEqual([
    'Key points',
    'Who’s who',
    ['Background', 'What was said', 'Lists within lists'],
    ['2. Figures', 'How it is computed'],
    ['About this brief', 'Key figures', 'Timeline', 'Statements']
  ])
})

test('opens no bookmarks for a short document, and all of those of a longer one', async () => {
  expect((await bookmarks(reportOf([section(1, 'a', 'A', [])]))).mode).toBe('UseNone')
  const {mode, entries} = await bookmarks(sampleReport())
  expect(mode).toBe('UseOutlines')
  expect(entries.map(({count}) => count)).toEqual([undefined, undefined, 2, 1, 3])
})

test('opens as many levels of bookmarks as can be taken in', async () => {
  const deep = (prefix: string, depth: 1 | 2 | 3): Block =>
    section(
      depth,
      prefix,
      prefix,
      depth === 3
        ? [p('Words.')]
        : Array.from({length: 5}, (_, at) => deep(`${prefix}.${at}`, depth === 1 ? 2 : 3))
    )
  const {entries, file} = await bookmarks(reportOf([deep('a', 1), deep('b', 1)]))
  expect(entries.map(({count}) => count)).toEqual([5, 5])
  expect(entries[0]?.items.map(({count}) => count)).toEqual([-5, -5, -5, -5, -5])
  expect(file).toMatch(/<<\/Type\/Outlines[^\n]*\/Count 12>>/)
})

test('has plain titles on one line', async () => {
  const {entries} = await bookmarks(
    reportOf([section(1, 'a', ' Inter\u00addepart\u00admental\n <b>A & B</b> (x) \\ 😀 עברית', [])])
  )
  expect(entries.map(titles)).toEqual(['Interdepartmental <b>A & B</b> (x) \\ 😀 עברית'])
})

test('has no bookmarks where there are no headings', async () => {
  const {entries, mode, file} = await bookmarks(reportOf([p('Words.')]))
  expect({entries, mode}).toEqual({entries: [], mode: 'UseNone'})
  expect(file).not.toContain('/Outlines')
})
