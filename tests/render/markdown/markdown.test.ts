import {expect, test} from 'vitest'
import type {Block} from '../../../src/model/node.ts'
import {markdown} from '../../../src/render/markdown/index.ts'
import {inputOf} from '../../inputs.ts'
import {
  bullets,
  card,
  cards,
  cite,
  code,
  em,
  event,
  item,
  lineBreak,
  link,
  note,
  numbered,
  numbers,
  origin,
  p,
  section,
  statement,
  strong,
  struck,
  table,
  task,
  text,
  timeline
} from '../sample-nodes.ts'
import {sampleAssets, sampleReport} from '../sample-report.ts'

/** Markdown of `children` alone, without the marking of the sample, and what was told. */
async function written(children: readonly Block[], furniture = false) {
  const {notes, ...sample} = sampleReport()
  const bare = {
    header: {left: [], center: [], right: []},
    footer: {left: [], center: [], right: []}
  }
  const report = {
    ...sample,
    furniture: furniture ? sample.furniture : {first: bare, rest: bare},
    children,
    notes: children.some((it) => it.type === 'notes') ? notes : []
  }
  const told: string[] = []
  const {bytes} = await markdown.render(inputOf(report, sampleAssets), (it) => {
    told.push(it.reason)
  })
  return {text: new TextDecoder().decode(bytes), told}
}

const textOf = async (...children: readonly Block[]) => (await written(children)).text

test('a masthead is a title, a line in italics and a line whose first detail is bold', async () => {
  expect(
    await textOf({
      type: 'masthead',
      origin,
      title: [text('Coast & harbour')],
      subtitle: [text('In short')],
      details: [[text('Digest')], [text('2 March 2025')], [text('OFFICIAL')]]
    })
  ).toBe('# Coast & harbour\n\n*In short*\n\n**Digest** · 2 March 2025 · OFFICIAL\n')
})

test('a memo opens with one labelled line for each row', async () => {
  const row = (label: string, value: string) =>
    ({type: 'detailRow', origin, label: [text(label)], value: [text(value)]}) as const
  expect(
    await textOf({
      type: 'memoHeader',
      origin,
      title: [text('Memorandum')],
      rows: [row('To', 'Permanent secretary'), row('From', 'Coast desk')]
    })
  ).toBe('# Memorandum\n\n**To:** Permanent secretary\\\n**From:** Coast desk\n')
})

test('a callout is an alert with its title before the first words', async () => {
  const callout = {
    type: 'callout',
    origin,
    tone: 'important',
    title: [text('Bottom line')]
  } as const
  expect(await textOf({...callout, children: [p('All agreed.', cite(1))]})).toBe(
    '> [!IMPORTANT]\n> **Bottom line:** All agreed. [¶1](#p1)\n'
  )
  expect(await textOf({...callout, children: [bullets(item(p('One')))]})).toBe(
    '> [!IMPORTANT]\n> **Bottom line**\n>\n> - One\n'
  )
})

test('a bottom line is words alone unless a callout is around it', async () => {
  const bottomLine = {type: 'bottomLine', origin, children: [p('All agreed.')]} as const
  expect(await textOf(bottomLine)).toBe('All agreed.\n')
  const callout = {type: 'callout', origin, tone: 'important', children: [bottomLine]} as const
  expect(await textOf(callout)).toBe('> [!IMPORTANT]\n> All agreed.\n')
})

test('where GitHub shows no alert, a callout names its tone in words', async () => {
  const callout = {type: 'callout', origin, tone: 'warning', children: [p('Storms.')]} as const
  expect(await textOf({type: 'blockquote', origin, children: [callout]})).toBe(
    '> > **Warning:** Storms.\n'
  )
})

test('a numbered paragraph shows its number and can be linked to', async () => {
  expect(await textOf(numbered(4, 'Words.'))).toBe('<a id="p4"></a>**¶4** Words.\n')
})

test('a paragraph that is not numbered has an anchor only where something cites it', async () => {
  const paragraph = {...p('Words.'), ordinal: 7}
  expect(await textOf(paragraph)).toBe('Words.\n')
  expect(await textOf(p('As said.', cite(7)), paragraph)).toBe(
    'As said. [¶7](#p7)\n\n<a id="p7"></a>Words.\n'
  )
  expect(await textOf(p('As said.', cite(7, false)), paragraph)).toBe('As said. ¶7\n\nWords.\n')
})

test('links to sections point at the ids that GitHub gives the headings', async () => {
  expect(
    await textOf(
      {type: 'contents', origin, depth: 3},
      section(2, 'risks', 'Risks', [section(3, 'tide', 'Tide & wind', [])], '2.'),
      section(2, 'risks-1', 'Risks', [p(link('#risks', 'above'))]),
      section(2, 'again', '2. Risks', [])
    )
  ).toBe(
    [
      '- [2. Risks](#2-risks)\n  - [Tide & wind](#tide--wind)\n- [Risks](#risks)\n- [2. Risks](#2-risks-1)',
      '## 2. Risks',
      '### Tide & wind',
      '## Risks',
      '[above](#2-risks)',
      '## 2. Risks\n'
    ].join('\n\n')
  )
})

test('lists keep their first number, their boxes and their nesting; letters become figures', async () => {
  expect(
    await textOf(
      bullets(
        item(p('One'), numbers('letter', 3, item(p('deep')))),
        task('done', p('Two')),
        task('open')
      )
    )
  ).toBe('- One\n\n  3. deep\n- [x] Two\n- [ ] &#x20;\n')
})

test('items after the highest number that Markdown knows have that number, and stay items', async () => {
  expect(await textOf(numbers('decimal', 999_999_999, item(p('One')), item(p('Two'))))).toBe(
    '999999999. One\n999999999. Two\n'
  )
})

test('an address that begins like one in brackets is one without', async () => {
  expect(await textOf(p(link('<script>', 'a')))).toBe('[a](\\<script>)\n')
})

test('two lists side by side stay two', async () => {
  expect(await textOf(bullets(item(p('a'))), bullets(item(p('b'))))).toBe('- a\n\n* b\n')
})

test('a table keeps alignment, its bars and one line for each row', async () => {
  expect(
    await textOf(
      table(
        ['left', 'right', 'default'],
        ['a|b', 'c', 'd'],
        [[code('x|y')], [text('one'), lineBreak(), text('two')], [strong(text('bold'))]]
      )
    )
  ).toBe(
    [
      '| a\\|b   |          c | d        |',
      '| :----- | ---------: | -------- |',
      '| `x\\|y` | one<br>two | **bold** |\n'
    ].join('\n')
  )
})

test('one long cell does not pad the whole column', async () => {
  const text = await textOf(table(['left'], ['x'.repeat(5000)], ...Array(500).fill(['y'])))
  expect(text.length).toBeLessThan(30_000)
})

test('notes stand where the report has them, else at the end', async () => {
  const {text} = await written([{type: 'notes', origin}, p('Said.', note(1), note(2))])
  expect(text).toBe(
    '[^1]: Minutes of the meeting, *page 4*.\n\n[^2]: The ministry has not answered.\n\n    A second paragraph of the note.\n\nSaid.[^1][^2]\n'
  )
})

test('a picture is linked; a missing one is shown by its words, or by its address', async () => {
  const image = {type: 'image', origin, alt: 'A square'} as const
  expect(await textOf({...image, url: 'assets/square.png', caption: 'Blue.'})).toBe(
    '![A square](assets/square.png)\n\n*Blue.*\n'
  )
  expect(await textOf({...image, url: 'gone.png'})).toBe('*\\[A square]*\n')
  expect(await textOf({...image, url: 'gone.png', alt: ''})).toBe('*\\[gone.png]*\n')
})

test('what a template keeps from Markdown is told', async () => {
  const only = {type: 'only', origin, formats: ['pdf'], children: [p('Paper.')]} as const
  const {text, told} = await written([only, {...only, formats: ['md'], children: [p('Screen.')]}])
  expect(text).toBe('Screen.\n')
  expect(told).toHaveLength(1)
})

test('a protective marking comes before all else, also where the masthead shows it', async () => {
  expect((await written([p('Words.')], true)).text).toBe('**OFFICIAL**\n\nWords.\n')
  const masthead = {
    type: 'masthead',
    origin,
    title: [text('T')],
    details: [[text('OFFICIAL')]]
  } as const
  expect((await written([masthead], true)).text).toBe('**OFFICIAL**\n\n# T\n\n**OFFICIAL**\n')
})

test('marks are nested once each, however deep they were', async () => {
  expect(
    await textOf(p(strong(em(strong(text('a'), em(text('b'))))), struck('c'), code('d')))
  ).toBe('**_ab_**~~c~~`d`\n')
})

test('a break at the end of a paragraph is no backslash', async () => {
  expect(await textOf(p(lineBreak(), 'a ', lineBreak(), ' b', lineBreak()))).toBe('a\\\nb\n')
})

test('addresses and `R&D` stay as people write them', async () => {
  const line = 'Mail a.b@example.org, see https://example.org/a_b?c=1 or www.example.org: R&D, AT&T'
  expect(await textOf(p(line))).toBe(`${line}\n`)
  expect(await textOf(p('https://example.org/~a'))).toBe('https\\://example.org/\\~a\n')
  expect(await textOf(p('https://example.org/', em(text('a'))))).toBe('https\\://example.org/*a*\n')
})

test('words that look like Markdown or HTML are escaped', async () => {
  expect(await textOf(p('# <b>[!NOTE] *a* _b_ &amp; `c` ~d~ [e](f) ::: $x$'))).toBe(
    '\\# \\<b>\\[!NOTE] \\*a\\* \\_b\\_ \\&amp; \\`c\\` \\~d\\~ \\[e]\\(f) ::: $x$\n'
  )
  expect(await textOf(p('1. x', lineBreak(), '- y'))).toBe('1\\. x\\\n\\- y\n')
})

test('no first line opens front matter', async () => {
  expect(await textOf({type: 'thematicBreak', origin}, p('a'))).toBe('***\n\na\n')
  expect(await textOf(p('a'), {type: 'thematicBreak', origin})).toBe('a\n\n---\n')
})

test('a report of nothing is one empty line', async () => {
  expect(await textOf()).toBe('\n')
})

test('a heading without letters has an anchor, since GitHub gives it no id', async () => {
  expect(await textOf(section(2, 'section', '???', []), p(link('#section', 'up')))).toBe(
    '## <a id="section"></a>???\n\n[up](#section)\n'
  )
})

test('figures and events are lists, each value bold before the words that state it', async () => {
  const linked = {...p('Cited.'), ordinal: 1}
  expect(
    await textOf(
      cards(card('£2.26 billion', 'A loan of £2.26 billion.', cite(1)), card('18', 'leaders')),
      timeline(event('March 2 (year not stated)', 'They met', note(1), '.'), event('by 2027', 'x')),
      linked
    )
  ).toBe(
    [
      '- **£2.26 billion**: A loan of £2.26 billion. [¶1](#p1)\n- **18**: leaders',
      '* **March 2 (year not stated)**: They met[^1].\n* **by 2027**: x',
      '<a id="p1"></a>Cited.\n'
    ].join('\n\n')
  )
})

test('a figure without words has no colon', async () => {
  expect(await textOf(cards(card('18'), card([], 'words')))).toBe('- **18**\n- words\n')
})

test('a statement is a quotation, and under it who said it', async () => {
  expect(
    await textOf(
      statement('Keir Starmer (reported)', 'Security remains ', em(text('very')), ' fragile.'),
      statement([], 'Nobody knows who.')
    )
  ).toBe(
    [
      '> Security remains *very* fragile.\n>\n> — Keir Starmer (reported)',
      '> Nobody knows who.\n'
    ].join('\n\n')
  )
})
