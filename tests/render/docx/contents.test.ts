import {expect, test} from 'vitest'
import type {Block} from '../../../src/model/node.ts'
import {at, type Element, all as elements, parseXml, textOf} from '../../readers/xml.ts'
import {note, origin, p, section} from '../sample-nodes.ts'
import {open, reportOf, styleNamed} from './open.ts'

const long = Array.from({length: 60}, (_, index) => p(`Paragraph ${index} of a long chapter.`))
const contents = (depth: 1 | 2 | 3): Block => ({type: 'contents', origin, depth})

const report = reportOf(
  [
    contents(2),
    section(1, 'one', 'Of <one> & all', [...long, section(2, 'under', 'Under it', long)], '1.'),
    section(1, 'two', 'Two', [section(3, 'deep', 'Too deep', [])], '2.'),
    section(2, 'marked', 'With a mark', [p('x', note(1))])
  ],
  [{id: 'n1', number: 1, origin, children: [p('A note.')]}]
)

async function read() {
  const {document} = await open(report)
  const body = at(parseXml(document), 'w:document', 'w:body')
  if (body === undefined) throw new Error('Unexpected document without a body')
  const paragraphs = [...elements(body, 'w:p')]
  const styleOf = (it: Element) => at(it, 'w:pPr', 'w:pStyle')?.attributes.get('w:val') ?? ''
  return {body, entries: paragraphs.filter((it) => /^TOC\d$/.test(styleOf(it))), styleOf}
}

test('contents are one field whose entries are written, each in its style alone', async () => {
  const {body, entries, styleOf} = await read()
  expect(entries.map(styleOf)).toEqual(['TOC1', 'TOC2', 'TOC1', 'TOC2'])
  for (const entry of entries) {
    expect(
      at(entry, 'w:pPr')?.children.map((it) => (typeof it === 'string' ? it : it.name))
    ).toEqual(['w:pStyle'])
  }
  const instructions = [...elements(body, 'w:instrText')].map((it) => textOf(it).trim())
  expect(instructions.filter((it) => it.startsWith('TOC'))).toEqual(['TOC \\o "1-2" \\h \\z \\u'])
  // It begins in the first entry and ends in the last; each mark of a field has its partner.
  const marks = entries.map((it) =>
    [...elements(it, 'w:fldChar')].map((mark) => mark.attributes.get('w:fldCharType'))
  )
  const page = ['begin', 'separate', 'end']
  expect(marks).toEqual([['begin', 'separate', ...page], page, page, [...page, 'end']])
})

test('each entry leads to its heading, and to the number of its page', async () => {
  const {body, entries} = await read()
  const names = [...elements(body, 'w:bookmarkStart')].map((it) => it.attributes.get('w:name'))
  const found = entries.map((entry) => {
    const [link] = elements(entry, 'w:hyperlink')
    const target = link?.attributes.get('w:anchor')
    const codes = [...elements(entry, 'w:instrText')].map((it) => textOf(it).trim())
    expect(names).toContain(target)
    expect(codes).toContain(`PAGEREF ${target} \\h`)
    return [...elements(entry, 'w:t')].map(textOf)
  })
  expect(found.map((it) => it.slice(0, -1).join(''))).toEqual([
    '1. Of <one> & all',
    'Under it',
    '2. Two',
    'With a mark'
  ])
  const pages = found.map((it) => Number(it.at(-1)))
  expect(pages[0]).toBe(1)
  expect(pages.toSorted((a, b) => a - b)).toEqual(pages)
  expect(pages.at(-1)).toBeGreaterThan(3)
})

test('contents of a report without sections are nothing', async () => {
  const {document} = await open(reportOf([contents(3), p('words')]))
  expect(document).not.toContain('w:fldChar')
})

test('dots lead to the numbers, and the sections of a titled document stand at the margin', async () => {
  const opened = await open(report)
  const [first, second, third] = ['TOC1', 'TOC2', 'TOC3'].map((id) => styleNamed(opened, id))
  expect(first).toMatch(/<w:tab w:val="right" w:leader="dot" w:pos="\d+"\/>/)
  expect(first).toContain('<w:b/>')
  expect(second).not.toContain('<w:ind')
  expect(second).toContain('<w:b w:val="0"/>')
  expect(third).toMatch(/<w:ind w:left="[1-9]\d*"/)
})
