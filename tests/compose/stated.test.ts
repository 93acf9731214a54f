import {expect, test} from 'vitest'
import {hasStated, statedItems} from '../../src/compose/stated/stated.ts'
import {derive} from '../../src/derive/index.ts'
import {parse} from '../../src/parse/index.ts'
import {made, shown} from './make.ts'

const study = (text: string) => {
  const {document} = parse({path: 'sources/wall.md', text})
  return {document, facts: derive(document).facts, pack: []}
}

/** Words, and what is said of them, of each item. */
const read = (text: string, name: Parameters<typeof statedItems>[1]) =>
  statedItems(study(text), name).map((it) => [
    it.text,
    ...it.aspects.map((aspect) => `${aspect.name}=${aspect.text}`)
  ])

const under = (heading: string, words: string) => `# Wall\n\nWords.\n\n## ${heading}\n\n${words}\n`

test.each([
  ['Build it (owner: Ann Lee, by 3 May 2025).', ['Build it.', 'owner=Ann Lee', 'due=3 May 2025']],
  ['Build it. (Owner: Ann Lee; Due: May)', ['Build it.', 'owner=Ann Lee', 'due=May']],
  ['Build it (owner: Lee, Ann, by 3 May, 2025)', ['Build it', 'owner=Lee, Ann', 'due=3 May, 2025']],
  ['Build it (by May)', ['Build it', 'due=May']],
  ['Build (north) it (Lead: Ann (works))', ['Build (north) it', 'owner=Ann (works)']],
  ['**Build** it (owner: [Ann](a.md), by *May*)', ['Build it', 'owner=Ann', 'due=May']],
  ['建てる（owner：Ann、by May）。', ['建てる。', 'owner=Ann', 'due=May']]
])('brackets at the end say who and when: %s', (item, expected) => {
  expect(read(under('Recommendations', `- ${item}`), 'recommendations')).toEqual([expected])
})

test.each([
  'Build it (two towers, owner: Ann)',
  'Build it (phase: one)',
  'Build it (owner: )',
  '(owner: Ann)',
  'Build it (owner: Ann) at once',
  'Build it owner: Ann)',
  'Build it (owner: Ann',
  'Build **it (owner:** Ann)',
  'Build it (cost: £2 million)'
])('what is not understood stays words: %s', (item) => {
  const source = under('Actions', `- ${item}`)
  expect(read(source, 'actions')).toEqual([[item.replaceAll('**', '')]])
  expect(shown('::actions', source)).toEqual([`- ${item}`])
})

test('brackets that say more than anybody would are words, however long', () => {
  const item = `Build it (${'owner: Ann, '.repeat(2_000)}by May)`
  expect(read(under('Actions', `- ${item}`), 'actions')).toEqual([[item]])
})

test('a note of the brackets keeps its place, or the brackets stay', () => {
  const noted = '\n\n[^1]: Her own words.'
  expect(shown('::actions', under('Actions', `- Build it (owner: Ann[^1])${noted}`))).toEqual([
    '- Build it **Owner:** Ann^1'
  ])
  expect(shown('::actions', under('Actions', `- Build it (owner[^1]: Ann)${noted}`))).toEqual([
    '- Build it (owner^1: Ann)'
  ])
})

test('words keep their exact place in the source', () => {
  const text = under('Actions', '- Build it (owner: Ann Lee, by 3 May)')
  const [item] = statedItems(study(text), 'actions')
  const slices = item?.aspects.map(({origin}) =>
    origin.from === 'source'
      ? text.slice(origin.position.start.offset, origin.position.end.offset)
      : undefined
  )
  expect(slices).toEqual(['Ann Lee', '3 May'])
})

test('a list below an item says what is for and against it, and keeps the rest', () => {
  const list = [
    '- Repair the wall',
    '  - Pro: cheap',
    '  - **Cons:** lasts ten years',
    '  - built in 1920',
    '  - Cost: £2 million',
    '',
    '  Risk: a storm',
    '- Do nothing'
  ].join('\n')
  expect(read(under('Options', list), 'options')).toEqual([
    ['Repair the wall', 'pro=cheap', 'con=lasts ten years', 'cost=£2 million', 'risk=a storm'],
    ['Do nothing']
  ])
  expect(shown('::options', under('Options', list))).toEqual([
    '| Option | For | Against | Cost | Risk |',
    '| Repair the wall / list | cheap | lasts ten years | £2 million | a storm |',
    '| Do nothing |  |  |  |  |'
  ])
})

test('tables are read by their heads, and stay as they are unless asked', () => {
  const table =
    '| Task | Who | By |\n|---|---|---|\n| Build it | Ann | May |\n| Paint it | | June |'
  const source = under('Actions', table)
  expect(read(source, 'actions')).toEqual([
    ['Build it', 'owner=Ann', 'due=May'],
    ['Paint it', 'due=June']
  ])
  const own = ['| Task | Who | By |', '| Build it | Ann | May |', '| Paint it |  | June |']
  expect(shown('::actions', source)).toEqual(own)
  expect(shown('::actions{as=table}', source)).toEqual(own)
  expect(shown('::actions{as=list}', source)).toEqual([
    '- Build it **Owner:** Ann · **Due:** May',
    '- Paint it **Due:** June'
  ])
})

test('a table that says more is shown as it is', () => {
  const table = '| No. | Risk | Likelihood |\n|---|---|---|\n| 1 | A storm | High |'
  const source = under('Risks', table)
  expect(read(source, 'risks')).toEqual([])
  expect(shown('::risks{as=list}', source)).toEqual([
    '| No. | Risk | Likelihood |',
    '| 1 | A storm | High |'
  ])
})

test('what stands around lists stays in its place, and lists are counted through', () => {
  const section = 'We recommend that you:\n\n* agree;\n* note.\n\nAnd:\n\n* sign (by May)'
  expect(shown('::recommendations', under('Recommendation', section))).toEqual([
    'p2 We recommend that you:',
    '1. agree;',
    '2. note.',
    'p3 And:',
    '3. sign **Due:** May'
  ])
})

const front = `---
recommendations:
  - 'Agree the plan (owner: Ann Lee)'
  - {text: Sign it, owner: [Ann, Ben], due: 2025-05-03}
options:
  - {text: Repair, pros: [cheap, quick], con: short, cost: £2m}
  - Nothing
---
`

test('front matter wins, with keys or in brackets, and days are written in words', () => {
  const source = `${front}${under('Recommendations', '- Not this')}`
  expect(shown('::recommendations', source)).toEqual([
    '1. Agree the plan **Owner:** Ann Lee',
    '2. Sign it **Owner:** Ann, Ben · **Due:** 3 May 2025'
  ])
  expect(shown('::recommendations{as=table}', source)).toEqual([
    '| Recommendation | Owner | Due |',
    '| Agree the plan | Ann Lee |  |',
    '| Sign it | list | 3 May 2025 |'
  ])
  expect(shown('::options', source)).toEqual([
    '| Option | For | Against | Cost |',
    '| Repair | list | short | £2m |',
    '| Nothing |  |  |  |'
  ])
  expect(shown('::options{as=list}', source)).toEqual([
    '- Repair / - **For:** cheap / - **For:** quick / - **Against:** short / - **Cost:** £2m',
    '- Nothing'
  ])
})

test('tasks are to tick off; done ones are done in a table, too', () => {
  const source = under('Actions', '- [x] Book the hall (owner: Ben)\n- [ ] Invite all')
  const {children} = made('::actions{as=tasks}', source).report
  const list = children[0]?.type === 'list' ? children[0] : undefined
  expect(list?.children.map((it) => it.task)).toEqual(['done', 'open'])
  expect(shown('::actions{as=table}', source)).toEqual([
    '| Action | Owner | Status |',
    '| Book the hall | Ben | Done |',
    '| Invite all |  | Open |'
  ])
})

test('a table of words alone is a list', () => {
  expect(shown('::risks', under('Risks', '- A storm\n- A flood'))).toEqual([
    '- A storm',
    '- A flood'
  ])
})

test('whether something is stated', () => {
  expect(hasStated(study(under('Recommendation', 'Build it.')), 'recommendations')).toBe(true)
  expect(hasStated(study(under('Recommendation', '')), 'recommendations')).toBe(false)
  expect(hasStated(study(front), 'options')).toBe(true)
  expect(hasStated(study(front), 'decisions')).toBe(false)
  expect(hasStated(study('The sea rose by a metre.'), 'bottomLine')).toBe(false)
})
