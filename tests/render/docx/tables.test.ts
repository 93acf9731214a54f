import {expect, test} from 'vitest'
import {bullets, cell, item, numbers, p, table} from '../sample-nodes.ts'
import {open, paragraphWith, reportOf, styleOf} from './open.ts'

test('lists in cells are list paragraphs in the type of the cell, and each counts anew', async () => {
  const lists = [
    cell(p('lead'), bullets(item(p('alpha')), item(p('beta')))),
    cell(numbers('decimal', 9, item(p('ninth')), item(p('tenth'))))
  ]
  const {document, parts} = await open(
    reportOf([table(['left', 'right'], ['A', 'B'], lists, [lists[1] ?? '', 'x'])])
  )
  const ids = ['alpha', 'beta', 'ninth', 'tenth'].map((words) => {
    const paragraph = paragraphWith(document, words)
    expect(styleOf(paragraph)).toBe('TableText')
    return /<w:numId w:val="(\d+)"/.exec(paragraph)?.[1]
  })
  expect(ids[0]).toBe(ids[1])
  expect(ids[2]).toBe(ids[3])
  const all = [...document.matchAll(/<w:numId w:val="(\d+)"/g)].map(([, id]) => id)
  expect(new Set(all).size).toBe(3)
  expect(parts.get('word/numbering.xml')).toMatch(/<w:startOverride w:val="9"\/>/)
  expect(paragraphWith(document, 'lead')).not.toContain('<w:numId')
})

test('columns of figures are aligned right under their head, columns of words are not', async () => {
  const {document} = await open(
    reportOf([table(['default', 'default'], ['Cost', 'Words'], ['£1,200', 'two'], ['–', 'four'])])
  )
  for (const words of ['Cost', '£1,200', '–']) {
    expect(paragraphWith(document, words)).toMatch(/<w:jc w:val="(right|end)"\/>/)
  }
  expect(paragraphWith(document, 'four')).not.toContain('<w:jc')
})

test('a column of very many words is no trouble', async () => {
  const {document} = await open(reportOf([table(['left'], ['A'], ['word '.repeat(200_000)])]))
  expect(document).toContain('word word')
})
