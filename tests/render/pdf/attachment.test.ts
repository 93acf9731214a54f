import {createHash} from 'node:crypto'
import {expect, test} from 'vitest'
import {fileName} from '../../../src/render/pdf/attachment.ts'
import {pdf} from '../../../src/render/pdf/index.ts'
import type {SourceFile} from '../../../src/render/renderer.ts'
import {inputOf, rendered} from '../../inputs.ts'
import {attachments} from '../../readers/attachments.ts'
import {p} from '../sample-nodes.ts'
import {opened} from './objects.ts'
import {reportOf} from './render.ts'

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

const withSource = async (source: SourceFile, date = true): Promise<Uint8Array> => {
  const report = reportOf([p('Words.')])
  const {date: _, ...undated} = report.meta
  const input = inputOf(date ? report : {...report, meta: undated})
  return (await pdf.render({...input, source}, () => undefined)).bytes
}

test.each([
  ['plain text', 'One line.\n'],
  ['a byte order mark and CRLF', '\ufeff# Title\r\n\r\nWords.\r\n'],
  ['every script', 'É 東京 عربي 👩‍👩‍👧 \u0000\u001f'],
  ['nothing', ''],
  ['much', 'All of it, again and again. '.repeat(20_000)]
])('carries its source byte for byte: %s', async (_, text) => {
  const bytes = utf8(text)
  const [only, ...others] = await attachments(
    await withSource({file: 'note.md', bytes, kind: 'markdown'})
  )
  expect(others).toEqual([])
  expect(only?.file).toBe('note.md')
  expect(only?.text.equals(bytes)).toBe(true)
  expect(only?.about).toBe('The text that this document was made from')
})

test('says what the file is to the document, its kind, size, sum and date', async () => {
  const bytes = utf8('Words.')
  const sum = createHash('md5').update(bytes).digest('hex')
  const file = opened(await withSource({file: 'note.txt', bytes, kind: 'prose'}))
  expect(file).toContain('/AFRelationship/Source')
  expect(file).toContain('/Subtype/text#2Fplain')
  expect(file).toContain(`/CheckSum<${sum}>`)
  expect(file).toContain('/Size 6')
  expect(file).toContain('/ModDate(D:20250302000000Z)')
  expect(file).toMatch(/\/AF\[\d+ 0 R\]/)
})

test('has a date of the clock in no case', async () => {
  const file = opened(await withSource({file: 'a.txt', bytes: utf8('x'), kind: 'prose'}, false))
  expect(file).toContain('/ModDate(D:19700101000000Z)')
  expect(file.match(/D:\d+Z/g)).toHaveLength(1)
})

test('carries nothing unless it is given', async () => {
  const {bytes} = await rendered(reportOf([p('Words.')]), 'pdf')
  expect(await attachments(bytes)).toEqual([])
  expect(opened(bytes)).not.toContain('EmbeddedFile')
})

test.each([
  ['sources/summit.txt', 'summit.txt'],
  ['C:\\Users\\me\\notes.md', 'notes.md'],
  ['../../etc/passwd', 'passwd'],
  ['a\u202Efdp.md', 'a_fdp.md'],
  ['a\u0000\n"<b>|?*:.md', 'a____b_____.md'],
  ['half \ud800 pair.md', 'half \ufffd pair.md'],
  ['Übersicht 東京.md', 'Übersicht 東京.md'],
  ['.hidden. ', 'hidden'],
  ['..', 'source.md'],
  ['', 'source.md'],
  ['/', 'source.md']
])('names the file %j safely', async (path, name) => {
  expect(fileName(path, 'markdown')).toBe(name)
  const bytes = utf8('x')
  const [file] = await attachments(await withSource({file: path, bytes, kind: 'markdown'}))
  expect(file?.file).toBe(name)
})

test('shortens a long name and keeps its ending', () => {
  const name = fileName(`${'東'.repeat(300)}.txt`, 'prose')
  expect(utf8(name).length).toBeLessThanOrEqual(200)
  expect(name).toMatch(/^東+\.txt$/)
})
