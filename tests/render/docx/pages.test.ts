import {expect, test} from 'vitest'
import {fillPageNumbers} from '../../../src/render/docx/pages/fill.ts'
import {pagesOf} from '../../../src/render/docx/pages/index.ts'
import {all} from './open.ts'
import {themeFor} from './theme.ts'

const theme = themeFor('memo')

/** Lines of 20 points, ten of them on a page; 40 letters in a line, for no font is known. */
const section =
  '<w:sectPr><w:pgSz w:w="6400" w:h="6000"/><w:pgMar w:top="1000" w:right="1000" w:bottom="1000" w:left="1000" w:header="400" w:footer="400"/></w:sectPr>'

const style = (id: string, pPr: string, more = '') =>
  `<w:style w:type="paragraph" w:styleId="${id}"${id === 'Normal' ? ' w:default="1"' : ''}>${more}<w:pPr>${pPr}</w:pPr></w:style>`

const basedOn = (id: string) => `<w:basedOn w:val="${id}"/>`

const styles = [
  style('Normal', '<w:spacing w:line="400" w:lineRule="exact"/>'),
  style('Kept', '<w:keepNext/>', basedOn('Normal')),
  style('Whole', '<w:keepLines/>', basedOn('Normal')),
  style('Spaced', '<w:spacing w:before="400" w:after="200"/>', basedOn('Normal')),
  style(
    'Close',
    '<w:spacing w:before="400" w:after="400"/><w:contextualSpacing/>',
    basedOn('Normal')
  ),
  style(
    'Boxed',
    '<w:pBdr><w:top w:val="single" w:sz="8" w:space="9"/><w:bottom w:val="single" w:sz="8" w:space="9"/></w:pBdr>',
    basedOn('Normal')
  ),
  style(
    'Marked',
    '<w:pBdr><w:left w:val="single" w:sz="18" w:space="9"/></w:pBdr>',
    basedOn('Boxed')
  ),
  style('Open', '<w:pBdr><w:top w:val="nil"/></w:pBdr>', basedOn('Boxed'))
]

interface Options {
  readonly id?: string
  readonly style?: string
  readonly pPr?: string
  readonly end?: string
}

/** A paragraph of so many lines, or of `text`, under the bookmark `id`. */
function paragraph(text: number | string, {id, style: name, pPr = '', end = ''}: Options = {}) {
  const lines = typeof text === 'string' ? [text] : Array.from({length: text}, () => 'words')
  const mark = id === undefined ? '' : `<w:bookmarkStart w:id="1" w:name="${id}"/>`
  const styled = name === undefined ? '' : `<w:pStyle w:val="${name}"/>`
  const words = lines.map((it) => `<w:t>${it}</w:t>`).join('<w:br/>')
  return `<w:p><w:pPr>${styled}${pPr}</w:pPr>${mark}<w:r>${words}${end}</w:r></w:p>`
}

const row = (lines: number, {id, trPr = '<w:cantSplit/>'}: {id?: string; trPr?: string} = {}) =>
  `<w:tr><w:trPr>${trPr}</w:trPr><w:tc><w:tcPr/>${paragraph(lines, id === undefined ? {} : {id})}</w:tc></w:tr>`

const table = (...rows: readonly string[]) =>
  `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="4400"/></w:tblGrid>${rows.join('')}</w:tbl>`

const note = (id: number) => `<w:footnoteReference w:id="${id}"/>`
const noteText = (id: number, lines: number) =>
  `<w:footnote w:id="${id}">${paragraph(lines)}</w:footnote>`

const partsOf = (body: readonly string[], notes = '') =>
  new Map([
    ['word/styles.xml', `<w:styles>${styles.join('')}</w:styles>`],
    ['word/footnotes.xml', `<w:footnotes>${notes}</w:footnotes>`],
    ['word/document.xml', `<w:document><w:body>${body.join('')}${section}</w:body></w:document>`]
  ])

/** Page of the paragraph under the bookmark `here`, in a document of `body`. */
const pageOf = (...body: readonly string[]) =>
  pagesOf(partsOf(body), theme, new Map()).anchors.get('here')

const here = {id: 'here'} as const

test('a page takes as many lines as it has room for', () => {
  expect(pageOf(paragraph(9), paragraph(1, here))).toBe(1)
  expect(pageOf(paragraph(10), paragraph(1, here))).toBe(2)
  expect(pageOf(paragraph(20), paragraph(1, here))).toBe(3)
})

test('words are filled into lines, and spaces hang at their ends', () => {
  const words = (count: number) => 'abcd '.repeat(count).trim()
  // 8 words and 7 spaces are 39 letters.
  expect(pageOf(paragraph(9), paragraph(words(8)), paragraph(1, here))).toBe(2)
  expect(pageOf(paragraph(8), paragraph(words(8)), paragraph(1, here))).toBe(1)
  expect(pageOf(paragraph(8), paragraph(words(9)), paragraph(1, here))).toBe(2)
  expect(pageOf(paragraph(8), paragraph('a'.repeat(41)), paragraph(1, here))).toBe(2)
  expect(pageOf(paragraph(8), paragraph('漢'.repeat(22)), paragraph(1, here))).toBe(1)
  expect(pageOf(paragraph(8), paragraph('漢'.repeat(23)), paragraph(1, here))).toBe(2)
})

test('an indent leaves less room for words', () => {
  const indented = paragraph('abcd abcd abcd abcd abcd abcd abcd abcd', {
    pPr: '<w:ind w:left="600" w:hanging="100"/>'
  })
  expect(pageOf(paragraph(8), indented, paragraph(1, here))).toBe(2)
})

test('what is kept with the next paragraph goes to its page', () => {
  expect(pageOf(paragraph(9), paragraph(1, {...here, style: 'Kept'}), paragraph(2))).toBe(2)
  expect(pageOf(paragraph(7), paragraph(1, {...here, style: 'Kept'}), paragraph(2))).toBe(1)
  const kept = Array.from({length: 30}, () => paragraph(1, {style: 'Kept'}))
  expect(pageOf(...kept, paragraph(1, here))).toBe(4)
})

test('two lines of a paragraph at least stand on each page', () => {
  expect(pageOf(paragraph(9), paragraph(4, here))).toBe(2)
  expect(pageOf(paragraph(8), paragraph(3, here))).toBe(2)
  expect(pageOf(paragraph(8), paragraph(4, here))).toBe(1)
  const lone = '<w:widowControl w:val="0"/>'
  expect(pageOf(paragraph(9), paragraph(4, {...here, pPr: lone}))).toBe(1)
})

test('a paragraph that is kept whole is parted only where it is longer than a page', () => {
  expect(pageOf(paragraph(4), paragraph(7, {...here, style: 'Whole'}))).toBe(2)
  expect(pageOf(paragraph(25, {style: 'Whole'}), paragraph(1, here))).toBe(3)
})

test('a page begins where it is asked to', () => {
  expect(pageOf(paragraph(1), paragraph(1, {...here, pPr: '<w:pageBreakBefore/>'}))).toBe(2)
  expect(pageOf(paragraph(1, {end: '<w:br w:type="page"/>'}), paragraph(1, here))).toBe(2)
})

test('of the spaces of two neighbours the larger counts', () => {
  const spaced = paragraph(1, {style: 'Spaced'})
  // 1 + 1 + 1, with a line between each.
  expect(pageOf(paragraph(4), spaced, spaced, paragraph(1, here))).toBe(1)
  expect(pageOf(paragraph(5), spaced, spaced, paragraph(1, here))).toBe(2)
})

test('paragraphs of one style may have no space between them', () => {
  const close = paragraph(1, {style: 'Close'})
  expect(pageOf(close, close, close, close, close, close, paragraph(1), paragraph(1, here))).toBe(1)
  expect(
    pageOf(close, close, close, close, close, close, close, paragraph(1), paragraph(1, here))
  ).toBe(2)
})

test('space above is left out where a page begins by itself', () => {
  const spaced = paragraph(1, {style: 'Spaced'})
  const asked = paragraph(1, {style: 'Spaced', pPr: '<w:pageBreakBefore/>'})
  expect(pageOf(paragraph(10), spaced, paragraph(8), paragraph(1, here))).toBe(3)
  expect(pageOf(paragraph(10), spaced, paragraph(6), paragraph(1, here))).toBe(2)
  expect(pageOf(paragraph(1), asked, paragraph(7), paragraph(1, here))).toBe(3)
})

test('a box takes room for its edges, once for paragraphs that share it', () => {
  const boxed = paragraph(1, {style: 'Boxed'})
  expect(pageOf(paragraph(6), boxed, boxed, paragraph(1, here))).toBe(1)
  expect(pageOf(paragraph(7), boxed, boxed, paragraph(1, here))).toBe(2)
})

test('a style that changes one edge of a box keeps the others', () => {
  const boxed = paragraph(1, {style: 'Boxed'})
  const marked = paragraph(1, {style: 'Marked'})
  const open = paragraph(1, {style: 'Open'})
  const last = paragraph(1, here)
  expect(pageOf(marked, paragraph(7), last)).toBe(1)
  expect(pageOf(marked, paragraph(8), last)).toBe(2)
  expect(pageOf(marked, marked, paragraph(6), last)).toBe(1)
  expect(pageOf(boxed, marked, paragraph(6), last)).toBe(2)
  expect(pageOf(boxed, open, paragraph(5), last)).toBe(1)
  expect(pageOf(boxed, open, paragraph(6), last)).toBe(2)
})

test('a picture is as tall as it is said to be', () => {
  const picture = (points: number) =>
    `<w:p><w:pPr><w:spacing w:line="240" w:lineRule="auto"/></w:pPr><w:r><w:drawing><wp:inline><wp:extent cx="100" cy="${points * 12_700}"/></wp:inline></w:drawing></w:r></w:p>`
  expect(pageOf(picture(180), paragraph(1, here))).toBe(1)
  expect(pageOf(picture(181), paragraph(1, here))).toBe(2)
})

test('rows stay whole, and a page begins with the head of its table', () => {
  expect(pageOf(paragraph(8), table(row(3, here)))).toBe(2)
  const rows = Array.from({length: 18}, () => row(1))
  const head = row(1, {trPr: '<w:cantSplit/><w:tblHeader/>'})
  expect(pageOf(table(head, ...rows), paragraph(1, here))).toBe(3)
  expect(pageOf(table(row(1), ...rows), paragraph(1, here))).toBe(2)
})

test('the head of a table is never alone on a page', () => {
  const head = row(1, {trPr: '<w:cantSplit/><w:tblHeader/>', ...here})
  expect(pageOf(paragraph(9), table(head, row(1)))).toBe(2)
  expect(pageOf(paragraph(8), table(head, row(1)))).toBe(1)
})

test('a row that is taller than a page is parted', () => {
  expect(pageOf(table(row(25)), paragraph(1, here))).toBe(3)
})

test('a note takes room on the page of its mark', () => {
  const marked = (lines: number, below: number) =>
    pagesOf(
      partsOf(
        [paragraph(1, {end: note(1)}), paragraph(lines), paragraph(1, here)],
        noteText(1, below)
      ),
      theme,
      new Map()
    ).anchors.get('here')
  expect(marked(5, 2)).toBe(1)
  expect(marked(6, 2)).toBe(2)
})

test('a line goes to the next page with a note that cannot begin on this one', () => {
  const parts = partsOf([paragraph(9), paragraph(1, {...here, end: note(1)})], noteText(1, 2))
  expect(pagesOf(parts, theme, new Map()).anchors.get('here')).toBe(2)
})

test('a long note goes on on the next page', () => {
  const parts = partsOf(
    [paragraph(6, {end: note(1)}), paragraph(5), paragraph(1, here)],
    noteText(1, 7)
  )
  // 3 lines of the note on the first page, 4 on the second, with 5 lines of text.
  expect(pagesOf(parts, theme, new Map()).anchors.get('here')).toBe(3)
})

test('a header that is taller than the margin takes room from the text', () => {
  const reference = '<w:headerReference w:type="default" r:id="rId1"/>'
  const parts = new Map([
    ...partsOf([paragraph(9), paragraph(1, here)]),
    ['word/header1.xml', `<w:hdr>${paragraph(3)}</w:hdr>`],
    [
      'word/_rels/document.xml.rels',
      '<Relationships><Relationship Id="rId1" Target="header1.xml"/></Relationships>'
    ]
  ])
  expect(pagesOf(parts, theme, new Map()).anchors.get('here')).toBe(1)
  const body = parts.get('word/document.xml') ?? ''
  parts.set('word/document.xml', body.replace('<w:sectPr>', `<w:sectPr>${reference}`))
  expect(pagesOf(parts, theme, new Map()).anchors.get('here')).toBe(2)
})

test('what is nonsense is no trouble', () => {
  const cyclic = [style('A', '', basedOn('B')), style('B', '', basedOn('A'))].join('')
  const deep = `${'<w:tbl><w:tr><w:tc>'.repeat(2000)}${'</w:tc></w:tr></w:tbl>'.repeat(2000)}`
  const parts = partsOf([paragraph(1, {...here, style: 'A'}), deep, '<w:p><w:r><w:t>open'])
  parts.set('word/styles.xml', `<w:styles>${cyclic}</w:styles>`)
  expect(pagesOf(parts, theme, new Map()).anchors.get('here')).toBe(1)
})

test('very many marks in one paragraph are no trouble', () => {
  const marks = '<w:bookmarkStart w:id="1" w:name="here"/>'.repeat(200_000)
  expect(pageOf(`<w:p>${marks}</w:p>`)).toBe(1)
})

test('a sign that closes a tag may stand in an attribute', () => {
  expect(pageOf(`<w:p a=">${'>'.repeat(20)}">${paragraph(1)}</w:p>`, paragraph(1, here))).toBe(1)
})

test('numbers of pages are written into the fields that refer to one', () => {
  const field = (code: string) =>
    `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> ${code} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`
  const strip = (code: string) => `<w:ftr><w:p>${field(code)}</w:p></w:ftr>`
  const references = `<w:p>${field('PAGEREF here \\h')}${field('PAGEREF nowhere \\h')}</w:p>`
  const parts = new Map<string, string | Uint8Array>([
    ...partsOf([references, paragraph(30), paragraph(1, here)]),
    ['word/footer1.xml', strip('NUMPAGES')],
    ['word/footer2.xml', strip('PAGE')]
  ])
  fillPageNumbers(parts, theme, new Map())
  const results = (name: string) =>
    all(String(parts.get(name)), /<w:t xml:space="preserve">(\d+)</g)
  expect(results('word/document.xml')).toEqual(['4', '1'])
  expect(results('word/footer1.xml')).toEqual(['4'])
  expect(results('word/footer2.xml')).toEqual(['1'])
})
