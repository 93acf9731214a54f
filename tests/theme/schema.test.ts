import {readFileSync, writeFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {parse} from 'yaml'
import * as z from 'zod'
import {brandFileSchema, themeFileSchema} from '../../src/theme/index.ts'
import {fileOf, shippedNames} from './shipped.ts'
import {partial, tables} from './tokens.ts'

test.each(shippedNames)('%s is a theme by the schema for editors', (name) => {
  expect(themeFileSchema.safeParse(parse(fileOf(name).text)).error).toBeUndefined()
})

test('a brand may hold any token alone, but extend no theme', () => {
  const isBrand = (value: unknown) => brandFileSchema.safeParse(value).success
  expect(isBrand({colours: {accent: '#AA0022'}, variants: {memo: {justify: true}}})).toBe(true)
  expect(isBrand({})).toBe(true)
  expect(isBrand({extends: 'civic'})).toBe(false)
  expect(isBrand({colours: {accent: 'red'}})).toBe(false)
  expect(isBrand({variants: {memo: {justfy: true}}})).toBe(false)
})

describe('JSON Schema', () => {
  test('has all tokens, and demands none', () => {
    expect(partial.map(({path}) => path)).toEqual(
      expect.arrayContaining(['extends', 'colours.accent', 'text.body.leading', 'page.columns.gap'])
    )
    expect(JSON.stringify(z.toJSONSchema(brandFileSchema, {io: 'input'}))).not.toContain(
      '"required"'
    )
  })

  test('says of each token what it is', () => {
    expect(partial.length).toBeGreaterThan(300)
    expect(partial.filter(({words}) => words === '')).toEqual([])
  })
})

const page = 'docs/themes.md'

test.each(Object.entries(tables))('docs/themes.md has the table of %s', (name, make) => {
  const place = new RegExp(`(?<=<!-- ${name} -->\\n)[^]*?(?=<!-- end -->)`)
  const table = make()
  if (process.env.UPDATE_FIXTURES === '1') {
    writeFileSync(
      page,
      readFileSync(page, 'utf8').replace(place, () => table)
    )
  }
  expect(place.exec(readFileSync(page, 'utf8'))?.[0]).toBe(table)
})
