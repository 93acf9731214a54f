import {rmSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {dossier, project} from '../project.ts'
import {reportSchema} from '../report/report-schema.ts'

const first = '# Ferry\n\nThe ferry costs £5 million.\n'
const second = '# Ferry\n\nThe ferry costs £6 million.\n\n<b>New</b> line.\n'
const options = ['--template', 'digest']

test('a build says what changed against earlier packs, in lines for people and in the step summary', async () => {
  const made = project({'sources/a.md': first, 'sources/gone.md': first})
  await dossier(made, ['build', '--out', 'before', ...options])
  made.write('sources/a.md', second)
  rmSync(join(made.folder, 'sources/gone.md'))
  made.write('step.md', 'Earlier step.\n\n')
  const argv = ['build', '--base', 'before', '--reporter', 'pretty,github', ...options]
  const env = {GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: join(made.folder, 'step.md')}
  const {code, stdout, stderr} = await dossier(made, argv, {env})
  expect(code).toBe(0)
  expect(stderr).toContain(`against before: 1 source changed, 1 removed
  sources/a.md  1 number, 2 facts; digest.md 28 → 30 words
    ¶1  £5 million → £6 million
  sources/gone.md  removed
`)
  expect(stdout).toMatch(/^::warning file=sources\/a\.md,line=5,/)
  const summary = made.read('step.md')
  expect(summary).toMatch(/^Earlier step\.\n\n## Briefing packs: 1 built\n/)
  expect(summary).toContain('- `sources/a.md` changed; 1 number, 2 facts; digest.md 28 → 30 words')
  expect(summary).toMatch(
    /<details><summary>sources\/a\.md<\/summary>\n\n```text\n.*£5 million → £6 million.*```\n\n<\/details>/s
  )
  expect(summary).toContain('\n---\n\n# Ferry\n')
})

test('what changed is all in the JSON report, as its schema has it', async () => {
  const made = project({'sources/a.md': first, 'sources/b.md': first})
  await dossier(made, ['build', '--out', 'before', ...options])
  made.write('sources/a.md', second)
  made.write('sources/c.md', first)
  const {stdout} = await dossier(made, [
    'build',
    '--base',
    'before',
    '--index',
    '--json',
    ...options
  ])
  const report = reportSchema.parse(JSON.parse(stdout))
  expect(report.index).toEqual(['out/index.html', 'out/index.md'])
  expect(report.base).toMatchObject({
    base: 'before',
    sources: [
      {status: 'changed', path: 'sources/a.md', compared: 'facts'},
      {status: 'same', path: 'sources/b.md', documents: []},
      {status: 'added', path: 'sources/c.md'}
    ]
  })
})

test('a summary goes to the file that is named, also of a check, and to none where nobody asked', async () => {
  const made = project({'sources/a.md': first})
  const argv = ['check', '--summary', 'ci/summary.md', ...options]
  expect((await dossier(made, argv)).code).toBe(0)
  expect(made.read('ci/summary.md')).toMatch(/^## Briefing packs: 1 checked\n.*\n---\n\n# Ferry\n/s)
  const env = {GITHUB_STEP_SUMMARY: join(made.folder, 'step.md')}
  await dossier(made, ['check', ...options], {env})
  expect(Object.keys(made.files())).not.toContain('step.md')
})

test('a summary that cannot be written is told, and ends with 3', async () => {
  const made = project({'sources/a.md': first, file: ''})
  const {code, stderr} = await dossier(made, ['check', '--summary', 'file/x.md', ...options])
  expect(code).toBe(3)
  expect(stderr).toContain('write/failed')
})

test('a base that there is not ends with 2, before anything is built', async () => {
  const made = project({'sources/a.md': first})
  const {code, stderr} = await dossier(made, ['build', '--base=-x', ...options])
  expect(code).toBe(2)
  expect(stderr).toContain(
    'Unexpected base `-x`, expected a folder of packs or a revision of git  pack/base'
  )
  expect(Object.keys(made.files())).toEqual(['sources/a.md'])
})

test('an index is written where the call or the settings want one, and is no source', async () => {
  const made = project({'a.md': first, 'dossier.config.yaml': "sources: '**/*.md'\n"})
  const without = await dossier(made, ['build', ...options])
  expect(without.stderr).not.toContain('index')
  const {stderr} = await dossier(made, ['build', '--index', ...options])
  expect(stderr).toContain('\nout/index.html\nout/index.md\n')
  made.write('dossier.config.yaml', "sources: '**/*.md'\nindex: true\n")
  const again = await dossier(made, ['build', ...options])
  expect(again.stderr).toMatch(/out\/index\.md\n1 source up to date/)
  expect(made.read('out/index.md')).toContain('[Ferry](a/)')
})
