import {expect, test} from 'vitest'
import {p, table} from '../sample-nodes.ts'
import {linesOfPages, renderPdf, reportOf} from './render.ts'

// Words are remembered over documents; what a document is told of its words is not.

test('a character without a glyph is told of in each document', async () => {
  const report = reportOf([p('The sign \u{E123}x stands in a word, and the word with others.')])
  const first = await renderPdf(report)
  const second = await renderPdf(report)
  expect(first.rules).toEqual(['render/missing-glyph'])
  expect(second.rules).toEqual(first.rules)
  expect(Buffer.compare(second.bytes, first.bytes)).toBe(0)
})

test('lines end where they would in a document that is alone, whatever its language', async () => {
  const words = 'Unter den Überlieferungen und Angelegenheiten der Gemeinde. '.repeat(6)
  const inLanguage = (lang: string) => {
    const report = reportOf([p(words)])
    return linesOfPages({...report, meta: {...report.meta, lang}})
  }
  const german = await inLanguage('de')
  const english = await inLanguage('en')
  expect(english).not.toEqual(german)
  expect(await inLanguage('de')).toEqual(german)
  expect(await inLanguage('en')).toEqual(english)
})

test('and so it is in narrow columns, whose words are divided in a way of their own', async () => {
  const cell = 'Überlieferungen und Angelegenheiten der Gemeinde '.repeat(3)
  const head = Array.from({length: 9}, () => 'Gemeindeangelegenheiten')
  const row = Array.from({length: 9}, () => cell)
  const inLanguage = (lang: string) => {
    const report = reportOf([
      table(
        Array.from({length: 9}, () => 'left'),
        head,
        row
      )
    ])
    return linesOfPages({...report, meta: {...report.meta, lang}})
  }
  const german = await inLanguage('de')
  const english = await inLanguage('en')
  expect(english).not.toEqual(german)
  expect(await inLanguage('de')).toEqual(german)
  expect(await inLanguage('en')).toEqual(english)
})
