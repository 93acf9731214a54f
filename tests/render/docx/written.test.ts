import {Document, Paragraph, TableCell, TextRun} from 'docx'
import {expect, test} from 'vitest'
import {blocks} from '../../../src/render/docx/blocks.ts'
import {filled} from '../../../src/render/docx/filled.ts'
import {footnotesOf} from '../../../src/render/docx/footnotes.ts'
import {compiled} from '../../../src/render/docx/internals.ts'
import {createWork, type Piece, topPlace} from '../../../src/render/docx/work.ts'
import {written} from '../../../src/render/docx/written.ts'
import {sampleAssets, sampleReport} from '../sample-report.ts'
import {fontsOf, themeFor} from './theme.ts'

const theme = themeFor('brief')
const input = {report: sampleReport(), theme, assets: sampleAssets, fonts: fontsOf(theme)}

const textOf = (parts: ReadonlyMap<string, string | Uint8Array>, name: string): string =>
  String(parts.get(name)).replace(/(r:embed)="rId\d+"/g, '$1')

const part = {
  relate: () => undefined,
  context: () => {
    throw new Error('Unexpected component that docx alone can write')
  }
}

test('words, tables, pictures and notes are written as docx writes them', () => {
  const made = (): {
    readonly body: readonly Piece[]
    readonly notes: readonly (readonly Piece[])[]
  } => {
    const work = createWork(input, () => undefined)
    const body = blocks(sampleReport().children, {work, place: topPlace})
    return {body, notes: footnotesOf(work)}
  }
  const {body, notes} = made()
  const ours = filled({
    theme: {},
    properties: {},
    ...made(),
    headers: new Map([['default', new Paragraph('Head')]]),
    footers: new Map()
  })
  const theirs = compiled(
    new Document({
      theme: {},
      sections: [{children: [...body, ...notes.flat()]}]
    })
  )
  const written = textOf(theirs, 'word/document.xml')
  const shown = textOf(ours, 'word/document.xml').replace(/<w:sectPr>.*/s, '')
  expect(written.slice(0, shown.length)).toBe(shown)
  const texts = textOf(ours, 'word/footnotes.xml').matchAll(
    /<w:footnote w:id="\d+">(.*?)<\/w:footnote>/gs
  )
  const all = [...texts].map(([, text]) => text)
  expect(all).toHaveLength(notes.length)
  for (const text of all) expect(written).toContain(text)
})

test('text and attributes are escaped, and what is empty is left out or closed at once', () => {
  const run = new TextRun({text: `a & b < "c" 'd'\u0001`, bold: true, language: {value: '<&"\''}})
  expect(written(new Paragraph({children: [run, new TextRun('')]}), part)).toBe(
    '<w:p><w:r><w:rPr><w:b/><w:bCs/><w:lang w:val="&lt;&amp;&quot;&apos;"/></w:rPr>' +
      '<w:t xml:space="preserve">a &amp; b &lt; &quot;c&quot; &apos;d&apos;</w:t></w:r>' +
      '<w:r><w:t xml:space="preserve"></w:t></w:r></w:p>'
  )
  expect(written(new Paragraph({}), part)).toBe('<w:p/>')
  expect(written(new TableCell({children: []}), part)).toBe('<w:tc><w:p/></w:tc>')
})
