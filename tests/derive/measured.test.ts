import {readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {measured} from '../../src/derive/measured.ts'
import {factRules} from '../../src/derive/rules/index.ts'
import {page, rulesTable, writtenIn} from '../eval/page.ts'

// `EVAL_WRITE=1 npm run eval` writes both the shares and the page, where the shared data are.

const shares = new Map(Object.entries(measured))

test.each(Object.keys(factRules))('%s was tried on labelled texts', (rule) => {
  const {right, of} = shares.get(rule) ?? {right: 0, of: 0}
  expect(of, 'write it with EVAL_WRITE=1 npm run eval').toBeGreaterThanOrEqual(1)
  expect(right).toBeLessThanOrEqual(of)
})

test.each(Object.entries(factRules))('%s is explained in the style of all', (_, words) => {
  expect(words).toMatch(/^[A-Z“][^`"]*[^.]$/)
})

test('docs/facts.md has each rule, what it looks for and its measured share', () => {
  const written = writtenIn(readFileSync(page, 'utf8'), 'rules')
  expect(written, 'write it with EVAL_WRITE=1 npm run eval').toBe(rulesTable(measured))
})
