import {expect, test} from 'vitest'
import {readReference} from '../../../../src/render/docx/reference/index.ts'
import {p, section} from '../../sample-nodes.ts'
import {open, reportOf, wordsOf} from '../open.ts'
import {changedPart, type Files, faultIn, filesOf, referenceIn} from './look.ts'
import {faultsOf} from './package.ts'

const file = filesOf('letterhead')
const report = reportOf([section(1, 's', 'Findings', [p('Words.')])])

const inHeader = (content: string): Files =>
  changedPart(file, 'word/header1.xml', (xml) => xml.replace('</w:hdr>', `${content}</w:hdr>`))

const related = (relations: string): Files =>
  changedPart(
    file,
    'word/_rels/header1.xml.rels',
    () =>
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations}</Relationships>`
  )

const relation = (kind: string, target: string, mode = '') =>
  `<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}" Target="${target}"${mode}/>`

const external = ' TargetMode="External"'

const lostOf = (files: Files) => {
  const read = readReference(files, 'company.docx')
  return 'fault' in read ? [read.fault] : read.lost
}

test.each([
  [
    'a document type',
    (xml: string) => xml.replace('<w:styles', '<!DOCTYPE a [<!ENTITY b "c">]><w:styles'),
    '`word/styles.xml` with a document type, expected XML without one'
  ],
  [
    'styles in a circle',
    (xml: string) => xml.replace('<w:qFormat/>', '<w:basedOn w:val="Header"/><w:qFormat/>'),
    /^style `.*` that is based on itself/
  ],
  [
    'XML with a mistake',
    (xml: string) => xml.replace('</w:style>', ''),
    /^`word\/styles.xml` with a mistake in its XML/
  ],
  [
    'too many styles',
    (xml: string) => xml.replace('</w:styles>', `${'<w:style/>'.repeat(10_001)}</w:styles>`),
    /^10009 styles, expected at most 10000/
  ],
  [
    'too deep a nesting',
    (xml: string) =>
      xml.replace('</w:styles>', `${'<w:a>'.repeat(500)}${'</w:a>'.repeat(500)}</w:styles>`),
    /^`word\/styles.xml` with more than 200 elements in each other/
  ],
  [
    'the strict format',
    (xml: string) =>
      xml.replaceAll(
        'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
        'http://purl.oclc.org/ooxml/wordprocessingml/main'
      ),
    /^file in the strict format/
  ]
])('%s is refused in words', (_, change, expected) => {
  expect(faultIn(changedPart(file, 'word/styles.xml', change))).toMatch(expected)
})

test.each([
  ['no main part', '_rels/.rels', /^archive that is no Word document/],
  ['no list of parts', '[Content_Types].xml', /^archive without Word’s list of parts/],
  ['no styles', 'word/styles.xml', /^Word file without styles/]
])('a file with %s is refused in words', (_, name, expected) => {
  const files = new Map(file)
  files.delete(name)
  expect(faultIn(files)).toMatch(expected)
})

test('a workbook is no Word document', () => {
  const files = changedPart(file, '[Content_Types].xml', (xml) =>
    xml.replaceAll('wordprocessingml', 'spreadsheetml')
  )
  expect(faultIn(files)).toMatch(/^archive that is no Word document/)
})

test('a page without room for words is refused in words', () => {
  const files = changedPart(file, 'word/document.xml', (xml) =>
    xml.replaceAll('w:right="1440"', 'w:right="9600"')
  )
  expect(faultIn(files)).toMatch(/^page of 612 × 792 points with 42 × 630 between its margins/)
})

test('thousands of styles take no longer than they are many', async () => {
  const many = Array.from(
    {length: 9000},
    (_, at) =>
      `<w:style w:type="paragraph" w:styleId="S${at}"><w:name w:val="Style ${at}"/><w:basedOn w:val="${at === 0 ? 'Normal' : `S${at - 1}`}"/></w:style>`
  )
  const files = changedPart(file, 'word/styles.xml', (xml) =>
    xml.replace('</w:styles>', `${many.join('')}</w:styles>`)
  )
  const opened = await open(report, {reference: referenceIn(files)})
  expect(opened.parts.get('word/styles.xml')).toContain('w:styleId="S8999"')
})

test.each([
  [
    'a picture on the network',
    '<w:p><w:r><w:drawing><a:blip xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" r:link="rId9"/></w:drawing></w:r></w:p>',
    relation('image', 'https://tracker.example/a.png', external),
    /tracker|<a:blip [^>]*r:link/
  ],
  [
    'an object of another program',
    '<w:p><w:r><w:object><o:OLEObject xmlns:o="urn:schemas-microsoft-com:office:office" r:id="rId9"/></w:object></w:r></w:p>',
    relation('oleObject', 'media/logo.png'),
    /OLEObject/
  ],
  [
    'a field that reaches outside',
    '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> INCLUDE</w:instrText></w:r><w:r><w:instrText>PICTURE "https://tracker.example/a.png"</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>What it showed</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>',
    '',
    /tracker|INCLUDE/
  ]
])('%s in a header is left out, and told', async (_, content, relations, trace) => {
  const files = new Map([
    ...related(relations),
    ['word/header1.xml', inHeader(content).get('word/header1.xml') ?? new Uint8Array()]
  ])
  expect(lostOf(files)).toHaveLength(1)
  const opened = await open(report, {reference: referenceIn(files)})
  expect([...opened.parts.values()].join('')).not.toMatch(trace)
  expect(faultsOf(opened)).toEqual([])
  const header = wordsOf(opened.parts.get('word/header-default.xml') ?? '')
  expect(header).toContain('Meridian Freight')
  if (content.includes('What it showed')) expect(header).toContain('What it showed')
})

test('marks of editing, comments and bookmarks of a header are not taken', async () => {
  const files = inHeader(
    '<w:p><w:bookmarkStart w:id="0" w:name="p1"/><w:ins w:id="1" w:author="A"><w:r><w:t>Put in</w:t></w:r></w:ins><w:del w:id="2" w:author="A"><w:r><w:delText>Taken out</w:delText></w:r></w:del><w:r><w:commentReference w:id="3"/></w:r><w:bookmarkEnd w:id="0"/></w:p>'
  )
  const opened = await open(report, {reference: referenceIn(files)})
  const header = opened.parts.get('word/header-default.xml') ?? ''
  expect(header).toContain('Put in')
  expect(header).not.toMatch(/bookmark|w:ins |Taken out|comment/)
})

test('data of the file that a header shows is not taken, and its words are', async () => {
  const files = inHeader(
    '<w:sdt><w:sdtPr><w:id w:val="1"/><w:dataBinding w:prefixMappings="xmlns:a=\'urn:a\'" w:xpath="/a:b" w:storeItemID="{0}"/></w:sdtPr><w:sdtContent><w:p><w:r><w:t>Bound words</w:t></w:r></w:p></w:sdtContent></w:sdt>'
  )
  const {parts} = await open(report, {reference: referenceIn(files)})
  const header = parts.get('word/header-default.xml') ?? ''
  expect(header).toContain('Bound words')
  expect(header).not.toContain('dataBinding')
})

test('paths in the lists of a file lead to parts of the file, or nowhere', () => {
  const files = changedPart(file, 'word/_rels/header2.xml.rels', (xml) =>
    xml.replace('media/logo.png', '../../../../etc/passwd')
  )
  expect(lostOf(files)).toHaveLength(1)
})

test('other prefixes for the same namespaces are read', async () => {
  const files = changedPart(file, 'word/styles.xml', (xml) =>
    xml.replaceAll('w:', 'ns0:').replaceAll('ns0:w=', 'ns0:w=').replace('xmlns:w=', 'xmlns:ns0=')
  )
  const opened = await open(report, {reference: referenceIn(files)})
  expect(opened.parts.get('word/styles.xml')).toContain('w:styleId="Heading1"')
  expect(faultsOf(opened)).toEqual([])
})
