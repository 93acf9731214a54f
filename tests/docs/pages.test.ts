import {existsSync, readFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import GithubSlugger from 'github-slugger'
import {expect, test} from 'vitest'
import {exitCodeOf} from '../../src/cli/exit.ts'
import {message} from '../../src/diagnostics/message.ts'
import {ruleIds, rules} from '../../src/diagnostics/rules.ts'
import {blocks, commandsOf, pages} from './blocks.ts'

const read = (file: string) => readFileSync(file, 'utf8')

/** Ids of the headings of a page, as GitHub makes them. */
function anchorsOf(page: string): readonly string[] {
  const slugger = new GithubSlugger()
  const text = read(page).replace(/^```.*?^```$/gms, '')
  return [...text.matchAll(/^#+ (.*)$/gm)].map((it) => slugger.slug(it[1] ?? ''))
}

test.each(ruleIds)('docs/rules.md explains %s where its messages point to', (id) => {
  const url = message(id, '', {from: 'file', path: ''}).url ?? ''
  expect(anchorsOf('docs/rules.md')).toContain(url.split('#')[1])
})

test('docs/exit-codes.md says what each rule ends with', () => {
  const rows = [...read('docs/exit-codes.md').matchAll(/^\| (`.*?\/.*?) *\| (\d)/gm)]
  const stated = new Map(
    rows.flatMap(([, ids, code]) =>
      [...(ids ?? '').matchAll(/`(.*?)`/g)].map((it) => [it[1], code])
    )
  )
  for (const id of ruleIds.filter((it) => rules[it].severity === 'error')) {
    const code = exitCodeOf([message(id, '', {from: 'file', path: ''})])
    expect(`${id} ${stated.get(id) ?? 1}`).toBe(`${id} ${code}`)
  }
})

test('docs/dependencies.md has every package, and none that is not there', () => {
  const {dependencies, devDependencies, optionalDependencies} = JSON.parse(read('package.json'))
  const rows = read('docs/dependencies.md')
    .split('\n')
    .filter((it) => it.startsWith('| `'))
    .map((it) => it.split('|')[1] ?? '')
  const listed = rows.flatMap((row) => [...row.matchAll(/`(.*?)`/g)].map((it) => it[1]))
  const known = [dependencies, devDependencies, optionalDependencies].flatMap(Object.keys)
  expect(listed.sort()).toEqual(known.sort())
})

test.each(pages)('%s links to pages and headings that exist', (page) => {
  const prose = read(page).replace(/^```.*?^```$/gms, '')
  const text = prose.replace(/`[^`\n]+`/g, (code) => (code.includes('](') ? '' : code))
  const lost = [...text.matchAll(/\]\((?!https?:)([^)#\s]*)(?:#([^)\s]*))?\)/g)]
    .map(([, path = '', anchor]) => ({
      file: path === '' ? page : join(dirname(page), path),
      anchor
    }))
    .filter(({file, anchor}) => !existsSync(file) || (anchor && !anchorsOf(file).includes(anchor)))
  expect(lost).toEqual([])
})

test('.ci/run runs the commands of README, word for word', () => {
  const ci = read('.ci/run')
  const commands = commandsOf('README.md').filter((it) => it.startsWith('npm '))
  expect(commands).toEqual(['npm ci && npm run build', 'npm ci && npm test'])
  for (const it of commands) expect(ci).toContain(`\n  ${it}\n`)
})

test('README shows the middle of the brief as it is', () => {
  const shown = blocks.find((it) => it.page === 'README.md' && it.code.includes('::key-points'))
  expect(shown?.code).toBeTypeOf('string')
  expect(read('templates/brief.md')).toContain(shown?.code)
})

test('every code block says what it is', () => {
  // sh and ts are run by tests here, the others are shown.
  const known = ['sh', 'ts', 'text', 'yaml', 'markdown']
  expect(blocks.filter((it) => !known.includes(it.lang))).toEqual([])
})
