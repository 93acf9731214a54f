import {expect, test} from 'vitest'
import type {Block, Blockquote, Callout} from '../../../src/model/node.ts'
import {bullets, event, item, origin, p, statement, table, text, timeline} from '../sample-nodes.ts'
import {all, open, paragraphWith, reportOf, styleNamed, styleOf, wordsOf} from './open.ts'

const box = (tone: Callout['tone'], ...children: readonly Block[]): Callout => ({
  type: 'callout',
  origin,
  tone,
  title: [text('Mind this')],
  children
})
const quote = (...children: readonly Block[]): Blockquote => ({
  type: 'blockquote',
  origin,
  children
})
const data = table(['left', 'right'], ['A', 'B'], ['c', '1.5'])

test.each([
  ['note', 'CalloutBox', 'BoxTitle', '1f4e79'],
  ['warning', 'WarningBox', 'WarningBoxTitle', '9a5b00']
] as const)(
  'a %s with more than words in it is one cell with ground and bar',
  async (tone, id, title, bar) => {
    const opened = await open(
      reportOf([
        box(tone, p('Before.'), data, bullets(item(p('point'))), statement('Who', 'Said.'))
      ])
    )
    const {document} = opened
    expect(
      document.startsWith(
        `<w:tbl><w:tblPr><w:tblStyle w:val="${id}"/>`,
        document.indexOf('<w:tbl>')
      )
    ).toBe(true)
    expect(styleNamed(opened, id)).toMatch(new RegExp(`<w:left [^>]*w:color="${bar}"`))
    expect(styleNamed(opened, id)).toMatch(/<w:tcPr><w:shd [^>]*w:fill="edf2f7"/i)
    expect(styleOf(paragraphWith(document, 'Mind this'))).toBe(title)
    expect(styleOf(paragraphWith(document, 'Before.'))).toBe('BoxText')
    expect(styleOf(paragraphWith(document, 'point'))).toBe('ListBulletSpaced')
    expect(styleOf(paragraphWith(document, 'Said.'))).toBe('Statement')
    // Nothing in it is formatted directly: the box is the table's.
    expect(document).not.toMatch(/<w:p>(?:(?!<\/w:p>).)*<w:(ind|pBdr|shd)\b/)
    expect(wordsOf(document)).toBe('Mind this Before. A B c 1.5 point Said. Who')
    // It claims no head, so that it is not read as data.
    const look = /<w:tblLook [^>]*>/.exec(document)?.[0] ?? ''
    expect(look).toMatch(/w:firstRow="(false|0)"/)
    expect(look).toMatch(/w:firstColumn="(false|0)"/)
  }
)

test('what stands in a box is no wider than its cell, and a paragraph is its last', async () => {
  const {document} = await open(reportOf([box('note', data)]))
  const widths = all(document, /<w:tblW w:type="dxa" w:w="(\d+)"/g).map(Number)
  expect(widths).toHaveLength(2)
  expect(widths[1]).toBe((widths[0] ?? 0) - 2 * 280)
  expect(document).toMatch(/<\/w:tbl><w:p>(?:(?!<w:p>).)*<\/w:p><\/w:tc>/)
})

test('a quotation with a list or a quotation in it has its bar along all of it', async () => {
  const opened = await open(
    reportOf([quote(p('Outer.'), quote(p('Inner.')), p('End.')), quote(p('Words alone.'))])
  )
  const {document} = opened
  expect(all(document, /<w:tblStyle w:val="([^"]*)"/g)).toEqual(['QuoteBox'])
  expect(styleNamed(opened, 'QuoteBox')).toMatch(/<w:left [^>]*w:color="c9ced4"/)
  const styles = ['Outer.', 'Inner.', 'End.', 'Words alone.'].map((it) =>
    styleOf(paragraphWith(document, it))
  )
  expect(styles).toEqual(['QuoteText', 'Quote', 'QuoteText', 'Quote'])
})

test('boxes in boxes are as deep as they may be, in a few tables', async () => {
  let inner: Block = p('Deep.')
  for (let depth = 0; depth < 60; depth += 1) inner = box('tip', inner, bullets(item(p('x'))))
  const {document} = await open(reportOf([inner]))
  expect(all(document, /<w:tbl>/g)).toHaveLength(1)
  expect(wordsOf(document)).toContain('Deep.')
})

test('a timeline in a box goes down along a border of its ground', async () => {
  const events = timeline(event('May', 'a'), event('June', 'b'))
  const opened = await open(reportOf([box('note', events), events]))
  const words = all(opened.document, /<w:pStyle w:val="(TimelineWords[^"]*)"/g)
  expect(words).toEqual([
    'TimelineWordsBoxed',
    'TimelineWordsBoxedLast',
    'TimelineWords',
    'TimelineWordsLast'
  ])
  expect(styleNamed(opened, 'TimelineWordsBoxed')).toMatch(/<w:bottom [^>]*w:color="edf2f7"/i)
})
