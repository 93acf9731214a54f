import {readFileSync, writeFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {marker, rulesPage} from './rules-page.ts'

const file = 'docs/rules.md'

test('docs/rules.md is what is known of the rules', () => {
  const [top = '', made] = readFileSync(file, 'utf8').split(marker)
  if (process.env.UPDATE_RULES === '1') writeFileSync(file, top + marker + rulesPage())
  else expect(made).toBe(rulesPage())
})

test('docs/rules.md shows a message as it is told', () => {
  const [, shown = ''] = /```text\n(.*?)```/s.exec(readFileSync(file, 'utf8')) ?? []
  const told = readFileSync('tests/rules/parse/html.txt', 'utf8')
  expect(shown).toMatch(/^sources\/fares\.md:1:15 /)
  expect(told).toContain(shown)
})
