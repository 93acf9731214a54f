import {expect, test} from 'vitest'
import type {Block} from '../../../src/model/node.ts'
import {walk} from '../../../src/model/walk.ts'
import {fixtures, made} from '../../fixture.ts'
import {type Opened, open, paragraphWith} from './open.ts'

const fixture = fixtures.find((it) => it.name === 'military-numbers')
if (fixture === undefined) throw new Error('Unexpected fixtures without military-numbers')
const {report} = made(fixture)
if (report === undefined) throw new Error('Unexpected trouble with the fixture')

const partOf = ({parts}: Opened, name: string): string => parts.get(`word/${name}.xml`) ?? ''

/** The levels of the list that styles of subdivisions belong to: format and text of each. */
function listIn(opened: Opened) {
  const numbering = partOf(opened, 'numbering')
  const definition = numbering
    .split('<w:abstractNum ')
    .find((it) => it.includes('<w:pStyle w:val="Subdivision"/>'))
  const kind = /w:abstractNumId="(\d+)"/.exec(definition ?? '')?.[1]
  const id = new RegExp(`<w:num w:numId="(\\d+)"><w:abstractNumId w:val="${kind}"/>`).exec(
    numbering
  )?.[1]
  const levels = [
    ...(definition ?? '').matchAll(
      /<w:lvl .*?<w:numFmt w:val="(\w+)"\/>.*?<w:lvlText w:val="(.*?)"\/>/g
    )
  ].map(([, format = '', text = '']) => ({format, text}))
  return {id, levels}
}

/** Numbers as Word counts them: each level begins anew below a higher one. */
function numbersIn(opened: Opened): readonly string[] {
  const {id, levels} = listIn(opened)
  const styles = new Map(
    [...partOf(opened, 'styles').matchAll(/<w:style [^>]*w:styleId="(.*?)".*?<\/w:style>/g)].map(
      ([xml, name = '']) => [name, xml]
    )
  )
  const counts = [0, 0, 0, 0]
  return [...opened.document.matchAll(/<w:p>.*?<\/w:p>/g)].flatMap(([xml]) => {
    const style = styles.get(/<w:pStyle w:val="(.*?)"/.exec(xml)?.[1] ?? '') ?? ''
    const own = xml.includes('<w:numPr>') ? xml : style
    if (/<w:numId w:val="(\d+)"/.exec(own)?.[1] !== id) return []
    const level = Number(/<w:ilvl w:val="(\d+)"/.exec(own)?.[1] ?? 0)
    counts[level] = (counts[level] ?? 0) + 1
    counts.fill(0, level + 1)
    const {format, text} = levels[level] ?? {format: '', text: ''}
    const count = counts[level] ?? 0
    const letter = String.fromCharCode(97 + ((count - 1) % 26)).repeat(Math.ceil(count / 26))
    return [text.replace(/%\d/, format === 'lowerLetter' ? letter : String(count))]
  })
}

const numbersOf = (blocks: readonly Block[]): readonly string[] =>
  [...walk(blocks)].flatMap((node) =>
    node.type === 'subdivision' || node.type === 'section' ? (node.number ?? []) : []
  )

test('Word counts paragraphs and headings as the report does', async () => {
  const opened = await open(report)
  const numbers = numbersIn(opened)
  expect(numbers).toEqual(numbersOf(report.children))
  expect(new Set(numbers)).toContain('(c)')
  expect(listIn(opened).levels).toEqual([
    {format: 'decimal', text: '%1.'},
    {format: 'lowerLetter', text: '%2.'},
    {format: 'decimal', text: '(%3)'},
    {format: 'lowerLetter', text: '(%4)'}
  ])
})

test('a counted paragraph has its number from its style alone', async () => {
  const {document} = await open(report)
  const paragraph = paragraphWith(document, 'Keep the log.')
  expect(paragraph).toContain('<w:pStyle w:val="Subdivision4"/>')
  expect(paragraph).not.toContain('<w:numPr>')
  expect(paragraph).not.toContain('<w:ind')
})

test('lines after the first begin at the margin', async () => {
  const numbering = partOf(await open(report), 'numbering')
  const definition = numbering.split('<w:abstractNum ').find((it) => it.includes('"Subdivision"'))
  expect([...(definition ?? '').matchAll(/<w:ind (.*?)\/>/g)].map((it) => it[1])).toEqual([
    'w:left="0" w:hanging="0"',
    'w:left="0" w:firstLine="360"',
    'w:left="0" w:firstLine="720"',
    'w:left="0" w:firstLine="720"'
  ])
})
