import {strFromU8, unzipSync} from 'fflate'
import {beforeAll, describe, expect, test} from 'vitest'
import {rendered} from '../inputs.ts'
import {sampleAssets, sampleReport} from '../render/sample-report.ts'
import {openPackage, type Package} from './docx-lint/package.ts'
import {lint} from './docx-lint.ts'
import {parseXml} from './xml.ts'

let docx: Package
let files: Readonly<Record<string, Uint8Array>>

beforeAll(async () => {
  const {bytes} = await rendered(sampleReport(), 'docx', sampleAssets)
  docx = openPackage(bytes)
  files = unzipSync(bytes)
})

/** What is found once the first `from` of a part is `to`. */
function foundIn(part: string, from: string | RegExp, to: string): string {
  const before = strFromU8(files[part] ?? new Uint8Array())
  const after = before.replace(from, to)
  if (after === before) throw new Error(`Unexpected ${part}, expected one with ${from}`)
  return lint({...docx, parts: new Map(docx.parts).set(part, parseXml(after))}).join('\n')
}

type Break = readonly [what: string, from: string | RegExp, to: string, found: RegExp]

test('a document with every kind of node has nothing to find', () => {
  expect(lint(docx)).toEqual([])
})

function finds(part: string, breaks: readonly Break[]): void {
  test.each(breaks)('%s', (_, from, to, found) => {
    expect(foundIn(part, from, to)).toMatch(found)
  })
}

describe('in the text, the lint finds', () => {
  const paragraph = /<w:p><w:pPr><w:pStyle w:val="Title"\/>/
  const run = /<w:rPr><w:rStyle w:val="Strong"\/>/
  finds('word/document.xml', [
    [
      'an unknown style of a paragraph',
      '<w:pStyle w:val="Heading1"',
      '<w:pStyle w:val="X"',
      /names X/
    ],
    [
      'a style of a wrong type',
      '<w:rStyle w:val="Strong"',
      '<w:rStyle w:val="Title"',
      /names Title, a paragraph/
    ],
    [
      'an unknown style of a table',
      '<w:tblStyle w:val="ReportTable"',
      '<w:tblStyle w:val="X"',
      /tblStyle names X/
    ],
    [
      'two bookmarks of one name but for its case',
      /w:name="p2"/,
      'w:name="P1"',
      /two bookmarks named p1/
    ],
    ['a link to nothing', /w:anchor="p1"/, 'w:anchor="elsewhere"', /nothing is named elsewhere/],
    ['a reference to nothing', /PAGEREF \w+/, 'PAGEREF elsewhere', /nothing is named elsewhere/],
    ['a bookmark without end', /<w:bookmarkEnd [^>]*\/>/, '', /has no end/],
    ['a bookmark that only ends', /<w:bookmarkStart [^>]*\/>/, '', /end of no bookmark/],
    [
      'two bookmarks of one id',
      /(w:bookmarkStart [^>]*w:id=")\d+/,
      '$13',
      /two bookmarks of id 3|has no end/
    ],
    ['a note without a mark', /<w:footnoteReference w:id="1"\/>/, '', /footnote 1 has no mark/],
    [
      'a note with two marks',
      /<w:footnoteReference w:id="2"\/>/,
      '<w:footnoteReference w:id="1"/>',
      /footnote 1 has two marks/
    ],
    [
      'a mark without a note',
      /<w:footnoteReference w:id="1"\/>/,
      '<w:footnoteReference w:id="99"/>',
      /footnote 99 has no text/
    ],
    ['a field that does not end', '<w:fldChar w:fldCharType="end"/>', '', /has no end/],
    [
      'a field that only ends',
      '<w:fldChar w:fldCharType="begin"/>',
      '',
      /of no field|no field has/
    ],
    [
      'a field separated twice',
      '<w:fldChar w:fldCharType="separate"/>',
      '<w:fldChar w:fldCharType="separate"/><w:fldChar w:fldCharType="separate"/>',
      /separated twice/
    ],
    [
      'a field that shows nothing',
      '<w:fldChar w:fldCharType="separate"/>',
      '<w:fldChar w:fldCharType="separate"/><w:fldChar w:fldCharType="begin"/><w:instrText> PAGE </w:instrText><w:fldChar w:fldCharType="end"/>',
      /PAGE +shows nothing/
    ],
    [
      'a simple field that shows nothing',
      paragraph,
      '<w:p><w:fldSimple w:instr="PAGE"/></w:p>$&',
      /PAGE shows nothing/
    ],
    ['an indent of a paragraph', paragraph, '$&<w:ind w:left="400"/>', /w:ind in w:pPr/],
    ['type of a paragraph mark', paragraph, '$&<w:rPr><w:b/></w:rPr>', /w:b in w:rPr/],
    [
      'a direction that a paragraph has anyway',
      paragraph,
      '$&<w:bidi w:val="0"/>',
      /states the direction/
    ],
    [
      'an item of another level than its style',
      /<w:pStyle w:val="ListNumber"\/><w:numPr><w:ilvl w:val="0"\/>/,
      '<w:pStyle w:val="ListNumber"/><w:numPr><w:ilvl w:val="3"/>',
      /level 3, not 0/
    ],
    ['an item of no list', /<w:numId w:val="\d+"\/>/, '<w:numId w:val="999"/>', /no list 999/],
    ['a colour of words', run, '$&<w:color w:val="FF0000"/>', /w:color in w:rPr/],
    ['a border of a table', /<w:tblStyle [^>]*\/>/, '$&<w:tblBorders/>', /w:tblBorders in w:tblPr/],
    ['a ground of a cell', '<w:tcPr>', '<w:tcPr><w:shd w:val="clear"/>', /w:shd in w:tcPr/],
    ['a height of a row', '<w:trPr>', '<w:trPr><w:trHeight w:val="400"/>', /w:trHeight in w:trPr/],
    [
      'a relationship that is not there',
      /r:embed="[^"]*"/,
      'r:embed="rIdX"',
      /no relationship rIdX/
    ],
    ['a picture that nobody shows', /<w:drawing>.*?<\/w:drawing>/gs, '', /is not used/]
  ])
})

describe('among the styles, the lint finds', () => {
  finds('word/styles.xml', [
    [
      'an unknown base',
      '<w:basedOn w:val="ListParagraph"',
      '<w:basedOn w:val="X"',
      /style \w+: w:basedOn names X/
    ],
    [
      'a base of another type',
      '<w:basedOn w:val="ListParagraph"',
      '<w:basedOn w:val="Strong"',
      /names Strong, a character/
    ],
    [
      'an unknown next style',
      '<w:next w:val="Subtitle"',
      '<w:next w:val="X"',
      /style Title: w:next/
    ],
    [
      'an unknown linked style',
      '<w:link w:val="TitleChar"',
      '<w:link w:val="X"',
      /style Title: w:link/
    ],
    ['two of one name', '<w:name w:val="Subtitle"', '<w:name w:val="TITLE"', /two named title/],
    ['two of one id', 'w:styleId="Subtitle"', 'w:styleId="Title"', /two styles of id Title/],
    [
      'one that is based on itself',
      '<w:basedOn w:val="ListParagraph"',
      '<w:basedOn w:val="ListBullet"',
      /based on itself/
    ],
    ['an unknown list', '<w:numId w:val="1"/>', '<w:numId w:val="999"/>', /no list 999/]
  ])
})

describe('among the notes, the lint finds', () => {
  finds('word/footnotes.xml', [
    [
      'the mark of a note in a separator',
      '<w:separator/>',
      '<w:separator/><w:footnoteRef/>',
      /separator -1/
    ],
    ['a note without its mark', '<w:footnoteRef/>', '', /has 0 marks/],
    [
      'notes in another order',
      /(<w:footnote w:id="1">.*?<\/w:footnote>)(<w:footnote w:id="2">.*?<\/w:footnote>)/s,
      '$2$1',
      /another order/
    ]
  ])
})

describe('among the lists, the lint finds', () => {
  finds('word/numbering.xml', [
    ['an unknown style', '<w:pStyle w:val="ListBullet"', '<w:pStyle w:val="X"', /names X/],
    ['a kind that is not to be known again', /<w:nsid [^>]*\/>/, '', /no w:nsid/],
    ['two lists of one id', 'w:numId="2"', 'w:numId="1"', /two lists of id 1/]
  ])
})

describe('among the relationships, the lint finds', () => {
  finds('word/_rels/document.xml.rels', [
    [
      'one that leads nowhere',
      /Target="styles.xml"/,
      'Target="gone.xml"',
      /gone.xml, which is not there/
    ],
    [
      'one that is not there',
      /<Relationship [^>]*header1.xml"[^>]*\/>/,
      '',
      /header1.xml: nothing leads|no relationship/
    ],
    ['two of one id', /Id="rId2"/, 'Id="rId1"', /two relationships of id rId1/]
  ])
})
