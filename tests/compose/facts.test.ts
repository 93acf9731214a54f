import {expect, test} from 'vitest'
import {filled, type Hand, shownWith} from './facts.ts'
import {shown} from './make.ts'

const wall = `The wall costs £4 million, or **2.5%** of the budget and 3% later. It has 12 gates.

Mayor Ann Lee opened it on March 2. Ben Roy was there.

By 2027 it will be longer. She promised a second wall. “It holds,” said Lee.

Some neighbours doubt it. They want 40 trees.
`

const figuresOf = ({figure}: Hand) => ({
  figure: [
    figure('£4 million', 'money'),
    figure('2.5%', 'percent'),
    figure('3%', 'percent'),
    figure('12 gates'),
    figure('40 trees')
  ]
})

test('figures of one sentence make one card, in its words with its marks', () => {
  expect(shownWith('::figures', wall, figuresOf)).toEqual([
    '[£4 million, **2.5%**, 3%] The wall costs £4 million, or **2.5%** of the budget and 3% later.¶1!',
    '[12 gates] It has 12 gates.¶1!',
    '[40 trees] They want 40 trees.¶4!'
  ])
  expect(shownWith('::figures{as=table}', wall, figuresOf)[2]).toBe(
    '| 12 gates | It has 12 gates. | ¶1! |'
  )
  expect(shownWith('::figures{as=table}', wall, figuresOf)[0]).toBe(
    '| Figure | In the source’s words | ¶ |'
  )
})

test('of many figures, money and shares are taken first, in the order of the source', () => {
  const source = 'It has 12 gates.\n\nIt has 3 towers.\n\nIt costs £4.\n'
  const found = ({figure}: Hand) => ({
    figure: [figure('12 gates'), figure('3 towers'), figure('£4', 'money')]
  })
  expect(shownWith('::figures{max=2}', source, found)).toEqual([
    '[12 gates] It has 12 gates.¶1!',
    '[£4] It costs £4.¶3!'
  ])
})

test('of many figures, a sentence that is full of them is taken later', () => {
  const source = 'It rose by 1%, 2%, 3% and 4%.\n\nIt costs £5.\n\nIt has 6 gates.\n'
  const found = ({figure}: Hand) => ({
    figure: [
      ...['1%', '2%', '3%', '4%'].map((it) => figure(it, 'percent')),
      figure('£5', 'money'),
      figure('6 gates')
    ]
  })
  expect(shownWith('::figures{max=1}', source, found)).toEqual(['[£5] It costs £5.¶2!'])
  expect(shownWith('::figures{max=2}', source, found)).toEqual([
    '[1%, 2%, 3%, 4%] It rose by 1%, 2%, 3% and 4%.¶1!',
    '[£5] It costs £5.¶2!'
  ])
})

test('a figure that was stated before makes no card of its own', () => {
  const source = 'It rose by 58% to £4.\n\nThe rise was 58%.\n\nBy 58% and 6 gates it rose.\n'
  const found = ({figure, words}: Hand) => ({
    figure: [
      figure('58%', 'percent'),
      figure('£4', 'money'),
      {...figure('58%', 'percent'), passage: words('58%', 1)},
      {...figure('58%', 'percent'), passage: words('58%', 2)},
      figure('6 gates')
    ]
  })
  expect(shownWith('::figures', source, found)).toEqual([
    '[58%, £4] It rose by 58% to £4.¶1!',
    '[58%, 6 gates] By 58% and 6 gates it rose.¶3!'
  ])
})

test('small counts in letters are figures only where there are no others', () => {
  const source = 'It has two gates.\n\nFive thousand people have two gates.\n'
  const two = ({figure}: Hand) => ({...figure('two gates'), value: 2})
  expect(shownWith('::figures', source, (hand) => ({figure: [two(hand)]}))).toEqual([
    '[two gates] It has two gates.¶1!'
  ])
  const both = (hand: Hand) => ({
    figure: [
      two(hand),
      {...hand.figure('Five thousand people'), value: 5000},
      {...two(hand), passage: hand.words('two gates', 1)}
    ]
  })
  expect(shownWith('::figures', source, both)).toEqual([
    '[Five thousand people] Five thousand people have two gates.¶2!'
  ])
})

test('a sentence that the source repeats is shown once', () => {
  const source = 'It costs £4.\n\nIt costs £4.\n'
  const found = ({figure, words}: Hand) => ({
    figure: [figure('£4'), {...figure('£4'), passage: words('£4', 1)}]
  })
  expect(shownWith('::figures', source, found)).toEqual(['[£4] It costs £4.¶1!'])
})

test.each([
  ['', ['[12 gates] It has 12 gates.¶1!']],
  ['{sure=0.95}', []],
  ['{sure=0.5}', ['[12 gates] It has 12 gates.¶1!', '[40 trees] They want 40 trees.¶4!']]
])('::figures%s shows facts that are sure enough', (attributes, expected) => {
  const found = ({figure}: Hand) => ({
    figure: [figure('12 gates', 'count', 0.9), figure('40 trees', 'count', 0.5)]
  })
  expect(shownWith(`::figures${attributes}`, wall, found)).toEqual(expected)
})

test.each(['1.2', '-1', '90%', '', '0.', 'x'])('`sure` cannot be %j', (value) => {
  expect(() => shownWith(`::figures{sure="${value}"}`, wall, () => ({}))).toThrow(
    'expected a number from 0 to 1, such as `0.9`'
  )
})

const dates = `They met on March 2. In 2019 they had met before.

Last Friday they met again. By 2027, and 3% in the next decade, it grows.
`

const datesOf = ({event}: Hand) => ({
  event: [
    event('March 2', {certainty: 'partial', value: '--03-02'}),
    event('In 2019', {certainty: 'absolute', value: '2019'}),
    event('Last Friday', {certainty: 'relative'}),
    event('By 2027', {certainty: 'absolute', value: '2027'}),
    event('in the next decade', {certainty: 'relative'})
  ]
})

test('a timeline keeps the order of the source where a date has no year', () => {
  expect(shownWith('::timeline', dates, datesOf)).toEqual([
    '@ March 2 (year not stated) | They met on March 2.¶1!',
    '@ In 2019 | In 2019 they had met before.¶1!',
    '@ By 2027; in the next decade | By 2027, and 3% in the next decade, it grows.¶2!'
  ])
  expect(shownWith('::timeline{as=table max=2}', dates, datesOf)).toEqual([
    '| When | What | ¶ |',
    '| In 2019 | In 2019 they had met before. | ¶1! |',
    '| By 2027; in the next decade | By 2027, and 3% in the next decade, it grows. | ¶2! |'
  ])
  expect(shownWith('::timeline{as=list max=1}', dates, datesOf)).toEqual([
    '- **In 2019**: In 2019 they had met before.¶1!'
  ])
})

test('an event alone is no timeline where the bottom line has told it', () => {
  const source = 'They met on March 2. They left.\n'
  const found = ({event, sentence}: Hand) => ({
    bottomLine: [
      {id: 'b', rule: 'by/hand', confidence: 0, kind: 'bottomLine' as const, passage: sentence(0)}
    ],
    event: [event('March 2', {certainty: 'partial', value: '--03-02'})]
  })
  const event = '@ March 2 (year not stated) | They met on March 2.¶1!'
  expect(shownWith('::timeline', source, found)).toEqual([event])
  expect(shownWith('::bottom-line\n\n::timeline', source, found)).not.toContain(event)
})

test('a caption puts nothing in time', () => {
  const source = 'walkers on the wall in 2008.\n\nIt has a gate by 2030.\n'
  const found = ({event}: Hand) => ({
    event: [
      event('in 2008', {certainty: 'absolute', value: '2008'}),
      event('by 2030', {certainty: 'absolute', value: '2030'})
    ]
  })
  expect(shownWith('::timeline', source, found)).toEqual(['@ by 2030 | It has a gate by 2030.¶2!'])
})

test('a timeline of whole dates is in the order of time', () => {
  const source =
    'It fell in May 2021. It rose on 3 April 2021. It began in 2014–2016. It broke by 2021.\n'
  const found = ({event}: Hand) => ({
    event: [
      event('May 2021', {certainty: 'absolute', value: '2021-05'}),
      event('3 April 2021', {certainty: 'absolute', value: '2021-04-03'}),
      event('2014–2016', {certainty: 'absolute', value: '2014/2016'}),
      event('by 2021', {certainty: 'absolute', value: '2021'})
    ]
  })
  expect(shownWith('::timeline', source, found).map((it) => it.split(' |')[0])).toEqual([
    '@ 2014–2016',
    '@ 3 April 2021',
    '@ May 2021',
    '@ by 2021'
  ])
})

const dated = 'Dover, 2 March 2025\n\nThe wall stood by 2019.\n'
const datelineOf = ({event, words}: Hand) => {
  const day = words('2 March 2025')
  return {
    dateline: [
      {
        id: 'd',
        rule: 'by/hand',
        confidence: 1,
        kind: 'dateline' as const,
        passage: day,
        value: '2025-03-02'
      }
    ],
    event: [
      event('2 March 2025', {certainty: 'absolute', value: '2025-03-02'}),
      event('by 2019', {certainty: 'absolute', value: '2019'})
    ]
  }
}

test('the line that dates the text is its date, and no event', () => {
  expect(shownWith('::timeline', dated, datelineOf)).toEqual([
    '@ by 2019 | The wall stood by 2019.¶2!'
  ])
  expect(shownWith('On :date.', dated, datelineOf)).toEqual(['On 2 March 2025.'])
  expect(shownWith('::memo-header', dated, datelineOf)[1]).toBe('  Date: 2 March 2025')
  const stated = `---\ndate: 2026-01-01\n---\n\n${dated}`
  expect(shownWith('::masthead{details=date}', stated, datelineOf)).toEqual([
    'masthead coast |  | 1 January 2026'
  ])
})

const peopleOf = ({person}: Hand) => ({
  person: [person('Ben Roy'), person('Ann Lee', 'Mayor', 'Lee')]
})

test('people are those named most, with role and paragraphs', () => {
  expect(shownWith('::people', wall, peopleOf)).toEqual([
    '| Name | Role in the text | Paragraphs |',
    '| Ann Lee | Mayor | ¶2!, ¶3! |',
    '| Ben Roy |  | ¶2! |'
  ])
  expect(shownWith('::people{as=list max=1}', wall, peopleOf)).toEqual([
    '- **Ann Lee**, Mayor¶2! ¶3!'
  ])
})

test('people have no column for roles where nobody has one', () => {
  expect(shownWith('::people', wall, ({person}) => ({person: [person('Ben Roy')]}))).toEqual([
    '| Name | Paragraphs |',
    '| Ben Roy | ¶2! |'
  ])
})

test('organisations and places are lists or tables', () => {
  const source = 'Dover met Calais. Then Dover left.\n\nDover won.\n'
  const found = ({place}: Hand) => ({place: [place('Calais'), place('Dover', 'Dover', 'Dover')]})
  expect(shownWith('::places', source, found)).toEqual(['- Dover¶1! ¶2!', '- Calais¶1!'])
  expect(shownWith('::places{as=table max=1}', source, found)).toEqual([
    '| Name | Paragraphs |',
    '| Dover | ¶1!, ¶2! |'
  ])
  expect(shownWith('::organisations', source, found)).toEqual([])
})

test('of many paragraphs that name something, twelve are cited', () => {
  const source = 'Dover won.\n\n'.repeat(15)
  const found = ({place}: Hand) => ({place: [place('Dover', ...Array(14).fill('Dover'))]})
  expect(shownWith('::places', source, found)[0]).toMatch(/^- Dover¶1! ¶2! .* ¶12! and 3 more$/)
})

test('acronyms tell what they stand for, or that the text does not', () => {
  const source = 'The Harbour Board (HB) asked the DVO.\n'
  const found = ({acronym}: Hand) => ({acronym: [acronym('HB', 'Harbour Board'), acronym('DVO')]})
  expect(shownWith('::acronyms', source, found)).toEqual([
    '| Short | In full | ¶ |',
    '| HB | Harbour Board | ¶1! |',
    '| DVO | not explained in the text | ¶1! |'
  ])
})

test('statements name who speaks as far as the text does', () => {
  const found = (hand: Hand) => ({
    ...peopleOf(hand),
    statement: [
      hand.statement(5, 'She', 'pronoun', {facts: ['Ann Lee']}),
      hand.statement(6, 'Lee', 'name', {facts: ['Ann Lee'], quoted: true}),
      hand.statement(7, 'Some neighbours', 'description'),
      hand.statement(8, 'They', 'pronoun')
    ]
  })
  expect(shownWith('::statements{max=4}', wall, found)).toEqual([
    '> She promised a second wall.¶3! -- “She”, taken to mean Ann Lee, Mayor',
    '> “It holds,” said Lee.¶3! -- Ann Lee, Mayor',
    '> Some neighbours doubt it.¶4! -- Some neighbours',
    '> They want 40 trees.¶4! -- “They” (the text does not say who)'
  ])
  expect(shownWith('::statements{max=1}', wall, found)).toEqual([
    '> “It holds,” said Lee.¶3! -- Ann Lee, Mayor'
  ])
})

test('who a pronoun in the middle of a sentence stands for is not named under all of it', () => {
  const source =
    'They hope that Mayor Ann Lee will open the wall again, although she has expressed doubt.\n'
  const found = ({person, statement}: Hand) => ({
    person: [person('Ann Lee', 'Mayor')],
    statement: [statement(0, 'she', 'pronoun', {facts: ['Ann Lee']})]
  })
  expect(shownWith('::statements', source, found)).toEqual([])
})

test('a piece of a longer quotation is taken after statements that are whole', () => {
  const speakersOf = (quotation: string) => {
    const source = `Ann Lee said, ${quotation}\n\nBen Roy said it was old.\n`
    const found = ({person, statement}: Hand) => ({
      person: [person('Ann Lee'), person('Ben Roy')],
      statement: [
        statement(0, 'Ann Lee', 'name', {facts: ['Ann Lee'], quoted: true}),
        statement(1, 'Ben Roy', 'name', {facts: ['Ben Roy']})
      ]
    })
    return shownWith('::statements{max=1}', source, found).map((it) => it.split(' -- ')[1])
  }
  expect(speakersOf('“It holds.”')).toEqual(['Ann Lee'])
  expect(speakersOf('“It holds.')).toEqual(['Ben Roy'])
})

test('of many statements, several speakers are heard rather than one', () => {
  const source = 'Ann Lee said it held. Ann Lee said it was high. Ben Roy said it was old.\n'
  const found = ({person, statement}: Hand) => ({
    person: [person('Ann Lee'), person('Ben Roy')],
    statement: [
      statement(0, 'Ann Lee', 'name', {facts: ['Ann Lee']}),
      statement(1, 'Ann Lee', 'name', {facts: ['Ann Lee']}),
      statement(2, 'Ben Roy', 'name', {facts: ['Ben Roy']})
    ]
  })
  expect(shownWith('::statements{max=2}', source, found).map((it) => it.split(' -- ')[1])).toEqual([
    'Ann Lee',
    'Ben Roy'
  ])
})

test('several statements of one sentence are one, with every speaker once', () => {
  const source =
    'Ann Lee said it held, and the guards said it and she repeated it. Ann Lee and Ben Roy agreed.\n'
  const found = ({person, statement}: Hand) => ({
    person: [person('Ann Lee'), person('Ben Roy')],
    statement: [
      statement(0, 'Ann Lee', 'name', {facts: ['Ann Lee']}),
      statement(0, 'the guards', 'description'),
      statement(0, 'Ann Lee', 'name', {facts: ['Ann Lee']}),
      statement(1, 'Ann Lee and Ben Roy', 'name', {facts: ['Ann Lee']})
    ]
  })
  expect(shownWith('::statements', source, found).map((it) => it.split(' -- ')[1])).toEqual([
    'Ann Lee; the guards',
    'Ann Lee and Ben Roy'
  ])
})

const said = `The board met. It will build a wall. Ann Lee said it was high time. Ben Roy said he would come.

It will cost more. It may fall. Ben Roy said it was late.
`

const saidOf = ({keyPoint, outlook, sentence, statement}: Hand) => ({
  bottomLine: [
    {id: 'b', rule: 'by/hand', confidence: 0, kind: 'bottomLine' as const, passage: sentence(0)}
  ],
  keyPoint: [keyPoint(0, 1), keyPoint(1, 3), keyPoint(4, 2)],
  outlook: [outlook(1, 'commitment'), outlook(3), outlook(4), outlook(5, 'conditional')],
  statement: [
    statement(2, 'Ann Lee', 'name'),
    statement(3, 'Ben Roy', 'name'),
    statement(6, 'Ben Roy', 'name')
  ]
})

test('key points are the best ones in the order of the source, without the bottom line', () => {
  expect(shownWith('::bottom-line\n\n::key-points{max=1}', said, saidOf)).toEqual([
    'bottomLine',
    '  The board met.¶1!',
    '1. It will cost more.¶2!'
  ])
  expect(shownWith('::key-points{max=2}', said, saidOf)).toEqual([
    '1. The board met.¶1!',
    '2. It will cost more.¶2!'
  ])
})

test('no sentence is shown twice: what is to come leaves out points and statements', () => {
  const template = '::bottom-line\n\n::key-points{max=1}\n\n::statements{max=2}\n\n::outlook'
  expect(shownWith(template, said, saidOf).slice(3)).toEqual([
    '> Ann Lee said it was high time.¶1! -- Ann Lee',
    '> Ben Roy said it was late.¶2! -- Ben Roy',
    '- It will build a wall.¶1!',
    '- Ben Roy said he would come.¶1!',
    '- It may fall.¶2!'
  ])
  expect(shownWith(template.replace('max=2', 'max=3'), said, saidOf).slice(3, 6)).toContain(
    '> Ben Roy said he would come.¶1! -- Ben Roy'
  )
  expect(shownWith('::outlook{max=2}', said, saidOf)).toEqual([
    '- It will build a wall.¶1!',
    '- Ben Roy said he would come.¶1!'
  ])
})

test('what is to come leaves out what figures and timeline show, where something is left', () => {
  const source = 'It opens 4 gates in 2030. It will be high.\n'
  const found = ({event, figure, outlook}: Hand) => ({
    figure: [figure('4 gates')],
    event: [event('in 2030', {certainty: 'absolute', value: '2030'})],
    outlook: [outlook(0), outlook(1)]
  })
  const opens = '- It opens 4 gates in 2030.¶1!'
  const high = '- It will be high.¶1!'
  const both = '::figures\n\n::timeline\n\n::outlook'
  expect(shownWith('::timeline\n\n::outlook', source, found).slice(1)).toEqual([opens, high])
  expect(shownWith(both, source, found).slice(2)).toEqual([high])
  const alone = (hand: Hand) => ({...found(hand), outlook: [hand.outlook(0)]})
  expect(shownWith(both, source, alone).slice(2)).toEqual([opens])
  const stated = `---\ntimeline: [It began long ago]\n---\n\n${source}`
  expect(shownWith(both, stated, found).slice(2)).toEqual([opens, high])
})

test('of what is as sure to come, sentences that can be read alone are taken first', () => {
  const source = 'They plan a gate. However, it may be late. The board plans a wall.\n'
  const found = ({outlook}: Hand) => ({outlook: [outlook(0), outlook(1), outlook(2)]})
  expect(shownWith('::outlook{max=1}', source, found)).toEqual(['- The board plans a wall.¶1!'])
})

test('who a pronoun at the beginning of what is to come stands for is told behind it', () => {
  const source = 'Mayor Ann Lee came. She said that she will build a wall. She will come again.\n'
  const found = ({outlook, person, statement}: Hand) => ({
    person: [person('Ann Lee', 'Mayor')],
    outlook: [outlook(1), outlook(2)],
    statement: [statement(1, 'She', 'pronoun', {facts: ['Ann Lee']})]
  })
  expect(shownWith('::outlook', source, found)).toEqual([
    '- She said that she will build a wall.¶1! [“She”, taken to mean Ann Lee]',
    '- She will come again.¶1!'
  ])
})

test('sentences that an author states as points are not shown twice either', () => {
  const stated = `---\nbottom_line: It may fall.\nkey_points: [It will cost more.]\n---\n\n${said}`
  expect(shownWith('::bottom-line\n\n::key-points\n\n::outlook', stated, saidOf).slice(3)).toEqual([
    '- It will build a wall.¶1!',
    '- Ben Roy said he would come.¶1!'
  ])
  const section = `${said}\n## Key points\n\nIt may fall. It will cost more.\n`
  expect(shownWith('::key-points\n\n::outlook', section, saidOf)).toEqual([
    'p3 It may fall. It will cost more.',
    '- It will build a wall.¶1!',
    '- Ben Roy said he would come.¶1!'
  ])
})

test('a section that another directive shows gives no points, statements or outlook', () => {
  const source = '# Coast\n\nThe board met.\n\n## Actions\n\nAnn Lee said she will write.\n'
  const found = ({keyPoint, outlook, statement}: Hand) => ({
    keyPoint: [keyPoint(0, 1), keyPoint(1, 2)],
    outlook: [outlook(1)],
    statement: [statement(1, 'Ann Lee', 'name')]
  })
  const template = '::key-points\n\n::statements\n\n::outlook\n\n::actions'
  expect(shownWith(template, source, found)).toEqual([
    '1. The board met.¶1!',
    'p2 Ann Lee said she will write.'
  ])
})

const fields = [
  ['figures', 'figures', 'Key figures', 'figures'],
  ['timeline', 'dates', 'Dates', 'timeline'],
  ['people', 'people', 'Who’s who', "who's who"],
  ['organisations', 'organizations', 'Organizations', 'ORGANISATIONS'],
  ['places', 'places', 'Places', 'places'],
  ['statements', 'statements', 'What was said', 'Statements'],
  ['outlook', 'outlook', 'Next steps', 'What happens next'],
  ['acronyms', 'acronyms', 'Glossary', 'Abbreviations']
]

const allOf = (hand: Hand) => ({
  ...figuresOf(hand),
  ...peopleOf(hand),
  event: [hand.event('March 2', {certainty: 'partial'})],
  place: [hand.place('wall')],
  outlook: [hand.outlook(4)],
  statement: [hand.statement(5, 'She', 'pronoun')],
  acronym: [hand.acronym('It')]
})

test.each(fields)(
  'what an author states as %s replaces what rules found',
  (directive, key, ...titles) => {
    const front = `---\n${key}: [The first, The second]\n---\n\n`
    const template = `::${directive}\n\n::body`
    expect(shownWith(template, front + wall, allOf).slice(0, 3)).toEqual([
      '- The first',
      '- The second',
      'p1 The wall costs £4 million, or **2.5%** of the budget and 3% later. It has 12 gates.'
    ])
    for (const title of titles) {
      const section = `## ${title}\n\n- A **third**\n`
      const lines = shownWith(template, `${wall}\n${section}`, allOf)
      expect([lines[0], lines.length]).toEqual(['- A **third**', 5])
      expect(shownWith(template, `${front}${wall}\n${section}`, allOf)[0]).toBe('- The first')
    }
  }
)

test('people that an author states may have roles', () => {
  const source = '---\npeople:\n  - {name: Cem Arı, role: Guard}\n  - Dee\n---\n\nWords.\n'
  expect(shown('::people', source)).toEqual([
    '| Name | Role in the text |',
    '| Cem Arı | Guard |',
    '| Dee |  |'
  ])
  expect(shown('::people{as=list}', source)).toEqual(['- **Cem Arı**, Guard', '- **Dee**'])
})

test('provenance tells whom the source cites, and how sure the facts are', () => {
  const found = ({words}: Hand) => ({
    attribution: ['Some neighbours', 'Some neighbours'].map((text) => ({
      id: 'a',
      rule: 'by/hand',
      confidence: 1,
      kind: 'attribution' as const,
      passage: words(text),
      speaker: {passage: words(text), facts: [], by: 'description' as const}
    }))
  })
  const rows = shownWith('::provenance', wall, found)
  expect(rows[2]).toBe('  The source cites: Some neighbours¶4!')
  expect(rows.join()).not.toContain('found by rules')
  const sure = shownWith('::figures{sure=0.9}\n\n::outlook{sure=0.7}\n\n::provenance', wall, found)
  expect(sure).toContain(
    '  Method: Every sentence is quoted from the source. Remarks such as “(year not stated)” are the tool’s. Facts are found by rules; on labelled texts, at least 70 of 100 were right.'
  )
  const skipped = () => ({skipped: 'Not English'})
  expect(shownWith('::figures\n\n::provenance', wall, skipped)).toContain(
    '  Method: Every sentence is quoted from the source. No facts are derived: the rules read English only.'
  )
})

test('every word of a row has a place in what the row was made of', () => {
  const [table] = filled('::people', wall, peopleOf).children
  const [row] = table?.type === 'table' ? table.children : []
  if (row?.origin.from !== 'derived') throw new Error('no row')
  const texts = row.origin.evidence.map(({position}) =>
    wall.slice(position.start.offset, position.end.offset)
  )
  expect([row.origin.by, texts]).toEqual(['compose/people', ['Ann Lee', 'Lee', 'Mayor']])
})
