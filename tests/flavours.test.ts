import {readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {rewrite} from '../src/compose/rewrite.ts'
import type {Block, CellBlock, Inline, Table} from '../src/model/node.ts'
import type {Report} from '../src/model/report.ts'
import {plainText} from '../src/model/walk.ts'
import {made} from './fixture.ts'
import {rendered} from './inputs.ts'
import {parts, shipped, sources, templates} from './properties/inputs.ts'
import {readChat} from './readers/plain/chat.ts'
import {readEmail} from './readers/plain/email.ts'
import {readingOf, type TextReading} from './readers/plain/lines.ts'
import type {Anchor, Reading} from './readers/reading.ts'
import {sampleReport} from './render/sample-report.ts'
import {type Conventions, conventions, expectedReading} from './words.ts'

interface Flavour {
  readonly name: 'chat' | 'email'
  readonly read: (bytes: Uint8Array) => TextReading
  /** What a reader of this flavour can find of what stands in a report. */
  readonly expected: (report: Report) => Reading
}

const capitalised = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)
const pointed = (words: string) => (/\p{P}\s*$/u.test(words) ? words : `${words}:`)

const plain: Conventions = {
  ...conventions.md,
  callout: (title, tone, _nested, leads) => {
    const words = title === '' ? capitalised(tone) : title
    return leads ? pointed(words) : words
  },
  cellItem: ({marker}, index) => (marker.kind === 'bullet' ? '- ' : `${marker.start + index}. `)
}

/** An address that its own words say is not said twice, and is no link in an e-mail. */
const saysItself = ({url, text}: Anchor) => url === text || url === `mailto:${text}`
const outer = ({links}: Reading) => links.filter(({url}) => !url.startsWith('#'))
const bare = (links: readonly Anchor[]) => links.map(({url}) => ({url, text: ''}))
const isFile = ({url}: Anchor) => !/^(?:https?|mailto):/i.test(url)

const flavours: readonly Flavour[] = [
  {
    name: 'chat',
    read: readChat,
    expected: (report) => {
      const shown = {
        ...report,
        children: withoutTables(report.children),
        notes: report.notes.map((it) => ({...it, children: withoutTables(it.children)}))
      }
      const reading = expectedReading(shown, 'md', new Map(), plain)
      const links = outer(reading).map((it) => (isFile(it) ? {...it, text: ''} : it))
      return {...reading, headings: reading.headings.map((it) => ({...it, depth: 0})), links}
    }
  },
  {
    name: 'email',
    read: readEmail,
    expected: (report) => {
      const reading = expectedReading(report, 'md', new Map(), plain)
      return {...reading, links: bare(outer(reading).filter((it) => !saysItself(it)))}
    }
  }
]

/** Tables as lists of rows, each value behind the head of its column. */
const withoutTables = (blocks: readonly Block[]): readonly Block[] =>
  rewrite(blocks, {block: (node) => [node.type === 'table' ? listOf(node) : node]})

function listOf({children, head, origin}: Table): Block {
  const heads = head.children.map((it) => trimmed(it.children.flatMap(wordsOf)))
  const rows = children.map((row) =>
    row.children.flatMap((cell, at): readonly Inline[] => {
      const value = cell.children.flatMap(wordsOf)
      const label = heads[at] ?? []
      const end = /\p{P}\s*$/u.test(plainText(label)) ? ' ' : ': '
      const lead = label.length === 0 ? [] : [...label, text(end)]
      return value.length === 0 ? [] : [...lead, ...value, text(' ')]
    })
  )
  const shown = rows.length > 0 ? rows : [heads.flatMap((it) => [...it, text(' ')])]
  return {
    type: 'list',
    origin,
    marker: {kind: 'bullet'},
    spread: false,
    children: shown.map((it) => ({
      type: 'listItem',
      origin,
      children: [{type: 'paragraph', origin, children: it}]
    }))
  }

  /** Without the space behind the last block. */
  function trimmed(words: readonly Inline[]): readonly Inline[] {
    return words.slice(0, -1)
  }

  function text(value: string): Inline {
    return {type: 'text', value, origin}
  }

  function wordsOf(block: CellBlock): readonly Inline[] {
    if (block.type === 'paragraph') return [...block.children, text(' ')]
    return block.children.flatMap((item, index) => {
      const sign = block.marker.kind === 'bullet' ? '-' : `${block.marker.start + index}.`
      return [
        text(` ${sign} `),
        ...item.children.flatMap((it) =>
          it.type === 'paragraph' || it.type === 'list' ? wordsOf(it) : []
        )
      ]
    })
  }
}

async function found({name, read}: Flavour, report: Report) {
  const {bytes} = await rendered({...report, flavour: name}, 'md')
  return {reading: readingOf(read(bytes)), text: new TextDecoder().decode(bytes)}
}

async function expectSame(flavour: Flavour, report: Report): Promise<string> {
  const {reading, text} = await found(flavour, report)
  const expected = flavour.expected(report)
  expect(reading.words).toEqual(expected.words)
  expect(reading.headings).toEqual(expected.headings)
  expect(reading.notes).toEqual(expected.notes)
  expect(together(reading.links)).toEqual(together(expected.links))
  if (flavour.name === 'email') expect(reading.tables).toEqual(expected.tables)
  return text
}

/** Words of the links to each address: marks break a link into pieces. */
function together(links: readonly Anchor[]): ReadonlyMap<string, string> {
  const words = new Map<string, string>()
  for (const {url, text} of links) words.set(url, (words.get(url) ?? '') + text.replace(/\s/g, ''))
  return words
}

const digest = (name: string) => {
  const path = `templates/digest-${name}.md`
  return {path, text: readFileSync(path, 'utf8')}
}

describe.each(flavours)('$name', (flavour) => {
  test('says all of a report with every kind of node', async () => {
    await expectSame(flavour, sampleReport())
  })

  test.each(sources)('says all of $name, in its digest and in a brief', async (source) => {
    const all = shipped.some(({path}) => path === source.path) ? templates : templates.slice(0, 1)
    for (const template of [digest(flavour.name), ...all]) {
      const {report} = made({source, template, parts})
      if (report === undefined) throw new Error(`Unexpected trouble with ${template.path}`)
      const text = await expectSame(flavour, report)
      if (flavour.name === 'email') expect(text.split('\n').filter(isTooWide)).toEqual([])
      expect(text).not.toMatch(/\n\n\n\n|[ \t]\n|^\n/)
    }
  })
})

/** Two columns for a letter that is wide in the East; addresses and code are never broken. */
function isTooWide(line: string): boolean {
  const wide = line.match(
    /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\p{Emoji_Presentation}！-｠、-〾]/gu
  )
  const columns = line.replace(/[\p{M}\p{Cf}]/gu, '').length + (wide?.length ?? 0)
  const isWhole = /^[>| ]*(?: {4}|\S+$)|^\S+ {2,}\S+$/.test(line)
  return columns > 72 && !isWhole
}

const words = (text: string): Report => {
  const report = sampleReport()
  const [block] = report.children
  if (block === undefined) throw new Error('Unexpected empty sample')
  const {origin} = block
  const children = [{type: 'text', value: text, origin} as const]
  return {
    ...report,
    furniture: {...report.furniture, first: report.furniture.rest},
    children: [{type: 'paragraph', origin, children}],
    notes: []
  }
}

const told = [
  'Call @here, @channel and @everyone, but ann@example.org may stay.',
  'An <!channel> and a <@U012AB3CD>, <https://example.org|words> and &lt;.',
  '*all bold*, _all italic_, ~all struck~, `all code` and ```a fence```',
  '> no quotation',
  '• no item',
  '3. no item either',
  'a*b*c 2 * 3 * 4 snake_case_ _ __init__ **two** *',
  'https://example.org/_path_/*star*?a=1&b=2 and :tada: at 12:30:45',
  '[1] no note',
  '- no item',
  '| no box',
  'From here on',
  '-----',
  '* * *'
]

test.each(told)('a chat shows as words, and an e-mail: %s', async (text) => {
  for (const flavour of flavours) {
    const {reading} = await found(flavour, words(text))
    expect(reading).toEqual({...flavour.expected(words(text)), links: reading.links})
  }
})

test('a chat calls nobody and makes no link or mark of words', async () => {
  const [chat] = flavours
  for (const text of told) {
    const shown = chat === undefined ? '' : (await found(chat, words(text))).text
    expect(shown).not.toMatch(/@(?:here|channel|everyone)|<|:tada:|^>|```/)
    expect(shown).not.toMatch(/(?:^|[\s.,])([*_~`])[^\s\u00ad](?:.*[^\s\u00ad])?\1(?:[\s.,]|$)/)
  }
})

test('an e-mail counts wide letters twice, and breaks their lines where their rules have it', async () => {
  const text =
    '会議は三月二日に港で開かれ、九つの町が燃料を共同で購入することに合意した（「冬を越すための計画」）。'
  const {bytes} = await rendered({...words(text.repeat(3)), flavour: 'email'}, 'md')
  const lines = new TextDecoder().decode(bytes).trimEnd().split('\n')
  expect(lines.slice(0, -1).map((it) => [...it].length)).toEqual([36, 36, 36, 36])
  expect(lines.every((it) => !/^[、。）」]|[（「]$/.test(it))).toBe(true)
  expect(lines.join('')).toBe(text.repeat(3))
})

test('an e-mail never breaks an address', async () => {
  const address = `https://example.org/${'long/'.repeat(30)}`
  const {bytes} = await rendered({...words(`See ${address} for more.`), flavour: 'email'}, 'md')
  expect(new TextDecoder().decode(bytes).split('\n')).toEqual(['See', address, 'for more.', ''])
})
