import {expect, test} from 'vitest'
import {
  bullets,
  code,
  inlines,
  item,
  link,
  note,
  numbered,
  origin,
  p,
  section,
  table,
  text
} from '../sample-nodes.ts'
import {layoutPages, linesOfPages, readLine, reportOf} from './render.ts'

const sentence = 'The host council invited nine neighbouring towns to a meeting in the harbour. '
const right = 595.28 - 76

/** Characters of lines, as a reader joins them. */
const joined = (lines: readonly string[]): string => lines.join('').replaceAll('\u00AD', '')

test('breaks a word that is wider than the line, and loses none of it', async () => {
  const word = 'x'.repeat(20_000)
  const pages = await linesOfPages(reportOf([p(word)]))
  expect(joined(pages.flat())).toBe(word)
  expect(pages.flat().length).toBeGreaterThan(200)
})

test('runs no line over the right margin, but for a hanging hyphen or stop', async () => {
  const url = `https://example.org/${'segment/'.repeat(40)}end`
  const blocks = [
    p(sentence.repeat(12)),
    p('See ', link(url, url), ' for more.'),
    p('Call ', code('a'.repeat(300)), ' now.'),
    section(1, 's', 'W'.repeat(120), []),
    table(['left', 'right'], ['Name', 'M'.repeat(90)], ['i'.repeat(400), sentence.repeat(3)])
  ]
  for (const page of await layoutPages(reportOf(blocks))) {
    for (const op of page.paint) {
      if (op.kind === 'text') expect(op.x + op.line.width).toBeLessThan(right + 5)
    }
  }
})

test('breaks an address after its marks rather than anywhere', async () => {
  const url = `https://example.org/${'segment/'.repeat(30)}end`
  const [page] = await linesOfPages(reportOf([p(link(url, url))]))
  expect(page?.slice(0, -1).every((line) => /[/.:-]\u00AD?$/.test(line))).toBe(true)
})

test('fills each justified line but the last of a paragraph', async () => {
  const pages = await layoutPages(reportOf([p(sentence.repeat(8))]))
  const widths = pages.flatMap(({paint}) =>
    paint.flatMap((op) => (op.kind === 'text' ? op.line.width : []))
  )
  for (const width of widths.slice(0, -1)) {
    expect(width).toBeGreaterThan(443)
    expect(width).toBeLessThan(448)
  }
})

test('hyphenates a language that has patterns, and a reader joins the halves', async () => {
  const words = 'international cooperation characteristically disestablishes responsibility '
  const report = reportOf([p(words.repeat(6))])
  const english = (await linesOfPages(report)).flat()
  expect(english.some((line) => line.endsWith('\u00AD'))).toBe(true)
  expect(joined(english)).toBe(words.repeat(6).trim())
  const unknown = {...report, meta: {...report.meta, lang: 'tlh'}}
  expect((await linesOfPages(unknown)).flat().join('')).not.toContain('\u00AD')
})

test('leaves no half of a word alone on the last line of a paragraph', async () => {
  const words = sentence.repeat(8).trim().split(' ')
  const blocks = words.slice(20).map((_, index) => p(`${words.slice(index).join(' ')} conference`))
  const lines = (await linesOfPages(reportOf(blocks))).flat()
  expect(lines.filter((line) => /conference$/.test(line))).toHaveLength(blocks.length)
})

test('leaves neither a heading at the foot of a page nor one line alone', async () => {
  const blocks = Array.from({length: 60}, (_, index) =>
    section(2, `s${index}`, `Heading ${index}`, [p(`begin ${sentence.repeat((index % 5) + 2)}end`)])
  )
  for (const lines of await linesOfPages(reportOf(blocks))) {
    expect(lines.at(-1)).not.toMatch(/^Heading/)
    // A paragraph begins with "begin" and ends with "end": neither line stands alone.
    expect(lines.at(-1)).not.toMatch(/^begin/)
    expect(lines[0]).not.toMatch(/end$/)
  }
})

test('keeps words that announce a list on the page where the list begins', async () => {
  for (let lines = 0; lines < 60; lines += 1) {
    const filler = Array.from({length: lines}, () => p('Filler.'))
    const list = bullets(item(p('first of them')), item(p('second')))
    for (const page of await linesOfPages(reportOf([...filler, p('They are:'), list]))) {
      expect(page.at(-1)).not.toMatch(/are:$/)
    }
  }
})

test('hyphenates no name', async () => {
  const names = p('Representative Internationalisation '.repeat(60))
  const lines = (await linesOfPages(reportOf([names]))).flat()
  expect(lines.filter((line) => line.endsWith('\u00AD'))).toEqual([])
})

test('sets a note at the foot of the page of its mark, and a long one on the next as well', async () => {
  const filler = Array.from({length: 30}, () => p(sentence.repeat(2)))
  const long = {id: 'n1', number: 1, origin, children: [p(sentence.repeat(120))]}
  const short = {id: 'n2', number: 2, origin, children: [p('short note')]}
  const blocks = [...filler, p('marked ', note(1)), p('marked too ', note(2)), ...filler]
  const pages = await linesOfPages(reportOf(blocks, [long, short]))
  const all = pages.flat().join(' ')
  expect(all.match(/short note/g)).toHaveLength(1)
  const words = joined(pages.flat())
  expect(words.match(/harbour/g)).toHaveLength(60 * 2 + 120)
})

test('repeats the head of a table on each page, for the eye only', async () => {
  const rows = Array.from({length: 90}, (_, index) => [`row ${index}`, 'value'])
  const pages = await layoutPages(
    reportOf([table(['left', 'left'], ['Head A', 'Head B'], ...rows)])
  )
  expect(pages.length).toBeGreaterThan(1)
  pages.forEach((page, index) => {
    const heads = page.paint.filter(
      (op) => op.kind === 'text' && readLine(op.line).startsWith('Head')
    )
    expect(heads).toHaveLength(2)
    for (const op of heads) expect(op.kind === 'text' && op.tag !== undefined).toBe(index === 0)
  })
})

test('divides a row that is taller than a page, and no other', async () => {
  const tall = sentence.repeat(200)
  const lines = await linesOfPages(
    reportOf([table(['left', 'left'], ['A', 'B'], ['x', tall], ['last', 'row'])])
  )
  expect(lines.length).toBeGreaterThan(1)
  expect(joined(lines.flat()).match(/harbour/g)).toHaveLength(200)
})

test('puts a page break between pages only, never before the first', async () => {
  const pageBreak = {type: 'pageBreak', origin} as const
  const pages = await linesOfPages(reportOf([pageBreak, p('one'), pageBreak, pageBreak, p('two')]))
  expect(pages).toEqual([['one'], ['two']])
})

test('keeps every character of code, wrapped or not', async () => {
  const value = `  indented\n${'word '.repeat(60)}end\n${'x'.repeat(300)}\n\n\tend`
  const pages = await linesOfPages(reportOf([{type: 'code', origin, value}]))
  // A row that goes on in the next line ends with a space of its own, or inside a word.
  const read = pages
    .flat()
    .join('\n')
    .replace(/\u00ad\n/g, '')
    .replaceAll(' \n', ' ')
  expect(read).toBe(value.replace('\n\n', '\n').replace('\t', '    '))
})

test('sets a line of code that goes on further right than its row, and no wider', async () => {
  const value = `first\n  ${'word '.repeat(60)}end`
  const [page] = await layoutPages(reportOf([{type: 'code', origin, value}]))
  const ops = (page?.paint ?? []).filter((op) => op.kind === 'text')
  const [first, row, ...rest] = ops
  expect(row?.x).toBe(first?.x)
  expect(new Set(rest.map((op) => op.x)).size).toBe(1)
  expect(rest[0]?.x).toBeGreaterThan((row?.x ?? 0) + 4 * 8.8 * 0.5)
  for (const op of ops) expect(op.x + op.line.width).toBeLessThan(595.28 - 76)
})

test('knows the pages of the contents before they are painted', async () => {
  const filler = Array.from({length: 40}, () => p(sentence.repeat(2)))
  const blocks = [
    {type: 'contents', origin, depth: 2} as const,
    section(1, 'one', 'First part', filler),
    section(1, 'two', 'Second part', filler)
  ]
  const [first, ...rest] = await linesOfPages(reportOf(blocks))
  const page = rest.findIndex((lines) => lines.includes('Second part')) + 2
  // A reader hears the title and its page apart.
  expect(first?.slice(0, 4)).toEqual(['First part ', '1', 'Second part ', String(page)])
})

test('keeps to the words when lists stand deep in lists', async () => {
  const nested = (
    depth: number
  ): ReturnType<typeof p> | import('../../../src/model/node.ts').List =>
    depth === 0
      ? p(sentence)
      : {
          type: 'list',
          origin,
          marker: {kind: 'bullet'},
          spread: false,
          children: [{type: 'listItem', origin, children: [nested(depth - 1)]}]
        }
  for (const page of await layoutPages(reportOf([nested(60)]))) {
    for (const op of page.paint) {
      if (op.kind === 'text') expect(op.x + op.line.width).toBeLessThan(right + 5)
    }
  }
})

test('sets a title of many runs without a space lost', async () => {
  const title = inlines('One ', text('two'), ' three')
  const block = {type: 'masthead', origin, title, details: []} as const
  expect(await linesOfPages(reportOf([block]))).toEqual([['One two three']])
})

test('breaks long words before figures where a table has many columns', async () => {
  const names = Array.from({length: 7}, () => 'Verantwortlichkeiten')
  const figures = ['12,345', '23,456', '34,567', '45,678', '56,789']
  const align = [...names, ...figures].map(() => 'right' as const)
  const lines = (await linesOfPages(reportOf([table(align, [...names, ...figures])]))).flat()
  expect(lines).toEqual(expect.arrayContaining(figures))
})

test('keeps a short column on one line beside a column of prose', async () => {
  const rows = ['Speaker 4', sentence.repeat(5), '12 May']
  const lines = (
    await linesOfPages(reportOf([table(['left', 'left', 'left'], ['Who', 'What', 'When'], rows)]))
  ).flat()
  expect(lines).toEqual(expect.arrayContaining(['Speaker 4', '12 May']))
})

test('sets a heading in an item beside the marker, not under it', async () => {
  const numbered = {...p(sentence), ordinal: 1, numbered: true}
  const list = bullets(item(section(3, 'inside', 'Heading in an item', [p('Words.')])))
  const [page] = await layoutPages(reportOf([section(1, 's', 'S', [numbered, list])]))
  const xOf = (words: string) =>
    page?.paint.flatMap((op) =>
      op.kind === 'text' && readLine(op.line).includes(words) ? op.x : []
    )[0]
  expect(xOf('Heading in an item')).toBe(xOf('Words.'))
})

test('begins a table of tall rows on the page that it is announced on', async () => {
  const tall = table(
    ['left', 'left'],
    ['A', 'B'],
    ['one', sentence.repeat(25)],
    ['two', sentence.repeat(60)]
  )
  const [page] = await linesOfPages(reportOf([p('Announced.'), section(1, 's', 'Tall', [tall])]))
  expect(page).toEqual(expect.arrayContaining(['Announced.', 'one']))
})

test('keeps the rows of details on one page', async () => {
  const row = (label: string) =>
    ({type: 'detailRow', origin, label: [text(label)], value: [text('value')]}) as const
  for (let count = 20; count < 40; count++) {
    const lines = Array.from({length: count}, () => p('Line.'))
    const details = {type: 'details', origin, rows: ['One', 'Two', 'Three'].map(row)} as const
    const pages = await linesOfPages(reportOf([...lines, details]))
    const one = pages.findIndex((it) => it.includes('One'))
    expect(one).toBeGreaterThanOrEqual(0)
    expect(pages.findIndex((it) => it.includes('Three'))).toBe(one)
  }
})

test('shows a long marking whole on every page, above the words and below them', async () => {
  const words =
    'CONFIDENTIAL for the members of the committee and their deputies only, not to be copied or handed on without the written consent of the chair'
  const left = [{kind: 'marking', value: words}] as const
  const center = [{kind: 'text', value: sentence.repeat(2)}] as const
  const strip = {left, center, right: []}
  const edges = {header: {left: [], center: left, right: []}, footer: strip}
  const report = {...reportOf([p(sentence)]), furniture: {first: edges, rest: edges}}
  const [page] = await layoutPages(report)
  const {header = [], footer = []} = page?.furniture ?? {}
  for (const ops of [header, footer]) {
    const lines = ops.flatMap((op) => (op.kind === 'text' ? [op] : []))
    expect(joined(lines.map((op) => readLine(op.line))).toLowerCase()).toContain(
      words.toLowerCase()
    )
    for (const op of lines) {
      expect(op.baseline).toBeGreaterThan(20)
      expect(op.baseline).toBeLessThan(841.89 - 15)
    }
  }
})

test('sets two notes of one word apart', async () => {
  const two = [1, 2].map((number) => ({id: `n${number}`, number, origin, children: [p('Words.')]}))
  const [page] = await linesOfPages(reportOf([p('Word', note(1), note(2), '.')], two))
  expect(page).toContain('Word1,2.')
})

test('gives all of a numbered body one left edge, also where a section has only a table', async () => {
  const report = reportOf([
    section(2, 'background', 'Background', [
      section(3, 'words', 'Words', [numbered(1, 'edge of words')]),
      section(3, 'figures', 'Figures', [table(['left'], ['edge of figures'], ['1'])])
    ])
  ])
  const starts = (await layoutPages(report)).flatMap(({paint}) =>
    paint.flatMap((op) =>
      op.kind === 'text' && readLine(op.line).startsWith('edge') ? [op.x] : []
    )
  )
  expect(starts.length).toBe(2)
  expect(new Set(starts).size).toBe(1)
})

test('sets a bottom line on a ground only where a callout is around it', async () => {
  const bottomLine = {type: 'bottomLine', origin, children: [p('All agreed.')]} as const
  const callout = {type: 'callout', origin, tone: 'important', children: [bottomLine]} as const
  const grounds = await Promise.all(
    [bottomLine, callout].map(async (block) => {
      const [page] = await layoutPages(reportOf([block]))
      return page?.paint.filter((op) => op.kind === 'rect').length
    })
  )
  expect(grounds).toEqual([0, 2])
})
