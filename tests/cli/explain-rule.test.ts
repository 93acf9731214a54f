import {expect, test} from 'vitest'
import {ruleIds, rules} from '../../src/diagnostics/rules.ts'
import {dossier, project} from './project.ts'

const url = 'https://github.com/dossier-pack/dossier/blob/main/docs'
const explained = (argv: readonly string[], columns?: number) =>
  dossier(
    project({'a.md': 'Fares rise.\n'}),
    ['explain', ...argv],
    columns === undefined ? {} : {columns}
  )

test('a rule: what it is, why, what to do, what raises it, and where to read on', async () => {
  const {code, stdout, stderr} = await explained(['front-matter/type'])
  expect({code, stderr}).toEqual({code: 0, stderr: ''})
  expect(stdout).toBe(`front-matter/type (error)
A value of the wrong kind in front matter

Such as a date that is no day, or a list where words are expected. See front
matter.

What to do
  ${rules['front-matter/type'].remedy}

What raises it, in sources/fares.md
  ---
  date: next Monday
  ---

  Fares rise.

Mended
  ---
  date: 2026-11-30
  ---

  Fares rise.

More
  ${url}/rules.md#front-mattertype
  ${url}/sources.md#front-matter
`)
})

test('what a strict build takes for an error is said', async () => {
  const {stdout} = await explained(['parse/no-alternative'])
  expect(stdout).toMatch(/^parse\/no-alternative \(warning, with --strict an error\)\n/)
})

test('of a link its words are shown, and what looks like one in code is left as it is', async () => {
  const {stdout} = await explained(['parse/no-alternative'])
  expect(stdout).toContain('`![decoration](line.png)`')
  expect((await explained(['template/required'])).stdout).toContain('The setting `requires` names')
})

test('colours are for terminals', async () => {
  const place = project()
  const coloured = await dossier(place, ['explain', 'parse/html'], {isTTY: true})
  expect(coloured.stdout).toContain('\u001b[33mwarning\u001b[39m')
  expect((await explained(['parse/html'])).stdout).not.toContain('\u001b')
})

test.each([40, 80, 200])(
  'words are wrapped at %i columns, lines of a text and addresses are not',
  async (columns) => {
    for (const argv of [['compose/undefined-acronym'], ['assets/unreadable'], ['language'], []]) {
      const {stdout} = await explained(argv, columns)
      const long = stdout.split('\n').filter((it) => it.length > Math.min(columns, 100))
      expect(
        long.filter((it) => !/^To read one|^ {2}(https:|The towns|!\[|echo|dossier)/.test(it))
      ).toEqual([])
    }
  }
)

test('no terminal is told what a character of an example says', async () => {
  const {stdout} = await explained(['parse/control-character'])
  expect(stdout).toContain('Fares rise␇ on 1 March.')
})

test('without a rule, all are listed in groups, with their titles', async () => {
  const {stdout} = await explained([])
  for (const id of ruleIds) expect(stdout).toContain(`  ${id} `)
  expect(stdout).toMatch(/^Reading files\n {2}read\/not-found +A file that does not exist\n/)
})

test('a group lists its rules', async () => {
  const {stdout} = await explained(['write'])
  expect(stdout).toBe(`Writing files
  write/exists  A file that is there already
  write/failed  An output that could not be written

To read one: dossier explain write/exists
`)
})

test('as JSON', async () => {
  const {stdout} = await explained(['read/unknown-kind', '--json'])
  expect(JSON.parse(stdout)).toMatchObject({
    tool: 'dossier',
    schemaVersion: 1,
    rules: [
      {
        id: 'read/unknown-kind',
        severity: 'error',
        remedy: rules['read/unknown-kind'].remedy,
        url: `${url}/rules.md#readunknown-kind`
      }
    ]
  })
  expect(JSON.parse((await explained(['--json'])).stdout).rules).toHaveLength(ruleIds.length)
})

test.each([
  ['parse/htm', 'Unexpected rule `parse/htm`, expected `parse/html`'],
  ['html', 'Unexpected rule `html`, expected `parse/html`'],
  ['several', 'Unexpected rule `several`, expected `config/several`'],
  ['invalid', '`front-matter/invalid` or `template/invalid` or'],
  ['prase', 'Unexpected rule `prase`, expected `parse`'],
  ['write/nothing', 'expected one of `write/exists`, `write/failed`']
])('of %s, which there is not, it tells what was meant', async (word, words) => {
  const {code, stdout, stderr} = await explained([word])
  expect({code, stdout}).toEqual({code: 2, stdout: ''})
  expect(stderr).toContain(words)
})

test('a path that ends as a text does, or that exists, is a source', async () => {
  expect((await explained(['a.md'])).stdout).toMatch(/^a\.md, language /)
  expect((await explained(['parse/html.md'])).stderr).toContain('read/not-found')
  const place = project({'minutes/may': 'Fares rise.\n'})
  expect((await dossier(place, ['explain', 'minutes/may'])).stderr).toContain('read/unknown-kind')
  expect((await explained(['a.md', '--json'])).stderr).toContain('Unexpected `--json` for a source')
})

test('one at a time', async () => {
  const {code, stderr} = await explained(['parse', 'write'])
  expect(stderr).toContain('Unexpected 2 words for `explain`, expected one rule or source')
  expect(code).toBe(2)
})
