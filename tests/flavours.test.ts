import {readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import type {Report} from '../src/model/report.ts'
import {made} from './fixture.ts'
import {expectSame, flavours, textOf} from './flavour.ts'
import {rendered} from './inputs.ts'
import {parts, shipped, sources, templates} from './properties/inputs.ts'
import {code, strong, text} from './render/sample-nodes.ts'
import {sampleReport} from './render/sample-report.ts'

const digest = (name: string) => {
  const path = `templates/digest-${name}.md`
  return {path, text: readFileSync(path, 'utf8')}
}

describe.each(flavours)('%s', (flavour) => {
  test('says all of a report with every kind of node', async () => {
    await expectSame(flavour, sampleReport())
  })

  test.each(sources)('says all of $name in its digest', async (source) => {
    const all = shipped.some(({path}) => path === source.path) ? templates : []
    for (const template of [digest(flavour), ...all]) {
      const {report} = made({source, template, parts})
      if (report === undefined) throw new Error(`Unexpected trouble with ${template.path}`)
      const text = await expectSame(flavour, report)
      if (flavour === 'email') expect(text.split('\n').filter(isTooWide)).toEqual([])
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

const words = (said: string): Report => {
  const report = sampleReport()
  const [block] = report.children
  if (block === undefined) throw new Error('Unexpected empty sample')
  const {origin} = block
  const children = [{type: 'text', value: said, origin} as const]
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

test.each(told)('a chat shows as words, and an e-mail: %s', async (said) => {
  for (const flavour of flavours) await expectSame(flavour, words(said))
})

test('marks and code may stand at words, without a space', async () => {
  const [block] = words('').children
  if (block?.type !== 'paragraph') throw new Error('Unexpected lack of a paragraph')
  const at = [
    text('指紋：'),
    code('25e8'),
    text('。'),
    strong(text('担当')),
    text('：財政局'),
    code('x')
  ]
  for (const flavour of flavours) {
    const shown = await expectSame(flavour, {...words(''), children: [{...block, children: at}]})
    expect(shown.replaceAll('\u200b', '')).toMatch(/^指紋：`?25e8`?。\*?担当\*?：財政局`?x`?$/m)
  }
})

test('a chat calls nobody and makes no link or mark of words', async () => {
  for (const said of told) {
    const shown = textOf((await rendered({...words(said), flavour: 'chat'}, 'md')).bytes)
    expect(shown).not.toMatch(/@(?:here|channel|everyone)|<|:tada:|^>|```/)
    expect(shown).not.toMatch(/(?:^|[\s.,])([*_~`])[^\s\u00ad](?:.*[^\s\u00ad])?\1(?:[\s.,]|$)/)
  }
})

test('an e-mail counts wide letters twice, and breaks their lines where their rules have it', async () => {
  const text =
    '会議は三月二日に港で開かれ、九つの町が燃料を共同で購入することに合意した（「冬を越すための計画」）。'
  const {bytes} = await rendered({...words(text.repeat(3)), flavour: 'email'}, 'md')
  const lines = textOf(bytes).trimEnd().split('\n')
  expect(lines.slice(0, -1).map((it) => [...it].length)).toEqual([36, 36, 36, 36])
  expect(lines.every((it) => !/^[、。）」]|[（「]$/.test(it))).toBe(true)
  expect(lines.join('')).toBe(text.repeat(3))
})

test('an e-mail never breaks an address', async () => {
  const address = `https://example.org/${'long/'.repeat(30)}`
  const {bytes} = await rendered({...words(`See ${address} for more.`), flavour: 'email'}, 'md')
  expect(textOf(bytes).split('\n')).toEqual(['See', address, 'for more.', ''])
})
