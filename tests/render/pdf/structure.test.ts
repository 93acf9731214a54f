import {beforeAll, describe, expect, test} from 'vitest'
import {type Element, elementsOf, inWords, readStructure} from '../../readers/structure.ts'
import {
  bullets,
  card,
  cards,
  code,
  event,
  inlines,
  item,
  link,
  note,
  numbered,
  numbers,
  origin,
  p,
  section,
  statement,
  struck,
  table,
  text,
  timeline
} from '../sample-nodes.ts'
import {sampleAssets, sampleReport} from '../sample-report.ts'
import {civic} from './civic.ts'
import {opened} from './objects.ts'
import {markedReportOf, renderPdf, reportOf} from './render.ts'

const blocks = ['P', 'L', 'Table', 'Div', 'BlockQuote', 'Figure', 'TOC', 'Note']
const inline = ['Span', 'Code', 'Link', 'Reference']

/** What may stand in what: PDF 32000-1, 14.8.4, as the PDF Association's best practice reads it. */
const mayHold: Readonly<Record<string, readonly string[]>> = {
  Document: ['Sect', 'H1', ...blocks],
  Sect: ['Sect', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', ...blocks],
  Div: ['Caption', ...blocks],
  BlockQuote: blocks,
  H1: inline,
  H2: inline,
  H3: inline,
  P: ['Lbl', ...inline],
  L: ['LI'],
  LI: ['Lbl', 'LBody'],
  Lbl: inline,
  LBody: [...blocks, ...inline],
  Table: ['THead', 'TBody'],
  THead: ['TR'],
  TBody: ['TR'],
  TR: ['TH', 'TD'],
  TH: [...blocks, ...inline],
  TD: [...blocks, ...inline],
  Figure: [],
  Caption: inline,
  Note: ['Lbl', ...blocks],
  Reference: ['Link'],
  Link: ['Span', 'Code'],
  Span: ['Code'],
  Code: [],
  TOC: ['TOCI'],
  TOCI: ['Reference', 'TOC']
}

describe('a report with every kind of node', () => {
  let trees: readonly Element[] = []
  let file = ''
  beforeAll(async () => {
    const {bytes} = await renderPdf(sampleReport(), sampleAssets)
    trees = await readStructure(bytes)
    file = opened(bytes)
  })
  const all = () => trees.flatMap((tree) => [...elementsOf(tree)])

  test('has elements only where they may stand', () => {
    const misplaced = all()
      .map(({element, above}) => [above.at(-1)?.role ?? '', element.role] as const)
      .filter(([outer, role]) =>
        outer === '' ? role !== 'Document' : !mayHold[outer]?.includes(role)
      )
    expect(misplaced).toEqual([])
    expect(new Set(all().map(({element}) => element.role)).size).toBeGreaterThan(20)
  })

  test('leaves no element empty but cells', async () => {
    // On a page that holds all of it: what goes on on the next page is empty on one of the two.
    const theme = civic()
    const page = {...theme.page, height: 10_000}
    const {bytes} = await renderPdf(sampleReport(), sampleAssets, {...theme, page})
    const trees = await readStructure(bytes)
    const empty = new Set(
      trees
        .flatMap((tree) => [...elementsOf(tree)])
        .filter(({element}) => element.children.length === 0)
        .map(({element}) => element.role)
    )
    empty.delete('TD')
    empty.delete('TH')
    expect([...empty]).toEqual([])
  })

  test('says of each list how it is numbered, of each head what it heads', () => {
    expect(file).toContain('/ListNumbering/Decimal')
    expect(file).toContain('/ListNumbering/LowerAlpha')
    expect(file).toContain('/ListNumbering/Disc')
    const count = (pattern: RegExp): number => file.match(pattern)?.length ?? 0
    expect(count(/\/S\/L\//g)).toBe(count(/\/ListNumbering\//g))
    expect(count(/\/S\/TH\//g)).toBe(count(/\/Scope\/(?:Row|Column)/g))
  })

  test('has words and a place for each picture', () => {
    const figures = all().filter(({element}) => element.role === 'Figure')
    expect(figures.map(({element}) => element.alt)).toEqual(['A blue square'])
    expect(file.match(/\/BBox\[[\d. ]+\]/g)).toHaveLength(1)
  })

  test('has an id for each note', () => {
    const notes = file.match(/\/S\/Note\//g)?.length
    expect(notes).toBe(2)
    expect(file.match(/\/ID\(note-\d\)/g)).toEqual(['/ID(note-1)', '/ID(note-2)'])
    expect(file).toMatch(/<<\/Names\[\(note-1\) \d+ 0 R \(note-2\) \d+ 0 R\]>>/)
  })

  test('marks running heads and feet as what comes with pages', () => {
    const contents = trees.map(inWords).join(' ')
    expect(contents).not.toContain('Page 1 of')
  })

  test('says a protective marking once, before all else', () => {
    expect(trees.slice(0, 1).map(inWords).join('')).toMatch(/^Document\[P\[OFFICIAL\] /)
    expect(
      trees
        .map(inWords)
        .join(' ')
        .match(/OFFICIAL/g)
    ).toHaveLength(1)
  })

  test('has a language, its title shown, and tabs in the order of the structure', () => {
    expect(file).toContain('/Lang(en-GB)')
    expect(file).toContain('/DisplayDocTitle true')
    expect(file).toContain('/Marked true')
    expect(file.match(/\/Tabs\/S/g)).toHaveLength(trees.length)
  })
})

const treeOf = async (...children: Parameters<typeof reportOf>[0]): Promise<readonly Element[]> => {
  const notes = [
    {id: 'n1', number: 1, origin, children: [p('First.')]},
    {id: 'n2', number: 2, origin, children: [p('Second.')]}
  ]
  const {bytes} = await renderPdf(reportOf(children, notes), sampleAssets)
  return readStructure(bytes)
}

const wordsOf = async (...children: Parameters<typeof reportOf>[0]): Promise<string> =>
  (await treeOf(...children)).map(inWords).join(' ')

test('reads a note after the paragraph that calls it, not in the middle of a sentence', async () => {
  expect(await wordsOf(p('Before', note(1), ' and', note(2), ' after.'), p('Next.'))).toBe(
    'Document[P[Before Reference[Link[1 →]] and Reference[Link[2 →]] after.] ' +
      'Note[Lbl[Link[1 →]] P[First.]] Note[Lbl[Link[2 →]] P[Second.]] P[Next.]]'
  )
})

test('keeps a note out of the heading that calls it', async () => {
  const headed = {...section(1, 'a', 'A', [p('Words.')]), title: inlines('Title', note(1))}
  expect(await wordsOf(headed)).toBe(
    'Document[Sect[H1[Title Reference[Link[1 →]]] Note[Lbl[Link[1 →]] P[First.]] P[Words.]]]'
  )
})

test('keeps a note in the cell or the item that calls it', async () => {
  const words = await wordsOf(
    table(['left'], ['Head'], [inlines('Cell', note(1))]),
    bullets(item(p('Item', note(2))))
  )
  expect(words).toContain('TD[Cell Reference[Link[1 →]] Note[Lbl[Link[1 →]] P[First.]]]')
  expect(words).toContain('LBody[P[Item Reference[Link[2 →]]] Note[Lbl[Link[2 →]] P[Second.]]]')
})

test('reads a value before its words, a day before what happened, words before who said them', async () => {
  expect(await wordsOf(cards(card('18', 'towns'), card('2%', 'more')))).toBe(
    'Document[L[LI[LBody[P[18] P[towns]]] LI[LBody[P[2%] P[more]]]]]'
  )
  expect(await wordsOf(timeline(event('May', 'They met.')))).toBe(
    'Document[L[LI[LBody[P[May] P[They met.]]]]]'
  )
  expect(await wordsOf(statement('A. Writer', 'So it is.'))).toBe(
    'Document[BlockQuote[P[So it is.] P[A. Writer]]]'
  )
})

test('reads a list in a list within its item', async () => {
  expect(await wordsOf(numbers('decimal', 1, item(p('One'), bullets(item(p('Deep'))))))).toBe(
    'Document[L[LI[Lbl[1.] LBody[P[One] L[LI[Lbl[•] LBody[P[Deep]]]]]]]]'
  )
})

test('reads code row by row', async () => {
  const value = 'if (a) {\n\n  b()\n}'
  expect(await wordsOf({type: 'code', origin, value})).toBe(
    'Document[Div[P[Code[if (a) {]] P[Code[b()]] P[Code[}]]]]'
  )
})

test('says which words were struck out', async () => {
  const {bytes} = await renderPdf(reportOf([p('a ', struck('large'), ' small group')]))
  const words = (await readStructure(bytes)).map(inWords)
  expect(words).toEqual(['Document[P[a Span[large] small group]]'])
  expect(opened(bytes)).toContain('/TextDecorationType/LineThrough')
})

test('sets a number in the margin apart from the first word', async () => {
  const {bytes} = await renderPdf(reportOf([numbered(12, 'Words.')]))
  const [tree] = await readStructure(bytes)
  expect(JSON.stringify(tree)).toContain('"12 "')
})

test('refers within the document, and links out of it', async () => {
  const target = section(1, 'a', 'A', [])
  expect(
    await wordsOf(p(link('#a', 'here'), ', ', link('https://a.example', 'there')), target)
  ).toBe('Document[P[Reference[Link[here →]] , Link[there →]] Sect[H1[A]]]')
})

test('keeps inline code in its sentence', async () => {
  expect(await wordsOf(p('Call ', code('f()'), ' now.'))).toBe('Document[P[Call Code[f()] now.]]')
})

test('keeps a caption with its picture, and passes over a picture that says nothing', async () => {
  const picture = {type: 'image', origin, url: 'assets/square.png'} as const
  expect(await wordsOf({...picture, alt: 'A square', caption: 'In blue.'})).toBe(
    'Document[Div[Figure[] Caption[In blue.]]]'
  )
  expect(await wordsOf({...picture, alt: ''}, p('Words.'))).toBe('Document[P[Words.]]')
})

test('nests the contents as the sections are, and sets page numbers apart', async () => {
  const contents = {type: 'contents', origin, depth: 3} as const
  const trees = await treeOf(
    contents,
    section(2, 'a', 'A', [section(3, 'b', 'B', [])]),
    section(2, 'c', 'C', [])
  )
  const words = trees.map(inWords).join(' ')
  const entry = (title: string, below = '') => `TOCI[Reference[Link[${title} → 1 →]]${below}]`
  expect(words).toContain(`TOC[${entry('A', ` TOC[${entry('B')}]`)} ${entry('C')}]`)
  expect(JSON.stringify(trees).match(/[ABC] "/g)).toHaveLength(3)
})

test('says a marking before all else also where the masthead has it', async () => {
  const masthead = {
    type: 'masthead',
    origin,
    title: [text('Ferries')],
    details: [[text('OFFICIAL')]]
  } as const
  const {bytes} = await renderPdf(markedReportOf([masthead]))
  const read = (await readStructure(bytes)).map(inWords).join(' ')
  expect(read).toMatch(/^Document\[P\[OFFICIAL\] /)
  expect(read.match(/OFFICIAL/g)).toHaveLength(2)
})
