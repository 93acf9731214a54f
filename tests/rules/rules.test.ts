import {mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {dirname} from 'node:path'
import {expect, test} from 'vitest'
import {type RuleId, ruleIds} from '../../src/diagnostics/rules.ts'
import {type Said, tried} from './tried.ts'

const shown = (id: RuleId) => `tests/rules/${id}.txt`

/** The messages of a rule, each a line that ends with its name and indented ones below. */
function aboutRule(id: RuleId, {call, stderr, code}: Said): string {
  let isAbout = false
  const lines = stderr.split('\n').filter((line) => {
    if (!line.startsWith(' ')) isAbout = line.endsWith(`  ${id}`)
    return isAbout
  })
  return [`$ ${call}`, ...lines, `[ends with ${code}]`, ''].join('\n')
}

test.each(ruleIds)('%s is raised by what its page shows, in words that read well', async (id) => {
  const said = aboutRule(id, await tried(id, 'wrong'))
  expect(said).toContain(`  ${id}\n`)
  if (process.env.UPDATE_RULES === '1') {
    mkdirSync(dirname(shown(id)), {recursive: true})
    writeFileSync(shown(id), said)
  }
  expect(said).toBe(readFileSync(shown(id), 'utf8'))
})

test('what is shown is of rules that there are', () => {
  const files = readdirSync('tests/rules', {recursive: true, encoding: 'utf8'})
  const ids = files.filter((it) => it.endsWith('.txt')).map((it) => it.replace(/\.txt$/, ''))
  expect(ids.sort()).toEqual([...ruleIds].sort())
})
