import {getDocument} from 'pdfjs-dist/legacy/build/pdf.mjs'
import {describe, expect, test} from 'vitest'
import type {Meta} from '../../../src/model/document.ts'
import type {Report} from '../../../src/model/report.ts'
import {pdf} from '../../../src/render/pdf/index.ts'
import {inputOf} from '../../inputs.ts'
import {origin, text} from '../sample-nodes.ts'
import {opened} from './objects.ts'
import {reportOf} from './render.ts'

const stated = (words: string) => ({text: words, origin})

const reportWith = (meta: Partial<Meta>): Report => {
  const {date: _, description: __, ...rest} = reportOf([]).meta
  return {...reportOf([]), meta: {...rest, authors: [], keywords: [], ...meta}}
}

/** What a reader finds in the information and in the XMP, which it parses as XML. */
async function read(report: Report, epoch?: number) {
  const input = {...inputOf(report), ...(epoch === undefined ? {} : {epoch})}
  const {bytes} = await pdf.render(input, () => undefined)
  const task = getDocument({data: bytes.slice(), verbosity: 0})
  const {info, metadata} = await (await task.promise).getMetadata()
  await task.destroy()
  const field = (name: string): unknown => Reflect.get(info, name)
  const xmp = (name: string): unknown => metadata?.get(name)
  return {field, xmp, file: opened(bytes)}
}

test('states everything twice, and the same', async () => {
  const {field, xmp} = await read(
    reportWith({
      title: [text('The ferry')],
      authors: [stated('A. Writer'), stated('B. Editor')],
      keywords: [stated('harbour'), stated('winter')],
      description: stated('What was agreed.'),
      date: {...stated('2 March 2025'), iso: '2025-03-02'},
      lang: 'en-GB'
    })
  )
  expect(field('Title')).toBe('The ferry')
  expect(xmp('dc:title')).toBe('The ferry')
  expect(field('Author')).toBe('A. Writer; B. Editor')
  expect(xmp('dc:creator')).toEqual(['A. Writer', 'B. Editor'])
  expect(field('Keywords')).toBe('harbour, winter')
  expect(xmp('pdf:keywords')).toBe('harbour, winter')
  expect(xmp('dc:subject')).toEqual(['harbour', 'winter'])
  expect(field('Subject')).toBe('What was agreed.')
  expect(xmp('dc:description')).toBe('What was agreed.')
  expect(field('Language')).toBe('en-GB')
  expect(xmp('dc:language')).toBe('en-GB')
  expect(field('CreationDate')).toBe('D:20250302000000Z')
  expect(field('ModDate')).toBe('D:20250302000000Z')
  expect(xmp('xmp:createdate')).toBe('2025-03-02T00:00:00Z')
  expect(xmp('xmp:modifydate')).toBe('2025-03-02T00:00:00Z')
  expect(field('Producer')).toBe(xmp('pdf:producer'))
  expect(field('Creator')).toBe(xmp('xmp:creatortool'))
})

describe.each([
  ['markup', `A & B <x> ]]> "q" 'a' &amp; <?xpacket?> <!--`, undefined],
  ['emoji and beyond the first plane', '👩‍👩‍👧 𠀀 é e\u0301', undefined],
  ['right to left', 'שלום \u200fعالم\u202e (abc)', undefined],
  ['halves of pairs', 'a\ud800b\udc00c', 'a\ufffdb\ufffdc'],
  ['control characters', 'a\u0000b\u0008c\u001bd\ufffee', 'a\ufffdb\ufffdc\ufffdd\ufffde'],
  ['line ends and spaces', '  two\r\nlines\tand   more ', 'two lines and more'],
  ['soft hyphens', 'inter\u00addepartmental', 'interdepartmental'],
  ['brackets and backslashes', '\\( ) \\n )(', undefined]
])('with %s', (_, words, expected = words) => {
  test('says the same in both places', async () => {
    const {field, xmp} = await read(
      reportWith({
        title: [text(words)],
        authors: [stated(words), stated('B')],
        keywords: [stated(words), stated('k')],
        description: stated(words)
      })
    )
    expect(field('Title')).toBe(expected)
    expect(xmp('dc:title')).toBe(expected)
    expect(field('Author')).toBe(`${expected}; B`)
    expect(xmp('dc:creator')).toEqual([expected, 'B'])
    expect(xmp('dc:subject')).toEqual([expected, 'k'])
    expect(field('Keywords')).toBe(`${expected}, k`)
    expect(field('Subject')).toBe(expected)
    expect(xmp('dc:description')).toBe(expected)
  })
})

test('states nothing that nobody stated', async () => {
  const {field, xmp, file} = await read(reportWith({title: [text('T')]}))
  for (const name of ['Author', 'Keywords', 'Subject', 'CreationDate', 'ModDate'])
    expect(field(name), name).toBeUndefined()
  for (const name of ['dc:creator', 'dc:subject', 'dc:description', 'xmp:createdate'])
    expect(xmp(name), name).toBeNull()
  expect(file).not.toMatch(/D:\d/)
})

test('takes the date from the caller where the source has none', async () => {
  const {field, xmp} = await read(reportWith({}), 1_000_000_000)
  expect(field('CreationDate')).toBe('D:20010909014640Z')
  expect(xmp('xmp:createdate')).toBe('2001-09-09T01:46:40Z')
})

test('is called what its template calls it where it has no title', async () => {
  const {field, xmp} = await read(reportWith({title: []}))
  expect([field('Title'), xmp('dc:title')]).toEqual(['Brief', 'Brief'])
})
