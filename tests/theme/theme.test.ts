import {readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {fontFiles, parseTheme} from '../../src/theme/index.ts'

const path = 'templates/themes/civic.yaml'
const civic = readFileSync(path, 'utf8')
const lineOf = (words: string) => civic.slice(0, civic.indexOf(words)).split('\n').length
const told = (text: string, variant = 'brief') =>
  parseTheme({path, text}, variant).messages.map(
    (it) => `${it.line}:${it.column} ${it.source}/${it.ruleId} ${it.reason}`
  )

test('the default theme reads without a message, with its defaults filled in', () => {
  const {theme, messages} = parseTheme({path, text: civic}, 'brief')
  expect(messages).toEqual([])
  expect(theme?.text.body).toMatchObject({size: 10.5, weight: 'regular', colour: 'ink', above: 0})
})

test('a variant is laid over the theme token by token, for its template only', () => {
  const memo = parseTheme({path, text: civic}, 'memo').theme
  const brief = parseTheme({path, text: civic}, 'brief').theme
  expect(memo?.text.body).toMatchObject({size: 11, font: 'serif'})
  expect(memo?.page.margin).toEqual({...brief?.page.margin, right: 76, left: 76})
  expect([memo?.justify, brief?.justify]).toEqual([false, true])
})

test('a template without a variant of its own gets the theme as it is', () => {
  const text = (variant: string) => parseTheme({path, text: civic}, variant).theme
  expect(text('nobody')).toEqual(text('brief'))
  expect(text('constructor')).toEqual(text('brief'))
})

test('an unknown token is told with its place and the near one', () => {
  expect(told(civic.replace('\nspacing:', '\nspacings:'))).toContain(
    `${lineOf('spacing:')}:1 theme/invalid Unexpected key \`spacings\`, expected \`spacing\``
  )
})

test('a wrong value in a variant is told where the variant stands', () => {
  const text = civic.replace('body: {size: 11,', 'body: {sise: 11,')
  const line = lineOf('body: {size: 11,')
  expect(told(text)).toEqual([])
  expect(told(text, 'memo')).toEqual([
    `${line}:14 theme/invalid Unexpected key \`sise\`, expected \`size\``
  ])
})

test('a wrong value names what was expected', () => {
  expect(told(civic.replace("accent: '#1f4e79'", 'accent: blue'))).toEqual([
    `${lineOf("accent: '")}:11 theme/invalid Unexpected \`"blue"\` for \`colours.accent\`, expected a colour in quotation marks, such as \`'#1f4e79'\``
  ])
})

test.each([
  ['size: A4', 'width: -5', '`-5` for `page.width`, expected a number of points of at least 0'],
  [
    'size: A4',
    'width: wide',
    '`"wide"` for `page.width`, expected a number of points, such as `12`'
  ],
  ['size: A4', 'size: A3', 'for `page.size`, expected one of `A4`, `A5`, `Letter`, `Legal`'],
  ['size: A4', 'width: 612', 'expected either `size`, or `width` and `height`'],
  ['size: A4', 'size: A4\n  width: 612', 'expected either `size`, or `width` and `height`'],
  ['size: A4', 'size: A4\n  columns: {count: 3}', 'for `page.columns.count`, expected 1 or 2'],
  ['size: A4', 'sise: A4', 'Unexpected key `sise`, expected `size`'],
  ['name: Civic', 'name: [x]', '`["x"]` for `name`, expected words'],
  ['name: Civic', 'name: ""', '`""` for `name`, expected words'],
  ['justify: true', 'justify: maybe', '`"maybe"` for `justify`, expected `true` or `false`'],
  ['orphans: 2', 'orphans: 1.5', '`1.5` for `breaks.orphans`, expected a whole number'],
  ['hair: 0.5', 'hair: {}', '`{}` for `rules.hair`, expected a number of points'],
  ['rules:', 'rules: 3 #', '`3` for `rules`, expected keys with values'],
  ['left: 76}', 'left: 500}', 'for `page`, expected margins that leave 72 points for words'],
  [
    "ink: '#1c1d20'",
    'ink: #1c1d20',
    '`null` for `colours.ink`, expected a colour in quotation marks'
  ],
  ["ink: '#1c1d20'", "ink: '#fff'", "expected a colour in quotation marks, such as `'#1f4e79'`"],
  ['body: {font: serif', 'body: {font: serf', '`"serf"` for `text.body.font`, expected `serif`'],
  [
    'weight: bold',
    'weight: 700',
    '`700` for `text.title.weight`, expected one of `regular`, `bold`'
  ],
  [
    'size: 10.5, leading: 14.5',
    'size: 10.5, leading: 9',
    'Unexpected values for `text.body`, expected a `leading` of at least the `size`'
  ],
  ['size: 10.5', 'size: 0', '`0` for `text.body.size`, expected a number of points of at least 1'],
  [
    'size: 10.5',
    'size: 10.5pt',
    '`"10.5pt"` for `text.body.size`, expected a number of points, such as `10.5`'
  ],
  ['  body:', '  boddy:', 'Unexpected key `boddy`, expected `body`'],
  ['    arabic:', '    arabik:', 'Unexpected key `arabik`, expected `arabic`'],
  [
    'colour: muted',
    'colour: grey',
    '`"grey"` for `text.subtitle.colour`, expected one of `ink`, `muted`, `accent`, `marking`'
  ],
  ['embedFonts: true', 'embedFonts: 1', '`1` for `embedFonts`, expected `true` or `false`'],
  [
    'name: Civic',
    'name: Civic\nextends: a/b',
    '`"a/b"` for `extends`, expected the name of a theme, such as `civic`'
  ],
  ['name: Civic', 'name: Civic\nvariant: {}', 'Unexpected key `variant`, expected `variants`'],
  [
    'breaks: {',
    'breaks: {lines: 3, ',
    'Unexpected key `lines`, expected one of `orphans`, `widows`'
  ]
])('%s cannot be %s', (right, wrong, reason) => {
  expect(civic).toContain(right)
  expect(told(civic.replace(right, wrong)).join('\n')).toContain(reason)
})

test.each([
  ['an empty file', '', 'Unexpected'],
  ['a list', '- a', 'Unexpected'],
  ['broken YAML', 'name: [', 'expected a closing bracket'],
  ['variants that are no mapping', `${civic}\nvariants: 3`, ''],
  [
    'a variant that is no mapping',
    civic.replace(/variants:[\s\S]*/, 'variants: {memo: 3}'),
    'tokens'
  ]
])('%s is told and never thrown', (_, text, reason) => {
  const messages = told(text)
  expect(messages.length).toBeGreaterThan(0)
  expect(messages.join('\n')).toContain(reason)
})

test('a byte order mark does not move places', () => {
  expect(told(`\uFEFF${civic.replace("ink: '#1c1d20'", 'ink: black')}`)[0]).toContain(
    `${lineOf("ink: '")}:8 `
  )
})

test('font files are listed once each', () => {
  const {theme} = parseTheme({path, text: civic}, 'brief')
  const files = theme === undefined ? [] : fontFiles(theme)
  expect(files).toHaveLength(13)
  expect(new Set(files).size).toBe(13)
  expect(files.at(-1)).toBe('dejavu-fonts-ttf/ttf/DejaVuSans.ttf')
})
