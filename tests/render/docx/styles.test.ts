import {expect, test} from 'vitest'
import type {Depth} from '../../../src/model/node.ts'
import {em, p, section, strong, text} from '../sample-nodes.ts'
import {sampleReport} from '../sample-report.ts'
import {all, open, paragraphWith, reportOf, styleNamed, styleOf} from './open.ts'

const depths = [1, 2, 3, 4, 5, 6] as const satisfies readonly Depth[]

test.each(depths)(
  'a section of depth %i is a heading that Word lists at that level',
  async (depth) => {
    const opened = await open(reportOf([section(depth, 'it', 'The title', [])]))
    expect(styleOf(paragraphWith(opened.document, 'The title'))).toBe(`Heading${depth}`)
    const style = styleNamed(opened, `Heading${depth}`)
    expect(style).toContain(`<w:name w:val="heading ${depth}"/>`)
    expect(style).toContain(`<w:outlineLvl w:val="${depth - 1}"/>`)
    expect(style).toContain('<w:keepNext/>')
    expect(await opened.html()).toContain(`<h${depth}>`)
  }
)

test('every style that is used is there, and no style twice', async () => {
  const {parts} = await open(sampleReport())
  const ids = all(parts.get('word/styles.xml') ?? '', /w:styleId="([^"]*)"/g)
  expect(new Set(ids).size).toBe(ids.length)
  for (const [name, xml] of parts) {
    const used = all(xml, /<w:(?:pStyle|rStyle|tblStyle|basedOn|next|link) w:val="([^"]*)"/g)
    for (const id of used) expect(ids, name).toContain(id)
  }
})

test('styles take their type from the theme', async () => {
  const opened = await open(sampleReport())
  const title = styleNamed(opened, 'Title')
  expect(styleNamed(opened, 'Heading1')).toContain('w:ascii="Source Sans 3"')
  expect(title).toContain('<w:sz w:val="48"/>')
  expect(title).toMatch(/w:line="560" w:lineRule="exact"/)
  expect(styleNamed(opened, 'Normal')).toMatch(/w:line="290" w:lineRule="atLeast"/)
})

test('Strong and Emphasis are character styles, as in Word', async () => {
  const opened = await open(reportOf([p('a ', strong(text('loud')), ' ', em(text('soft')))]))
  expect(styleNamed(opened, 'Strong')).toContain('w:type="character"')
  expect(opened.document).toMatch(/<w:rStyle w:val="Strong"\/><\/w:rPr><w:t[^>]*>loud</)
  expect(opened.document).toMatch(/<w:rStyle w:val="Emphasis"\/><\/w:rPr><w:t[^>]*>soft</)
})

test('strong words in a bold heading stay bold: a style would toggle them', async () => {
  const heading = {...section(1, 'x', 'x', []), title: [strong(text('loud'))]}
  const {document} = await open(reportOf([heading]))
  expect(document).not.toContain('w:val="Strong"')
})

test('plain text is formatted by nothing but its style', async () => {
  const {document} = await open(reportOf([p('plain words')]))
  expect(paragraphWith(document, 'plain words')).toBe(
    '<w:p><w:r><w:t xml:space="preserve">plain words</w:t></w:r></w:p>'
  )
})

test('sections with a number are counted by Word, from the number that they state', async () => {
  const opened = await open(
    reportOf([
      section(2, 'a', 'First', [], '1.'),
      section(2, 'b', 'Second', [], '2.'),
      section(2, 'c', 'Fifth', [], '5.'),
      section(2, 'd', 'Appendix', [], 'A.')
    ])
  )
  const numberOf = (words: string) =>
    /<w:numId w:val="(\d+)"/.exec(paragraphWith(opened.document, words))?.[1]
  expect(paragraphWith(opened.document, 'First')).not.toContain('1.')
  expect(numberOf('First')).toBe(numberOf('Second'))
  expect(numberOf('Fifth')).not.toBe(numberOf('Second'))
  const numbering = opened.parts.get('word/numbering.xml') ?? ''
  expect(numbering).toMatch(
    new RegExp(`<w:num w:numId="${numberOf('Fifth')}".*?<w:startOverride w:val="5"/>`)
  )
  expect(paragraphWith(opened.document, 'Appendix')).toContain('A.')
})

test('a style that has its own leading says of which kind it is', async () => {
  const {parts} = await open(reportOf([p('a')]))
  const leadings = all(parts.get('word/styles.xml') ?? '', /<w:spacing [^>]*w:line="[^>]*>/g)
  expect(leadings.length).toBeGreaterThan(5)
  for (const leading of leadings) expect(leading).toContain('w:lineRule="')
})

test('a style stands behind the one that it is based on, which some programs have to know first', async () => {
  const {parts} = await open(sampleReport())
  const seen = new Set<string | undefined>()
  const early: (string | undefined)[] = []
  for (const style of all(parts.get('word/styles.xml') ?? '', /<w:style .*?<\/w:style>/gs)) {
    const base = /<w:basedOn w:val="([^"]*)"/.exec(style)?.[1]
    if (base !== undefined && !seen.has(base)) early.push(base)
    seen.add(/w:styleId="([^"]*)"/.exec(style)?.[1])
  }
  expect(seen.size).toBeGreaterThan(30)
  expect(early).toEqual([])
})
