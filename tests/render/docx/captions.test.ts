import {expect, test} from 'vitest'
import type {Block, Image} from '../../../src/model/node.ts'
import {at, type Element, all as elements, parseXml, textOf} from '../../readers/xml.ts'
import {
  bullets,
  code,
  item,
  link,
  note,
  numbered,
  origin,
  p,
  section,
  strong,
  table,
  text
} from '../sample-nodes.ts'
import {all, type Opened, open, paragraphWith, reportOf, styleOf, wordsOf} from './open.ts'

const picture = (caption: string): Image => ({
  type: 'image',
  origin,
  url: 'assets/square.png',
  alt: 'A blue square',
  caption
})

const costs = table(['left'], ['Town'], ['Vesterby'])

interface Field {
  readonly instruction: string
  readonly result: string
}

/** Fields of a part in the order in which they end, each with the words between its marks. */
function fieldsOf(xml: string): readonly Field[] {
  const open: {instruction: string; result: string; shown: boolean}[] = []
  const done: Field[] = []
  const visit = (element: Element) => {
    const type = element.name === 'w:fldChar' ? element.attributes.get('w:fldCharType') : undefined
    if (type === 'begin') open.push({instruction: '', result: '', shown: false})
    const last = open.at(-1)
    if (type === 'separate' && last !== undefined) last.shown = true
    if (element.name === 'w:instrText' && last !== undefined) last.instruction += textOf(element)
    if (element.name === 'w:t') for (const it of open) if (it.shown) it.result += textOf(element)
    if (type === 'end') {
      const {instruction = '', result = ''} = open.pop() ?? {}
      done.push({instruction: instruction.trim(), result})
    }
    for (const child of element.children) if (typeof child !== 'string') visit(child)
  }
  visit(parseXml(xml))
  expect(open).toEqual([])
  return done
}

/** Words of each bookmark for a caption, by its name. */
function captionMarks({document}: Opened): ReadonlyMap<string, string> {
  const marks = all(document, /<w:bookmarkStart [^>]*w:name="(_RefCaption\d+)"/g)
  return new Map(
    marks.map((name) => {
      const start = document.slice(document.indexOf(`w:name="${name}"`))
      return [name, wordsOf(`<x ${start.slice(0, start.indexOf('<w:bookmarkEnd'))}`)]
    })
  )
}

test('captions are counted by Word, and references lead to them, in the words of the source', async () => {
  const opened = await open(
    reportOf([
      p('As Figure 2 and ', strong(text('Table 1')), ' show, see also Figure 1.'),
      picture('Figure 1: Ferries & boats'),
      picture('Figure 2. As in Figure 1, but later'),
      p('Table 1. What they cost'),
      costs
    ])
  )
  expect(fieldsOf(opened.document)).toEqual([
    {instruction: 'REF _RefCaption2 \\h', result: 'Figure 2'},
    {instruction: 'REF _RefCaption3 \\h', result: 'Table 1'},
    {instruction: 'REF _RefCaption1 \\h', result: 'Figure 1'},
    {instruction: 'SEQ Figure \\* ARABIC', result: '1'},
    {instruction: 'SEQ Figure \\* ARABIC', result: '2'},
    {instruction: 'REF _RefCaption1 \\h', result: 'Figure 1'},
    {instruction: 'SEQ Table \\* ARABIC', result: '1'}
  ])
  expect([...captionMarks(opened)]).toEqual([
    ['_RefCaption1', 'Figure 1'],
    ['_RefCaption2', 'Figure 2'],
    ['_RefCaption3', 'Table 1']
  ])
  expect(wordsOf(opened.document)).toContain(
    'As Figure 2 and Table 1 show, see also Figure 1. Figure 1: Ferries &amp; boats Figure 2. As in Figure 1, but later Table 1. What they cost Town Vesterby'
  )
  expect(styleOf(paragraphWith(opened.document, 'Ferries'))).toBe('Caption')
  expect(paragraphWith(opened.document, 'As Figure 2')).toMatch(
    /REF _RefCaption3.*?<w:rStyle w:val="Strong"\/><\/w:rPr><w:t[^>]*>Table 1/
  )
  const html = await opened.html()
  for (const words of ['Figure 1: Ferries', 'show, see also Figure 1.', 'Table 1. What']) {
    expect(html.replace(/<[^>]*>/g, '')).toContain(words)
  }
})

test.each([
  ['Abbildung 1: Fähren', 'Abbildung', '1'],
  ['Tableau 1 : les bacs', 'Tableau', '1'],
  ['Gráfico 1. Los barcos', 'Gráfico', '1'],
  ['الشكل 1: العبارات', 'الشكل', '1'],
  ['図1 渡し船', '図', '1'],
  ['Fig. 1 Ferries', 'Fig', '1']
])('%s is counted under its own label', async (caption, label, number) => {
  const {document} = await open(reportOf([picture(caption)]))
  expect(fieldsOf(document)).toEqual([{instruction: `SEQ ${label} \\* ARABIC`, result: number}])
  expect(wordsOf(document)).toBe(caption)
})

test('a number that Word would not come to is words alone, and nothing refers to it', async () => {
  const {document} = await open(
    reportOf([
      picture('Figure 2: The second one'),
      picture('Figure 1: The first one'),
      picture('Figure 3.1: A part'),
      p('See Figure 2 and Figure 3.1.')
    ])
  )
  expect(fieldsOf(document)).toEqual([{instruction: 'SEQ Figure \\* ARABIC', result: '1'}])
})

test('what only begins like a caption is none', async () => {
  const {document} = await open(
    reportOf([
      p('Table 1 shows what they cost.'),
      costs,
      p('Words between.'),
      p('Table 1. Beside no table.'),
      picture('Ferries by month')
    ])
  )
  expect(fieldsOf(document)).toEqual([])
})

test('headings, links and code keep their words as they are', async () => {
  const {document} = await open(
    reportOf([
      section(2, 's', 'About Figure 1', [
        p(link('https://example.org/', 'Figure 1'), ' and ', code('Figure 1')),
        picture('Figure 1: Ferries')
      ])
    ])
  )
  expect(fieldsOf(document)).toEqual([{instruction: 'SEQ Figure \\* ARABIC', result: '1'}])
})

test('captions in lists and in counted paragraphs, and references in notes and cells', async () => {
  const opened = await open(
    reportOf(
      [
        numbered(4, 'Table 1: What they cost', note(1)),
        costs,
        bullets(item(p('Table 2: Where they go'), costs)),
        table(['left'], ['See'], ['Table 2'])
      ],
      [{id: 'n1', number: 1, origin, children: [p('As in Table 1.')]}]
    )
  )
  const marks = [...captionMarks(opened)]
  expect(marks).toEqual([
    ['_RefCaption1', 'Table 1'],
    ['_RefCaption2', 'Table 2']
  ])
  expect(fieldsOf(opened.document).map((it) => it.result)).toEqual(['1', '2', 'Table 2'])
  expect(fieldsOf(opened.parts.get('word/footnotes.xml') ?? '')).toEqual([
    {instruction: 'REF _RefCaption1 \\h', result: 'Table 1'}
  ])
})

test('where two captions share a name, nothing refers to either', async () => {
  const {document} = await open(
    reportOf([
      picture('Figure 1: Of chapter one'),
      p('See Figure 1.'),
      picture('Figure 1: Of chapter two'),
      p('See Figure 1.')
    ])
  )
  expect(fieldsOf(document).map((it) => it.instruction)).toEqual(['SEQ Figure \\* ARABIC'])
})

test('a caption that is shown twice is counted once, and then refers to itself', async () => {
  const twice: Block = picture('Figure 1: Ferries')
  const opened = await open(reportOf([twice, twice, picture('Figure 2: Boats')]))
  expect(captionMarks(opened).size).toBe(2)
  expect(fieldsOf(opened.document).map((it) => it.result)).toEqual(['1', 'Figure 1', '2'])
})

test('what other formats show alone is not counted', async () => {
  const {document} = await open(
    reportOf([
      {type: 'only', origin, formats: ['md'], children: [picture('Figure 1: For Markdown')]},
      picture('Figure 1: For Word'),
      p('See Figure 1.')
    ])
  )
  expect(fieldsOf(document).map((it) => it.result)).toEqual(['1', 'Figure 1'])
})

test('every reference leads to a bookmark', async () => {
  const opened = await open(
    reportOf([
      ...Array.from({length: 30}, (_, i) => picture(`Figure ${i + 1}`)),
      p('See Figure 30.')
    ])
  )
  const names = [...captionMarks(opened).keys()]
  for (const {instruction} of fieldsOf(opened.document)) {
    const target = /^REF (\S+)/.exec(instruction)?.[1]
    if (target !== undefined) expect(names).toContain(target)
  }
  expect(at(parseXml(opened.document), 'w:document', 'w:body')).toBeDefined()
  expect([...elements(parseXml(opened.document), 'w:bookmarkEnd')]).toHaveLength(30)
})
