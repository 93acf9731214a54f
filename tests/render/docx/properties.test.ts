import {createHash} from 'node:crypto'
import {expect, test} from 'vitest'
import type {Meta, Stated} from '../../../src/model/document.ts'
import {at, all as elements, parseXml, textOf} from '../../readers/xml.ts'
import {origin, p, text} from '../sample-nodes.ts'
import {type Opened, open, reportOf} from './open.ts'

const stated = (value: string): Stated => ({text: value, origin})

const reportWith = (meta: Partial<Meta>) => {
  const report = reportOf([p('words')])
  return {...report, kind: 'Memo', meta: {...report.meta, ...meta}}
}

const core = ({parts}: Opened, name: string): string =>
  textOf(at(parseXml(parts.get('docProps/core.xml') ?? ''), 'cp:coreProperties', name))

/** Name and value of each property that a user may name. */
function custom({parts}: Opened): readonly (readonly [string | undefined, string])[] {
  const found = [...elements(parseXml(parts.get('docProps/custom.xml') ?? ''), 'property')]
  // Word wants them numbered from 2.
  expect(found.map((it) => it.attributes.get('pid'))).toEqual(found.map((_, i) => String(i + 2)))
  return found.map((it) => [it.attributes.get('name'), textOf(at(it, 'vt:lpwstr'))])
}

test('a library finds the kind of document, its subject and its status', async () => {
  const opened = await open(
    reportWith({subject: stated('Peace & <quiet>'), status: stated('Draft for comment')})
  )
  expect(core(opened, 'dc:subject')).toBe('Peace & <quiet>')
  expect(core(opened, 'cp:category')).toBe('Memo')
  expect(core(opened, 'cp:contentStatus')).toBe('Draft for comment')
})

test('marking, reference and source can be read without opening the document', async () => {
  const bytes = new TextEncoder().encode('Words of the “source”.\r\n')
  const opened = await open(
    reportWith({marking: stated('OFFICIAL – “SENSITIVE” & <more>'), ref: stated('LIB 2026/14')}),
    {source: {file: 'a/b/minutes & more.md', bytes, kind: 'markdown'}}
  )
  expect(custom(opened)).toEqual([
    ['Marking', 'OFFICIAL – “SENSITIVE” & <more>'],
    ['Reference', 'LIB 2026/14'],
    ['Source', 'minutes & more.md'],
    ['Source SHA-256', createHash('sha256').update(bytes).digest('hex')]
  ])
})

test('what is not stated, and a source that shall not be known, are no properties', async () => {
  expect(custom(await open(reportWith({})))).toEqual([])
})

test('an unknown language is not given a name', async () => {
  expect(core(await open(reportWith({lang: 'und'})), 'dc:language')).toBe('')
})

test('a property longer than Office keeps ends with an ellipsis, and not in half a character', async () => {
  const title = core(await open(reportWith({title: [text('𝒜'.repeat(300))]})), 'dc:title')
  expect(title.length).toBeLessThanOrEqual(255)
  expect(title).toMatch(/^𝒜{126,127}…$/u)
})
