import {expect, test} from 'vitest'
import type {Meta, Stated} from '../../../src/model/document.ts'
import type {Block, DetailRow, Inline} from '../../../src/model/node.ts'
import type {Report} from '../../../src/model/report.ts'
import {at, type Element, all as elements, parseXml, textOf} from '../../readers/xml.ts'
import {em, link, note, origin, p, text} from '../sample-nodes.ts'
import {type Opened, open, paragraphWith, reportOf, styleNamed, styleOf} from './open.ts'

const stated = (value: string): Stated => ({text: value, origin})

/** A value of a source, at a place of its own. */
const placed = (value: string, offset: number): Stated => ({
  text: value,
  origin: {
    from: 'source',
    path: 'a.md',
    position: {
      start: {line: 1, column: 1, offset},
      end: {line: 1, column: 2, offset: offset + value.length}
    }
  }
})

const row = (label: string, ...value: readonly Inline[]): DetailRow => ({
  type: 'detailRow',
  origin,
  label: [text(label)],
  value
})

function memoOf(rows: readonly DetailRow[], meta: Partial<Meta> = {}): Report {
  const head: Block = {type: 'memoHeader', origin, title: [text('Memorandum')], rows}
  const report = reportOf([head, p('words')], [{id: 'n1', number: 1, origin, children: [p('x')]}])
  return {...report, meta: {...report.meta, ...meta}}
}

const controls = ({document}: Opened): readonly Element[] => [
  ...elements(parseXml(document), 'w:sdt')
]

const property = (control: Element, name: string, attribute = 'w:val') =>
  at(control, 'w:sdtPr', name)?.attributes.get(attribute)

/** What a bound control would be filled with: the element that its path leads to, in its part. */
function heldFor(control: Element, {parts}: Opened): string {
  const store = property(control, 'w:dataBinding', 'w:storeItemID')
  const isOurs = (parts.get('customXml/itemProps1.xml') ?? '').includes(`"${store}"`)
  const part = parts.get(isOurs ? 'customXml/item1.xml' : 'docProps/core.xml')
  const path = property(control, 'w:dataBinding', 'w:xpath') ?? ''
  const steps = [...path.matchAll(/\/ns\d:(\w+)\[1\]/g)].map((it) => it[1])
  let element: Element | undefined = parseXml(part ?? '')
  for (const step of steps) {
    element = element?.children
      .filter((it) => typeof it !== 'string')
      .find((it) => it.name.replace(/^.*:/, '') === step)
  }
  return textOf(element)
}

test('each value of a memo’s head is a control that holds what is shown', async () => {
  const opened = await open(
    memoOf(
      [
        row('An', text('Amt <für> & Recht'), text(', '), text('Presse')),
        row('Von', text('Referat 3')),
        row('Datum', text('2. März 2025')),
        row('Az.', text('3/25')),
        row('Betreff', text('Frieden “jetzt”'))
      ],
      {
        lang: 'de',
        date: {...stated('2. März 2025'), iso: '2025-03-02'},
        to: [stated('Amt <für> & Recht'), stated('Presse')],
        from: [stated('Referat 3')],
        ref: stated('3/25'),
        subject: stated('Frieden “jetzt”')
      }
    )
  )
  const found = controls(opened)
  expect(
    found.map((it) => [
      property(it, 'w:tag'),
      property(it, 'w:alias'),
      textOf(at(it, 'w:sdtContent'))
    ])
  ).toEqual([
    ['to', 'An', 'Amt <für> & Recht, Presse'],
    ['from', 'Von', 'Referat 3'],
    ['date', 'Datum', '2. März 2025'],
    ['ref', 'Az.', '3/25'],
    ['subject', 'Betreff', 'Frieden “jetzt”']
  ])
  for (const control of found) {
    expect(at(control, 'w:sdtPr', 'w:text')).toBeDefined()
    expect(heldFor(control, opened)).toBe(textOf(at(control, 'w:sdtContent')))
  }
  expect(new Set(found.map((it) => property(it, 'w:id'))).size).toBe(5)
})

test('a subject stands out by its style, which what is typed in its place has, too', async () => {
  const opened = await open(memoOf([row('Subject', text('Peace'))], {subject: stated('Peace')}))
  const found = paragraphWith(opened.document, 'Peace')
  expect(styleOf(found)).toBe('MemoSubject')
  expect(found).not.toContain('w:rStyle')
  expect(styleNamed(opened, 'MemoSubject')).toContain('<w:b/>')
})

test('readers without controls show the same words', async () => {
  const opened = await open(memoOf([row('To', text('All desks'))], {to: [stated('All desks')]}))
  expect(controls(opened)).toHaveLength(1)
  expect(await opened.html()).toMatch(/To.*All desks/)
})

test('a subject that is the title is bound to the title, a long one to a part of its own', async () => {
  const title = 'Harbour towns plan <their> own way & out of winter'
  const short = await open(memoOf([row('Subject', text(title))]))
  expect(short.parts.has('customXml/item1.xml')).toBe(false)
  const long = 'long '.repeat(80)
  const cut = await open(memoOf([row('Subject', text(long))], {subject: stated(long)}))
  expect(cut.parts.has('customXml/item1.xml')).toBe(true)
  for (const [opened, words] of [
    [short, title],
    [cut, long]
  ] as const) {
    const [control] = controls(opened)
    if (control === undefined) throw new Error('Unexpected head without a control')
    expect(property(control, 'w:tag')).toBe('subject')
    expect(textOf(at(control, 'w:sdtContent'))).toBe(words)
    expect(heldFor(control, opened)).toBe(words)
  }
})

test('a value with a link, a mark or a note is a control that is bound to nothing', async () => {
  const opened = await open(
    memoOf(
      [
        row('To', link('https://example.org/', 'All desks'), note(1)),
        row('Subject', text('Of '), em(text('winter')))
      ],
      {to: [stated('All desks')], title: [text('Of '), em(text('winter'))]}
    )
  )
  expect(controls(opened).map((it) => property(it, 'w:tag'))).toEqual(['to', 'subject'])
  for (const control of controls(opened)) {
    expect(at(control, 'w:sdtPr', 'w:dataBinding')).toBeUndefined()
    expect(at(control, 'w:sdtPr', 'w:text')).toBeUndefined()
  }
  expect(opened.document).toMatch(/<w:sdtContent><w:hyperlink .*<w:footnoteReference w:id="1"/)
  expect(opened.parts.has('customXml/item1.xml')).toBe(false)
})

test('words of two scripts keep their runs, which data would make one', async () => {
  const names = ['Ministry of وزارة الثقافة', 'وزارة الثقافة', '文化省 (MoC)']
  const bound = async (name: string) => {
    const opened = await open(memoOf([row('To', text(name))], {to: [stated(name)]}))
    const [control] = controls(opened)
    if (control === undefined) throw new Error('Unexpected head without a control')
    expect(textOf(at(control, 'w:sdtContent'))).toBe(name)
    const runs = [...elements(control, 'w:r')].length
    const isBound = at(control, 'w:sdtPr', 'w:dataBinding') !== undefined
    expect(isBound).toBe(runs === 1)
    return isBound
  }
  expect(await bound(names[0] ?? '')).toBe(false)
  expect(await bound(names[1] ?? '')).toBe(true)
  await bound(names[2] ?? '')
})

test('of two fields with the same words each is the one whose place it has', async () => {
  const [to, cc] = [placed('Europe Desk', 10), placed('Europe Desk', 40)]
  const opened = await open(
    memoOf(
      [
        row('Copy', {type: 'text', value: 'Europe Desk', origin: cc.origin}),
        row('To', {type: 'text', value: 'Europe Desk', origin: to.origin})
      ],
      {to: [to], cc: [cc]}
    )
  )
  expect(controls(opened).map((it) => property(it, 'w:tag'))).toEqual(['cc', 'to'])
})

test('a date that only the text states is a control, too', async () => {
  const {origin: place} = placed('LONDON, 2 March', 10)
  if (place.from !== 'source') throw new Error('Unexpected place')
  const origin = {from: 'derived', by: 'compose/dateline', evidence: [place]} as const
  const opened = await open(memoOf([row('Date', {type: 'text', value: 'LONDON, 2 March', origin})]))
  expect(controls(opened).map((it) => property(it, 'w:tag'))).toEqual(['date'])
  for (const control of controls(opened)) expect(heldFor(control, opened)).toBe('LONDON, 2 March')
})

test('a row that the source states nothing of is words alone', async () => {
  const opened = await open(memoOf([row('To', text('Permanent secretary')), row('Date', text(''))]))
  expect(controls(opened)).toEqual([])
})

test('another day than the date of the memo is no control of it', async () => {
  const date = {...placed('2025-03-02', 10), iso: '2025-03-02'}
  const day = (value: string, offset: number): Inline => {
    const {origin: at} = placed(value, offset)
    if (at.from !== 'source') throw new Error('expected a place in the source')
    return {type: 'text', value, origin: {from: 'derived', by: 'compose/date', evidence: [at]}}
  }
  const rows = [row('Date', day('2 March 2025', 10)), row('Reply by', day('9 March 2025', 40))]
  const opened = await open(memoOf(rows, {date}))
  expect(controls(opened).map((it) => heldFor(it, opened))).toEqual(['2 March 2025'])
  expect(opened.document).toContain('9 March 2025')
})
