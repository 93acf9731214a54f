import {expect, test} from 'vitest'
import type {Stated} from '../../../src/model/document.ts'
import type {Edges, FurniturePart, Report, Strip} from '../../../src/model/report.ts'
import {at, all as elements, parseXml} from '../../readers/xml.ts'
import {origin, p} from '../sample-nodes.ts'
import {all, isWellFormed, type Opened, open, reportOf, wordsOf} from './open.ts'

const strip = (
  left: readonly FurniturePart[] = [],
  center: readonly FurniturePart[] = [],
  right: readonly FurniturePart[] = []
): Strip => ({left, center, right})
const marking: FurniturePart = {kind: 'marking', value: 'OFFICIAL'}
const pageOfPages: readonly FurniturePart[] = [
  {kind: 'text', value: 'Page '},
  {kind: 'page'},
  {kind: 'text', value: ' of '},
  {kind: 'pages'}
]
const marked: Edges = {header: strip([], [marking]), footer: strip([marking], [], pageOfPages)}
const none: Edges = {header: strip(), footer: strip()}

const withEdges = (first: Edges, rest: Edges, status?: string): Report => {
  const report = reportOf([p('words')])
  const stated: Stated | undefined = status === undefined ? undefined : {text: status, origin}
  return {
    ...report,
    furniture: {first, rest},
    meta: {...report.meta, ...(stated && {status: stated})}
  }
}

/** Parts of the strips, by which pages they stand on. */
function strips({document, parts}: Opened): ReadonlyMap<string, string> {
  const relationships = parseXml(parts.get('word/_rels/document.xml.rels') ?? '')
  const targets = new Map(
    [...elements(relationships, 'Relationship')].map(({attributes}) => [
      attributes.get('Id'),
      attributes.get('Target')
    ])
  )
  const section = at(parseXml(document), 'w:document', 'w:body', 'w:sectPr')
  const references = section === undefined ? [] : section.children
  return new Map(
    references.flatMap((it) =>
      typeof it !== 'string' && it.name.endsWith('Reference')
        ? [
            [
              `${it.name.slice(2, 8)} ${it.attributes.get('w:type')}`,
              parts.get(`word/${targets.get(it.attributes.get('r:id'))}`) ?? ''
            ] as const
          ]
        : []
    )
  )
}

test('a marking stands at the top and the bottom of every page, the same strips only once', async () => {
  const opened = await open(withEdges(marked, marked))
  expect([...strips(opened)].map(([name, xml]) => [name, wordsOf(xml)])).toEqual([
    ['header default', 'OFFICIAL'],
    ['footer default', 'OFFICIAL Page 1 of 1']
  ])
  expect(opened.document).not.toContain('w:titlePg')
})

test('words past the middle of a strip leave one tab to its right end', async () => {
  const tabs = async (title: string) => {
    const footer = strip([marking, {kind: 'text', value: title}], [], pageOfPages)
    const edges: Edges = {header: strip(), footer}
    const xml = strips(await open(withEdges(edges, edges))).get('footer default') ?? ''
    return all(xml, /<w:tab\/>/g).length
  }
  expect(await tabs(' · A short title')).toBe(2)
  expect(await tabs(' · The renewal of the Harbour Line in its third quarter, and after')).toBe(1)
})

test('a first page of its own has its own strips, and no other page has them', async () => {
  const first: Edges = {
    header: strip([marking], [], [{kind: 'text', value: 'Memo'}]),
    footer: none.footer
  }
  const opened = await open(withEdges(first, marked))
  expect(opened.document).toContain('<w:titlePg/>')
  expect([...strips(opened)].map(([name, xml]) => [name, wordsOf(xml)])).toEqual([
    ['header default', 'OFFICIAL'],
    ['header first', 'OFFICIAL Memo'],
    ['footer default', 'OFFICIAL Page 2 of 2']
  ])
})

test('numbers of pages are complex fields whose results are written', async () => {
  const footer = strips(await open(withEdges(marked, marked))).get('footer default') ?? ''
  expect(all(footer, /<w:instrText[^>]*>(.*?)<\/w:instrText>/g)).toEqual([' PAGE ', ' NUMPAGES '])
  expect(all(footer, /w:fldCharType="(\w+)"/g)).toEqual([
    ...['begin', 'separate', 'end'],
    ...['begin', 'separate', 'end']
  ])
  expect(footer).not.toContain('w:dirty')
})

test('numbers at the end of words of the other direction stay with them', async () => {
  const report = withEdges(marked, marked)
  const arabic = {...report, meta: {...report.meta, lang: 'ar'}}
  const ends = async (it: Report) =>
    wordsOf(strips(await open(it)).get('footer default') ?? '').slice(-3)
  expect(await ends(arabic)).toBe(' 1\u200e')
  expect(await ends(report)).toBe('f 1')
})

test.each(['Draft', 'Entwurf zur\n <Ansicht>', '草案'])(
  '%s stands across every page',
  async (status) => {
    const first: Edges = {header: strip([marking], [], []), footer: none.footer}
    const found = strips(await open(withEdges(first, none, status)))
    expect([...found.keys()]).toEqual(['header default', 'header first'])
    const ids = new Set<string>()
    for (const xml of found.values()) {
      expect(isWellFormed(xml)).toBe(true)
      const [shape] = elements(parseXml(xml), 'v:shape')
      if (shape === undefined) throw new Error('Unexpected header without a shape')
      // Word finds its watermarks by this name.
      expect(shape.attributes.get('id')).toMatch(/^PowerPlusWaterMarkObject\d+$/)
      expect(shape.attributes.get('style')).toMatch(/z-index:-\d+/)
      // No words of its own for somebody who listens, and none among those of the page.
      expect(shape.attributes.get('alt')).toBe('')
      expect(wordsOf(xml)).not.toContain(status)
      const text = at(shape, 'v:textpath')?.attributes.get('string')
      expect(text?.toLowerCase()).toBe(status.toLowerCase().replace(/\s+/g, ' '))
      ids.add(shape.attributes.get('id') ?? '')
    }
    expect(ids.size).toBe(2)
  }
)

test('a status that is no draft, and none, stand across no page', async () => {
  for (const status of ['Final', 'Drafted by the office', undefined]) {
    const {parts} = await open(withEdges(marked, marked, status))
    expect([...parts.values()].join('')).not.toContain('v:shape')
  }
})
