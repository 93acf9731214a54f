import {expect, test} from 'vitest'
import type {Note} from '../../../src/model/document.ts'
import type {Block} from '../../../src/model/node.ts'
import {all as elements, parseXml, textOf} from '../../readers/xml.ts'
import {
  bullets,
  item,
  link,
  note,
  numbers,
  origin,
  p,
  section,
  table,
  text
} from '../sample-nodes.ts'
import {all, open, paragraphWith, reportOf, styleNamed, styleOf, wordsOf} from './open.ts'

const noteOf = (number: number, ...children: readonly Block[]): Note => ({
  id: `n${number}`,
  number,
  origin,
  children
})

const textsOf = (xml: string) =>
  all(xml, /<w:footnote w:id="\d+">(.*?)<\/w:footnote>/gs).map(wordsOf)

test('notes are numbered in the order of their marks, and a note without a mark is left out', async () => {
  const {document, parts} = await open(
    reportOf(
      [p('third', note(3)), p('first', note(1))],
      [noteOf(1, p('one')), noteOf(2, p('never called')), noteOf(3, p('three'))]
    )
  )
  expect(all(document, /<w:footnoteReference w:id="(\d+)"/g)).toEqual(['1', '2'])
  expect(textsOf(parts.get('word/footnotes.xml') ?? '')).toEqual(['three', 'one'])
})

test('the second mark of a note refers to the first', async () => {
  const {document} = await open(
    reportOf(
      [p('a', note(1), ' b', note(2), ' c', note(1))],
      [noteOf(1, p('x')), noteOf(2, p('y'))]
    )
  )
  expect(all(document, /<w:footnoteReference w:id="(\d+)"/g)).toEqual(['1', '2'])
  const [instruction] = all(document, /<w:instrText[^>]*>(.*?)<\/w:instrText>/g)
  expect(instruction?.trim()).toBe('NOTEREF _RefNote1 \\f \\h')
  expect(document).toContain('w:name="_RefNote1"')
  expect(wordsOf(document)).toBe('a b c1')
})

test('a note has its style, and a space after its mark', async () => {
  const {parts} = await open(reportOf([p('a', note(1))], [noteOf(1, p('words'), p('more'))]))
  const xml = parts.get('word/footnotes.xml') ?? ''
  expect(xml).toMatch(
    /<w:pStyle w:val="FootnoteText"\/>.*?<w:footnoteRef\/><\/w:r><w:r><w:t[^>]*> </s
  )
  expect(xml.match(/w:val="FootnoteText"/g)).toHaveLength(2)
  expect(xml).not.toMatch(/<w:footnoteRef\/><\/w:r><w:r><w:separator/)
})

test('a note may open with a list and hold a table', async () => {
  const opened = await open(
    reportOf(
      [p('a', note(1))],
      [noteOf(1, bullets(item(p('point'))), table(['left'], ['head'], ['cell']))]
    )
  )
  expect(textsOf(opened.parts.get('word/footnotes.xml') ?? '')).toEqual(['point head cell'])
})

test('a note holds what a text holds: lists, code, tables, pictures and links', async () => {
  const picture: Block = {type: 'image', origin, url: 'assets/square.png', alt: 'A blue square'}
  const opened = await open(
    reportOf(
      [p('a', note(1))],
      [
        noteOf(
          1,
          p('See ', link('https://example.org/a', 'there'), ':'),
          bullets(item(p('point'), bullets(item(p('under it'))))),
          numbers('decimal', 3, item(p('third'))),
          {type: 'code', origin, value: 'let x\nlet y'},
          table(['left'], ['head'], ['cell']),
          picture
        )
      ]
    )
  )
  const xml = opened.parts.get('word/footnotes.xml') ?? ''
  expect(textsOf(xml)).toEqual(['See there: point under it third let x let y head cell'])
  // Its lists in its own type, numbered all the same.
  for (const [words, style] of [
    ['point', 'NoteBullet'],
    ['under it', 'NoteBullet'],
    ['third', 'NoteItem']
  ] as const) {
    expect(styleOf(paragraphWith(xml, words))).toBe(style)
    expect(styleNamed(opened, style)).toContain('<w:basedOn w:val="FootnoteText"/>')
    expect(paragraphWith(xml, words)).toContain('<w:numPr>')
  }
  expect(xml).toMatch(/<w:tbl>.*<\/w:tbl><w:p>/s)
  const relationships = opened.parts.get('word/_rels/footnotes.xml.rels') ?? ''
  const ids = all(relationships, / Id="([^"]*)"/g)
  for (const id of all(xml, /r:(?:id|embed)="([^"]*)"/g)) expect(ids).toContain(id)
  expect(all(xml, /<wp:docPr [^>]*descr="([^"]*)"/g)).toEqual(['A blue square'])
  const html = await opened.html()
  for (const words of ['point', 'third', 'let y', 'cell', 'href="https://example.org/a"']) {
    expect(html).toContain(words)
  }
})

test('lines above notes are no notes, and what is not called is not there', async () => {
  const {parts} = await open(
    reportOf([p('a', note(2))], [noteOf(1, p('unused')), noteOf(2, p('used'))])
  )
  for (const kind of ['footnote', 'endnote']) {
    const notes = [...elements(parseXml(parts.get(`word/${kind}s.xml`) ?? ''), `w:${kind}`)]
    const separators = notes.filter((it) => it.attributes.has('w:type'))
    expect(separators.map((it) => it.attributes.get('w:type'))).toEqual([
      'separator',
      'continuationSeparator'
    ])
    for (const it of separators) expect([...elements(it, `w:${kind}Ref`)]).toEqual([])
    const others = notes.filter((it) => !separators.includes(it)).map((it) => textOf(it).trim())
    expect(others).toEqual(kind === 'footnote' ? ['used'] : [])
  }
})

test('a note that is called again in a table and in another note keeps its number', async () => {
  const {document, parts} = await open(
    reportOf(
      [
        p('a', note(1), ' b', note(2)),
        table(['left'], ['head'], [[text('again'), note(2)]]),
        p('c', note(3))
      ],
      [noteOf(1, p('one')), noteOf(2, p('two')), noteOf(3, p('as in', note(1)))]
    )
  )
  expect(all(document, /<w:footnoteReference w:id="(\d+)"/g)).toEqual(['1', '2', '3'])
  const marks =
    /<w:instrText[^>]*> (NOTEREF _RefNote\d \\f \\h) <\/w:instrText>.*?w:val="FootnoteReference"\/><\/w:rPr><w:t[^>]*>(\d)</gs
  const again = (xml = '') => [...xml.matchAll(marks)].map(([, field, shown]) => [field, shown])
  expect(again(document)).toEqual([['NOTEREF _RefNote2 \\f \\h', '2']])
  expect(again(parts.get('word/footnotes.xml'))).toEqual([['NOTEREF _RefNote1 \\f \\h', '1']])
})

test('a note that only another note calls is called beside it', async () => {
  const {document, parts} = await open(
    reportOf([p('a', note(1))], [noteOf(1, p('see', note(2))), noteOf(2, p('hidden'))])
  )
  expect(all(document, /<w:footnoteReference w:id="(\d+)"/g)).toEqual(['1', '2'])
  const notes = parts.get('word/footnotes.xml') ?? ''
  expect(textsOf(notes)).toEqual(['see2', 'hidden'])
  expect(notes).toContain('NOTEREF _RefNote2')
})

test('the mark of a note that does not exist is told and shown', async () => {
  const {document, messages} = await open(reportOf([p('a', note(7))]))
  expect(messages).toEqual(['render/not-rendered'])
  expect(wordsOf(document)).toBe('a7')
})

test('two marks of one word are set apart', async () => {
  const {document} = await open(
    reportOf([p('word', note(1), note(2))], [noteOf(1, p('one')), noteOf(2, p('two'))])
  )
  const between = document.slice(document.indexOf('w:footnoteReference w:id="1"'))
  expect(wordsOf(between.slice(0, between.indexOf('w:footnoteReference w:id="2"')))).toContain(',')
})

test('an address in a note is one relationship, also in a document with contents', async () => {
  const contents: Block = {type: 'contents', origin, depth: 3}
  const body = section(1, 's', 'Heading', [p('word', note(1))])
  const there = noteOf(1, p(link('https://example.org/', 'there')))
  const {parts} = await open(reportOf([contents, body], [there]))
  const relationships = parts.get('word/_rels/footnotes.xml.rels') ?? ''
  expect(all(relationships, /Target="(https:[^"]*)"/g)).toEqual(['https://example.org/'])
})
