import {readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {parseTheme, type ThemeText} from '../../src/theme/index.ts'

const civic: ThemeText = {
  path: 'templates/themes/civic.yaml',
  text: readFileSync('templates/themes/civic.yaml', 'utf8')
}
const mine = (text: string): ThemeText => ({path: 'mine.yaml', text})
const brand = (text: string): ThemeText => ({path: 'brand.yaml', text})

const read = (over: readonly ThemeText[], variant = 'brief') =>
  parseTheme([civic, ...over], variant)
const told = (over: readonly ThemeText[], variant?: string) =>
  read(over, variant).messages.map((it) => `${it.name} ${it.reason}`)

test('a theme is laid over the one it extends token by token', () => {
  const {theme, messages} = read([mine('extends: civic\nname: Mine\ntext: {body: {size: 12}}')])
  expect(messages).toEqual([])
  expect(theme).toMatchObject({
    name: 'Mine',
    text: {body: {size: 12, leading: 14.5, font: 'serif'}}
  })
  expect(theme).not.toHaveProperty('extends')
})

test('what a theme says counts before a variant of the one it extends, and its own before both', () => {
  const over = mine(
    'extends: civic\ntext: {body: {size: 13}}\nvariants: {memo: {text: {body: {leading: 21}}}}'
  )
  expect(read([over], 'memo').theme?.text.body).toMatchObject({size: 13, leading: 21, below: 8})
  expect(read([over], 'brief').theme?.text.body).toMatchObject({size: 13, leading: 14.5, below: 5})
})

test('a brand is laid over the theme, and changes nothing else', () => {
  const {theme} = read([brand("colours: {accent: '#AA0022'}\nspacing:\n")])
  const plain = read([]).theme
  expect(theme?.colours).toEqual({...plain?.colours, accent: '#aa0022'})
  expect({...theme, colours: plain?.colours}).toEqual(plain)
})

test('a brand changes nothing that a theme says is fixed', () => {
  const house = brand("colours: {accent: '#aa0022', acent: 3}\ntext: {body: {size: 12}}")
  const fixed = mine('extends: civic\nname: Mine\nfixed: [colours, rules]')
  const {theme, messages} = parseTheme([civic, fixed], 'brief', house)
  expect(messages).toEqual([])
  expect(theme?.colours).toEqual(read([]).theme?.colours)
  expect(theme?.text.body.size).toBe(12)
  expect(theme).not.toHaveProperty('fixed')
  expect(told([mine('extends: civic\nfixed: [colors]')])).toEqual([
    'mine.yaml:2:9-2:15 Unexpected `"colors"` for `fixed.0`, expected `colours`'
  ])
})

test('a paper above counts in whichever way it is stated', () => {
  const measured = mine('extends: civic\npage: {width: 700, height: 400}')
  expect(read([measured]).theme?.page).toMatchObject({width: 700, height: 400})
  expect(read([measured, brand('page: {size: Letter}')]).theme?.page).toMatchObject({
    width: 612,
    height: 792
  })
})

test.each([
  [
    'an unknown token',
    'colors: {}',
    'brand.yaml:1:1-1:7 Unexpected key `colors`, expected `colours`'
  ],
  [
    'a wrong value',
    '\ncolours: {accent: red}',
    'brand.yaml:2:19-2:22 Unexpected `"red"` for `colours.accent`'
  ],
  [
    'half a style',
    'text: {body: {leading: 2}}',
    'brand.yaml:1:14-1:26 Unexpected values for `text.body`'
  ],
  [
    'half a paper',
    'page: {width: 600}',
    'brand.yaml:1:7-1:19 Unexpected values for `page`, expected either `size`, or'
  ],
  [
    'a font of a script without a file',
    'fonts: {scripts: {gurmukhi: {regular: 3}}}',
    'brand.yaml:1:39-1:40 Unexpected `3` for `fonts.scripts.gurmukhi.regular`, expected a font file'
  ],
  ['what cannot be read', 'colours: [', 'brand.yaml:1:11'],
  ['no tokens', '- a\n- b', 'brand.yaml:1:1-2:4 Unexpected `["a","b"]`, expected keys with values']
])('%s is told in the file that wrote it', (_, text, message) => {
  expect(told([mine('extends: civic\nname: Mine'), brand(text)]).join('\n')).toContain(message)
})

test('what is missing is told in the file that should have it', () => {
  const bare: ThemeText = {path: 'bare.yaml', text: civic.text.replace(/^ {2}note:.*\n/m, '')}
  const {messages} = parseTheme([bare, brand('text: {lead: {size: 13}}')], 'brief')
  expect(messages.map((it) => it.file)).toEqual(['bare.yaml'])
  expect(String(messages[0]?.reason)).toBe(
    'Unexpected nothing for `text.note`, expected keys with values'
  )
})

test('a wrong token names all that there are in its place', () => {
  const {messages} = read([mine('extends: civic\nrules: {hare: 1}')])
  expect(messages[0]).toMatchObject({
    expected: ['hair'],
    note: 'The tokens here are `hair`, `medium`, `heavy`.'
  })
})

test('fonts are looked for beside the file that names them', () => {
  const {fontsNamedIn} = read([brand('fonts: {serif: {regular: fonts/House.ttf}}')])
  expect(fontsNamedIn.get('fonts/House.ttf')).toBe('brand.yaml')
  expect(fontsNamedIn.get('dejavu-fonts-ttf/ttf/DejaVuSans.ttf')).toBe(civic.path)
})

test('keys of an author are never taken for what objects inherit', () => {
  expect(told([brand('__proto__: {name: x}\nconstructor: 3')]).join('\n')).toContain(
    '`constructor`'
  )
  expect(read([]).theme?.name).toBe('Civic')
})
