import {expect, test} from 'vitest'
import {derive} from '../../src/derive/index.ts'
import {parse} from '../../src/parse/index.ts'

const pointsOf = (text: string, path = 'a.txt') =>
  derive(parse({path, text}).document).facts.keyPoint

const ranked = (text: string, path?: string) =>
  [...pointsOf(text, path)].sort((a, b) => a.rank - b.rank).map((it) => it.passage.text)

const lead = 'The council of Graz agreed on Monday to rebuild the old bridge over the Mur.'
const filler = [
  'The sun was out and many people stood by the water.',
  'A choir of school children sang songs from the region.',
  'Coffee was served from a stand near the old mill.',
  'A dog ran into the road and was caught by its owner.',
  'Most visitors went home before the rain set in.',
  'The evening ended with a dance in the market square.'
]
const cost = 'The bridge will cost the city of Graz €41 million, the council said.'
const text = (...lines: readonly string[]) => `A title\n\n${lines.join(' ')}`

test('the lead comes first, then what shares its words and gives amounts', () => {
  const points = ranked(text(lead, ...filler.slice(0, 4), cost, ...filler.slice(4)))
  expect(points.slice(0, 2)).toEqual([lead, cost])
})

test('points stand in reading order, ranked from 1, at most a third of the sentences', () => {
  const points = pointsOf(
    text(lead, ...filler, cost, ...filler.map((it) => it.replace('.', ' too.')))
  )
  expect(points).toHaveLength(5)
  expect(points.map((it) => it.id)).toEqual(points.map((_, index) => `keyPoint-${index + 1}`))
  expect(points.map((it) => it.rank).sort()).toEqual([1, 2, 3, 4, 5])
  const sentences = points.map((it) => it.passage.sentence)
  expect(sentences).toEqual([...sentences].sort((a, b) => a - b))
})

test('a long text has twenty', () => {
  const long = Array.from({length: 300}, (_, index) => `Street ${index} of Graz was paved again.`)
  expect(pointsOf(text(lead, ...long))).toHaveLength(20)
})

test('a text of fewer than eight sentences has none', () => {
  expect(pointsOf(text(lead, ...filler))).toEqual([])
  expect(pointsOf(text(lead, ...filler, cost))).not.toEqual([])
})

test.each([
  ['a sentence said before', lead],
  [
    'a piece of a long quotation',
    '€41 million is what the council of Graz agreed to pay for the bridge.'
  ],
  ['an announcement', 'The council of Graz agreed to these three points for the bridge:']
])('%s is no further point', (kind, line) => {
  const said = `“${filler.slice(0, 3).join(' ')} ${line} ${filler[3]}” he said.`
  const body = kind.includes('quotation')
    ? text(lead, cost, ...filler, said)
    : text(lead, cost, ...filler, line)
  expect(ranked(body).filter((it) => it === line)).toEqual(line === lead ? [lead] : [])
})

test('each main section gives a point before one gives two', () => {
  const section = (title: string, first: string, others: readonly string[]) =>
    `## ${title}\n\n${first} ${others.join(' ')}\n`
  const firsts = [
    lead,
    'Traffic over the bridge fell by a third in the spring.',
    'The school by the bridge gets a new roof this year.'
  ]
  const report = [
    section('Works', firsts[0] ?? '', [
      'The council of Graz said that the bridge over the Mur is the oldest in Graz.',
      ...filler.slice(0, 2)
    ]),
    section('Traffic', firsts[1] ?? '', filler.slice(2, 4)),
    section('Schools', firsts[2] ?? '', filler.slice(4))
  ].join('\n')
  expect(ranked(report, 'a.md').slice(0, 3).sort()).toEqual([...firsts].sort())
})

test('two runs agree', () => {
  const source = text(lead, ...filler, cost)
  expect(pointsOf(source)).toEqual(pointsOf(source))
})

test('a quotation that goes on in the next paragraph is no key point', () => {
  const half = 'The council of Graz said: "The bridge will cost €41 million.'
  const points = ranked(`${text(lead, ...filler)} ${half}\n\n"It is a good bridge for Graz."`)
  expect(points).not.toContain(half)
  expect(points).toContain(lead)
})
