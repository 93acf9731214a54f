import {readFileSync, writeFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {resolve} from 'node:path'
import process from 'node:process'
import {Ajv} from 'ajv'
import {Ajv2020} from 'ajv/dist/2020.js'
import {expect, test} from 'vitest'
import {dossier, type Project, project} from '../project.ts'
import {asTyped, publishedSchema} from './report-schema.ts'

const file = 'docs/report.schema.json'
if (process.env.UPDATE_SCHEMAS === '1') writeFileSync(file, publishedSchema())

test('the published schema of a report is what it is written from, and comes with the package', () => {
  expect(asTyped).toBeTypeOf('function')
  const how = 'UPDATE_SCHEMAS=1 npm test -- tests/cli/report'
  expect(readFileSync(file, 'utf8'), `write it anew: ${how}`).toBe(publishedSchema())
  const found = createRequire(import.meta.url).resolve('dossier/report.schema.json')
  expect(found).toBe(resolve(file))
})

const isUri = (text: string) => URL.canParse(text)
// Of RFC 3986: no spaces, and no letters beyond ASCII.
const isReference = (text: string) => /^[\w:/?#[\]@!$&'()*+,;=.~%-]*$/.test(text)

/** The schema of OASIS is of draft 4, which differs from draft 7 in how it names itself. */
function sarifValidator() {
  const ajv = new Ajv({allErrors: true, strict: false})
  ajv.addFormat('uri', isUri)
  ajv.addFormat('uri-reference', isReference)
  ajv.addFormat('date-time', /^\d{4}-\d\d-\d\dT/)
  const {$schema, id, ...schema} = JSON.parse(
    readFileSync('tests/cli/report/schemas/sarif-2.1.0.json', 'utf8')
  )
  expect($schema).toContain('draft-04')
  return ajv.compile({$id: id, ...schema})
}

const validators = {
  json: new Ajv2020({allErrors: true, strict: false}).compile(
    JSON.parse(readFileSync(file, 'utf8'))
  ),
  sarif: sarifValidator()
} as const

/** Sources of every kind: right, with warnings, with an error, missing, and of a strange name. */
const mixed = () =>
  project({
    'sources/right.md': '# Right\n\nWords of a note.\n',
    'sources/odd & "näme" %.md':
      '---\nathor: Ann\n---\n\n# Odd\n\nText <b>bold</b>.\n\n東京で<i>x</i>\n',
    'sources/wrong.md': '---\ndate: soon\n---\n\n# Wrong\n\nWords.\n'
  })
const sources = ['sources/right.md', 'sources/odd & "näme" %.md', 'sources/wrong.md', 'gone.md']

const reported = async (place: Project, name: string, command = 'check', paths = sources) => {
  const argv = [command, ...paths, '--template', 'digest', '--reporter', name]
  return (await dossier(place, argv)).stdout
}

const validated = (name: keyof typeof validators, text: string) => {
  validators[name](JSON.parse(text))
  return (validators[name].errors ?? []).map((it) => `${it.instancePath} ${it.message}`)
}

test.each(['json', 'sarif'] as const)('%s is as its public schema has it', async (name) => {
  const place = mixed()
  for (const command of ['check', 'build']) {
    expect(validated(name, await reported(place, name, command))).toEqual([])
  }
  expect(validated(name, await reported(place, name, 'check', ['sources/right.md']))).toEqual([])
})

test('the schemas refuse what is broken', async () => {
  const place = mixed()
  const json = JSON.parse(await reported(place, 'json'))
  for (const broken of [
    {...json, schemaVersion: 2},
    {...json, more: 1},
    {...json, counts: {...json.counts, errors: -1}},
    {...json, sources: [{...json.sources[0], source: 7}]}
  ]) {
    expect(validated('json', JSON.stringify(broken))).not.toEqual([])
  }
  const sarif = await reported(place, 'sarif')
  for (const [from, to] of [
    ['"level": "error"', '"level": "bad"'],
    ['"startLine": 2', '"startLine": 0'],
    ['"version": "2.1.0"', '"version": "2.0.0"'],
    ['"helpUri": "https:', '"helpUri": "no address:'],
    ['"uri": "sources/', '"uri": "a b/']
  ] as const) {
    const broken = sarif.replace(from, to)
    expect(broken).not.toBe(sarif)
    expect(validated('sarif', broken), to).not.toEqual([])
  }
})

test('a report in JSON has every message with its place, and says what the command ended with', async () => {
  const place = mixed()
  const argv = ['check', ...sources, '--template', 'digest', '--json']
  const {code, stdout, stderr} = await dossier(place, argv)
  const report = JSON.parse(stdout)
  expect(stderr).toBe('')
  expect(report).toMatchObject({command: 'check', exitCode: code, counts: {errors: 2}})
  expect(report.sources.map((it: {source: string}) => it.source)).toEqual(sources)
  expect(report.sources[2].messages).toEqual([
    {
      rule: 'front-matter/type',
      severity: 'error',
      file: 'sources/wrong.md',
      line: 2,
      column: 7,
      endLine: 2,
      endColumn: 11,
      reason: 'Unexpected `"soon"` for `date`, expected a day such as `2025-03-02`',
      note: expect.any(String),
      url: expect.stringContaining('rules.md#front-mattertype')
    }
  ])
  expect(report.sources[0].outputs[0]).toMatchObject({file: 'digest.md', format: 'md'})
})

test('what is wrong with settings is in the report, too', async () => {
  const place = project({'a.md': '# A\n\nWords.\n', 'dossier.config.yaml': 'outt: x\n'})
  const {code, stdout, stderr} = await dossier(place, ['check', 'a.md', '--json'])
  expect({code, stderr}).toEqual({code: 2, stderr: ''})
  expect(JSON.parse(stdout)).toMatchObject({
    exitCode: 2,
    messages: [{rule: 'config/invalid', file: 'dossier.config.yaml', line: 1}],
    sources: []
  })
})

interface SarifResult {
  readonly ruleId: string
  readonly level: string
  readonly locations: readonly [{readonly physicalLocation: unknown}]
  readonly partialFingerprints: Readonly<Record<string, string>>
}

const resultsOf = (sarif: string): readonly SarifResult[] => JSON.parse(sarif).runs[0].results

test('SARIF points at paths as code scanning finds them, in UTF-16 units', async () => {
  const sarif = await reported(mixed(), 'sarif')
  const found = resultsOf(sarif).filter((it) => it.ruleId === 'parse/html')
  expect(found[2]?.locations[0].physicalLocation).toEqual({
    artifactLocation: {
      uri: 'sources/odd%20%26%20%22n%C3%A4me%22%20%25.md',
      uriBaseId: '%SRCROOT%'
    },
    region: {startLine: 9, startColumn: 4, endLine: 9, endColumn: 7}
  })
  expect(new Set(resultsOf(sarif).map((it) => it.level))).toEqual(new Set(['error', 'warning']))
})

test('fingerprints stay where lines move, and tell the same message on one line apart', async () => {
  const place = project({'a.md': '# A\n\n<b>b</b> <b>c</b>\n\n<i>d</i>\n'})
  const printsOf = async () =>
    resultsOf(await reported(place, 'sarif', 'check', ['a.md'])).map((it) =>
      Object.values(it.partialFingerprints).join()
    )
  const before = await printsOf()
  expect(new Set(before).size).toBe(6)
  place.write('a.md', '# A\n\nA new paragraph.\n\n<b>b</b> <b>c</b>\n\n<i>d</i>\n')
  expect(await printsOf()).toEqual(before)
  place.write('a.md', '# A\n\n<b>b</b> <b>c</b>\n\n<i>another</i>\n')
  const after = await printsOf()
  expect(after.slice(0, 4)).toEqual(before.slice(0, 4))
  expect(after[4]).not.toBe(before[4])
})

test('JUnit has a suite for each source, a case for each document and each rule', async () => {
  const junit = await reported(mixed(), 'junit', 'build')
  expect(junit).toMatch(/^<\?xml .*\n<testsuites name="dossier build" tests="6" failures="2"/)
  const suite = junit.slice(junit.indexOf('<testsuite name="sources/wrong.md"'))
  expect(suite).toMatch(/^<testsuite name="sources\/wrong\.md" tests="1" failures="1" errors="0"/)
  expect(suite).toContain(
    '<failure type="front-matter/type" message="Unexpected `&quot;soon&quot;`'
  )
  expect(junit).toMatch(/<testcase name="out\/right\/digest\.md" .*time="\d+\.\d{3}"\/>/)
  expect(junit).toMatch(/<testcase name="parse\/html".*>\n +<system-out>sources\/odd &amp; /)
})

test('compact is a line for each message, as grep knows it', async () => {
  const lines = (await reported(mixed(), 'compact')).split('\n')
  expect(lines[0]).toBe(
    'sources/odd & "näme" %.md:2:1: warning: Unexpected key `athor`, expected `author` [front-matter/unknown-key]'
  )
  expect(lines).toContain(
    'gone.md: error: Unexpected path `gone.md`, expected a file that exists [read/not-found]'
  )
  expect(lines.at(-1)).toBe('')
})

test('reports go to files beside what is said, each in its own', async () => {
  const place = mixed()
  const argv = ['check', ...sources, '--template', 'digest', '--reporter', 'sarif:ci/a.sarif']
  const {code, stdout, stderr} = await dossier(place, [
    ...argv,
    '--reporter',
    'junit:ci/j.xml,json'
  ])
  expect(code).toBe(3)
  expect(validated('sarif', place.read('ci/a.sarif'))).toEqual([])
  expect(place.read('ci/j.xml')).toContain('</testsuites>')
  expect(JSON.parse(stdout).exitCode).toBe(3)
  expect(stderr).toBe('')
  const pretty = await dossier(place, argv)
  expect(pretty.stderr).toContain('  front-matter/type\n')
  expect(pretty.stdout).toBe('')
})

test('a report that cannot be written is told, and the command ends with 3', async () => {
  const place = project({'a.md': '# A\n\nWords.\n', 'ci/a.sarif/x': ''})
  const argv = ['check', 'a.md', '--template', 'digest', '--json', '--reporter', 'sarif:ci/a.sarif']
  const {code, stdout, stderr} = await dossier(place, argv)
  expect(code).toBe(3)
  expect(JSON.parse(stdout).exitCode).toBe(0)
  expect(stderr).toContain('ci/a.sarif  error  Unexpected `EISDIR')
})

test.each([
  [['--reporter', 'sarf'], 'Unexpected reporter `sarf`, expected `sarif`'],
  [['--reporter', 'json,sarif'], 'Unexpected `json` and `sarif` on stdout'],
  [['--json', '--reporter', 'compact'], 'Unexpected `compact` and `json` on stdout'],
  [['--reporter', 'pretty:a.txt'], 'Unexpected file for `pretty`'],
  [['--reporter', 'sarif:'], 'Unexpected end of `sarif:`, expected a file'],
  [['--quiet', '--verbose'], 'Unexpected `--quiet` with `--verbose`']
])('%j is a wrong call', async (argv, words) => {
  const {code, stderr, stdout} = await dossier(mixed(), ['check', 'sources/right.md', ...argv])
  expect(stderr).toContain(words)
  expect({code, stdout}).toEqual({code: 2, stdout: ''})
})
