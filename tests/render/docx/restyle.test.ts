import {expect, test} from 'vitest'
import {bullets, item, numbers, p} from '../sample-nodes.ts'
import {sampleReport} from '../sample-report.ts'
import {all, type Opened, open, reportOf, styleNamed} from './open.ts'

const stylesIn = ({parts}: Opened) =>
  all(parts.get('word/styles.xml') ?? '', /<w:style .*?<\/w:style>/gs)

/** The style `id` and those that it is based on, as XML. */
function chainOf(opened: Opened, id: string): readonly string[] {
  const style = styleNamed(opened, id)
  const base = /<w:basedOn w:val="([^"]*)"/.exec(style)?.[1]
  return [style, ...(base === undefined ? [] : chainOf(opened, base))]
}

test.each([
  'ListBullet',
  'ListBullet3',
  'ListNumber2',
  'ListContinue',
  'TaskList',
  'Quote',
  'Callout',
  'Warning',
  'BoxText',
  'NumberedParagraph'
])('%s follows when type or size of Normal is changed', async (id) => {
  const chain = chainOf(await open(sampleReport()), id)
  expect(chain.at(-1)).toContain('w:styleId="Normal"')
  for (const style of chain.slice(0, -1)) expect(style).not.toMatch(/<w:(rFonts|sz|color)\b/)
})

test('fonts and colours of styles are those of the theme, but for code and hairlines', async () => {
  const opened = await open(sampleReport())
  for (const style of stylesIn(opened)) {
    for (const fonts of all(style, /<w:rFonts [^>]*>/g)) {
      if (!fonts.includes('Source Code Pro')) expect(fonts).toMatch(/w:asciiTheme="m\w+HAnsi"/)
    }
    for (const colour of all(style, /<w:color [^>]*>/g)) expect(colour).toContain('w:themeColor=')
  }
  expect(styleNamed(opened, 'Heading1')).toMatch(/w:asciiTheme="majorHAnsi"/)
  expect(styleNamed(opened, 'Heading1')).toContain('w:val="1f4e79" w:themeColor="accent1"')
  expect(styleNamed(opened, 'ReportTable')).toContain('w:themeFill="background2"')
})

test('Word finds the defaults and the hidden styles that it expects, and a grid for tables', async () => {
  const opened = await open(reportOf([p('x')]))
  const xml = opened.parts.get('word/styles.xml') ?? ''
  expect(all(xml, /w:type="(\w+)" w:default="1" w:styleId="(?:\w+)"/g)).toEqual([
    'character',
    'table',
    'numbering',
    'paragraph'
  ])
  expect(xml).toMatch(/<w:latentStyles [^>]*w:count="376"/)
  expect(styleNamed(opened, 'TableGrid')).toContain('<w:name w:val="Table Grid"/>')
  expect(styleNamed(opened, 'Heading1Char')).toContain('<w:link w:val="Heading1"/>')
  expect(styleNamed(opened, 'ReportTable')).toContain('<w:tblStylePr w:type="firstRow">')
})

test('a style that a document needs besides is made once and says only what differs', async () => {
  const opened = await open(
    reportOf([
      {type: 'blockquote', origin: p('').origin, children: [p('not in a list')]},
      bullets(
        item(p('a'), {type: 'blockquote', origin: p('').origin, children: [p('one')]}),
        item(p('b'), {type: 'blockquote', origin: p('').origin, children: [p('two')]})
      )
    ])
  )
  const made = stylesIn(opened).filter((it) => it.includes('"Quote in List"'))
  expect(made).toHaveLength(1)
  expect(made[0]).toContain('<w:basedOn w:val="Quote"/>')
  expect(made[0]).toMatch(/<w:pPr><w:ind w:left="\d+"\/><\/w:pPr><\/w:style>$/)
})

test('lists of one kind have one definition of nine levels, each of a style', async () => {
  const one = () => numbers('decimal', 4, item(p('a')))
  const opened = await open(reportOf([one(), p('between'), one(), p('again'), one()]))
  const numbering = opened.parts.get('word/numbering.xml') ?? ''
  const kinds = all(numbering, /<w:abstractNum .*?<\/w:abstractNum>/gs)
  const numbered = kinds.filter((it) => it.includes('w:val="ListNumber"'))
  expect(numbered).toHaveLength(1)
  expect(numbered[0]?.match(/<w:lvl /g)).toHaveLength(9)
  expect(all(numbered[0] ?? '', /<w:pStyle w:val="([^"]*)"/g)).toEqual([
    'ListNumber',
    'ListNumber2',
    'ListNumber3',
    'ListNumber4',
    'ListNumber5'
  ])
  expect(all(numbering, /<w:startOverride w:val="(\d+)"/g)).toEqual(['4', '4', '4'])
  const ids = all(numbering, /<w:nsid w:val="([^"]*)"/g)
  expect(new Set(ids).size).toBe(kinds.length)
})
