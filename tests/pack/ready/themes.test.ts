import {readdirSync} from 'node:fs'
import {parse} from 'node:path'
import {expect, test} from 'vitest'
import {extendedBy, themeOf} from '../../../src/pack/ready/themes.ts'
import {extended, parseTheme, type ThemeText} from '../../../src/theme/index.ts'
import {ready, readyOnly, shipped} from './shipped.ts'

const templates = readdirSync('templates')
  .filter((name) => name.endsWith('.md'))
  .map((name) => parse(name).name)

/** A theme as a project has it, with those that it extends, the lowest first. */
function chainOf(name: string): [ThemeText, ...ThemeText[]] {
  const file = {path: `some where/"${name}".yaml`, text: shipped.themes.get(name) ?? ''}
  const below = extended(file)
  return below === undefined ? [file] : [...chainOf(below.name), file]
}

test.each([...shipped.themes.keys()])('the theme %s is ready as it would be read', async (name) => {
  const files = chainOf(name)
  for (const file of files) expect(await extendedBy(file, readyOnly)).toStrictEqual(extended(file))
  for (const template of [...templates, 'our-own', '__proto__', '']) {
    const taken = await themeOf(files, template, undefined, readyOnly)
    const read = parseTheme(files, template)
    expect(taken, template).toStrictEqual(read)
    // Tokens are hashed and written in their order, too.
    expect(JSON.stringify(taken)).toBe(JSON.stringify(read))
  }
})

test('a theme of which a word was changed is read, and told of, as ever', async () => {
  const [file] = chainOf('civic')
  const changed = {...file, text: file.text.replace(/^ {2}size:.*$/m, '  size: A0')}
  expect(changed.text).not.toBe(file.text)
  const taken = await themeOf([changed], 'brief', undefined, ready)
  expect(taken.messages.map(String)).toEqual(parseTheme(changed, 'brief').messages.map(String))
  expect(taken.messages).toHaveLength(1)
})

test('a brand is laid over a theme that is ready', async () => {
  const brand = {path: 'templates/brand.yaml', text: "colours:\n  accent: '#123456'\n"}
  const {theme} = await themeOf(chainOf('civic'), 'brief', brand, ready)
  expect(theme?.colours.accent).toBe('#123456')
})

test('a theme over one that is ready is read', async () => {
  const own = {
    path: 'templates/themes/own.yaml',
    text: "extends: civic\ncolours: {accent: '#123456'}\n"
  }
  expect((await extendedBy(own, ready))?.name).toBe('civic')
  const {theme} = await themeOf([...chainOf('civic'), own], 'brief', undefined, ready)
  expect(theme?.colours.accent).toBe('#123456')
})
