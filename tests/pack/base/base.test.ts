import {execFileSync} from 'node:child_process'
import {renameSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import process from 'node:process'
import {expect, test, vi} from 'vitest'
import {compareWithBase} from '../../../src/pack/base/index.ts'
import {pathspecs} from '../../../src/pack/base/pathspecs.ts'
import type {AgainstBase} from '../../../src/pack/base/types.ts'
import {build} from '../../../src/pack/build.ts'
import {openLog} from '../../../src/pack/log.ts'
import {type Project, project} from '../../cli/project.ts'

const first = '# Ferry\n\nThe ferry costs £5 million.\n\nIt sails at nine.\n'
const second = '# Ferry\n\nThe ferry costs £6 million.\n\nIt sails at nine.\n\nAnn Lee agreed.\n'

/** A project in a repository whose one commit holds it as it is given. */
function repository(files: Readonly<Record<string, string>>): Project {
  const made = project(files)
  const env = {...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null'}
  const git = (args: string) => execFileSync('git', args.split(' '), {cwd: made.folder, env})
  git('init -q')
  git('add -A')
  git('-c user.name=Ann -c user.email=ann@example.org commit -qm first')
  return made
}

async function compare(
  name: string,
  {folder}: Project,
  sources: readonly string[],
  patterns?: readonly string[]
) {
  const log = openLog()
  const compared = await compareWithBase(name, {sources, patterns, root: folder}, log)
  return {against: compared?.([]), log}
}

const brief = (against: AgainstBase | undefined) =>
  against?.sources.map((it) => `${it.status} ${it.path}`)

test('sources are compared with those of a revision, and nothing is checked out', async () => {
  const made = repository({
    'briefs/sources/changed.md': first,
    'briefs/sources/same.md': first,
    'briefs/sources/gone.txt': first,
    'briefs/sources/.hidden.md': first,
    'briefs/other.md': first,
    'briefs/out/gone/pack.json': '{}'
  })
  const root = join(made.folder, 'briefs')
  made.write('briefs/sources/changed.md', second)
  made.write('briefs/sources/same.md', first.replaceAll('\n', '\r\n'))
  made.write('briefs/sources/new.md', first)
  rmSync(join(root, 'sources/gone.txt'))
  const sources = ['sources/changed.md', 'sources/new.md', 'sources/same.md']
  const patterns = ['sources/*.{md,markdown,txt}']
  const {against} = await compare('HEAD', {...made, folder: root}, sources, patterns)
  expect(against?.revision).toMatch(/^[\da-f]{40}$/)
  expect(brief(against)).toEqual([
    'changed sources/changed.md',
    'added sources/new.md',
    'same sources/same.md',
    'removed sources/gone.txt'
  ])
  const [changed] = against?.sources ?? []
  expect(changed).toMatchObject({
    compared: 'sources',
    before: 'briefs/sources/changed.md',
    words: {before: 9, after: 12},
    lines: [3, 7],
    changes: {numbers: [{before: {text: '£5 million'}, after: {text: '£6 million'}}]}
  })
  expect(made.read('briefs/sources/changed.md')).toBe(second)
  const named = await compare('HEAD', {...made, folder: root}, sources.slice(0, 1))
  expect(brief(named.against)).toEqual(['changed sources/changed.md'])
})

test('a text of the base that is larger than may be read counts as none', async () => {
  const made = repository({'a.md': first, 'large.md': first.repeat(90)})
  const options = {sources: ['a.md', 'large.md'], root: made.folder, limits: {sourceBytes: 500}}
  made.write('large.md', first)
  const compared = await compareWithBase('HEAD', options, openLog())
  expect(brief(compared?.([]))).toEqual(['same a.md', 'added large.md'])
})

test.each([
  [
    'no-such-branch',
    'No commit of this repository is called so; in CI, fetch the history first (`fetch-depth: 0`).'
  ],
  ['--upload-pack=x', 'A name that begins with `-` is no revision.']
])('a base %s that is none is told', async (name, words) => {
  const {against, log} = await compare(name, repository({'a.md': first}), ['a.md'])
  expect(against).toBe(undefined)
  expect(log.messages.map((it) => `${it.reason}. ${it.note}`)).toEqual([
    `Unexpected base \`${name}\`, expected a folder of packs or a revision of git. No folder of that name holds packs. ${words}`
  ])
})

test('where there is no repository, or no git, that is told', async () => {
  const made = project({'a.md': first})
  const reasonOf = async () => (await compare('main', made, ['a.md'])).log.messages[0]?.note
  expect(await reasonOf()).toMatch(/This folder is in no repository of git\.$/)
  vi.stubEnv('PATH', '/nowhere')
  expect(await reasonOf()).toMatch(/There is no `git` on this machine to ask for a revision\.$/)
  vi.unstubAllEnvs()
})

test('sources are compared with the packs of an earlier build, also into the same folder', async () => {
  const made = project({'a.md': first, 'b.md': first, 'gone.md': first})
  const {folder} = made
  const options = {out: 'out', root: folder, templates: ['digest'], attachSource: false} as const
  await build({...options, sources: ['a.md', 'b.md', 'gone.md']})
  rmSync(join(folder, 'gone.md'))
  made.write('a.md', second)
  made.write('c.md', first)
  const log = openLog()
  const sources = ['a.md', 'b.md', 'c.md']
  const compared = await compareWithBase('out', {sources, patterns: ['*.md'], root: folder}, log)
  const {sources: results} = await build({...options, sources})
  const against = compared?.(results)
  expect(log.messages).toEqual([])
  expect(brief(against)).toEqual(['changed a.md', 'same b.md', 'added c.md', 'removed gone.md'])
  // The text of the base is nowhere: what it states is compared.
  expect(against?.sources[0]).toMatchObject({
    compared: 'facts',
    changes: {numbers: [{before: {text: '£5 million'}, after: {text: '£6 million'}}]},
    documents: [{file: 'digest.md', before: {words: 32}, after: {words: expect.any(Number)}}]
  })
})

test('the text of the base is read from where it lies beside its packs', async () => {
  const made = project({'a.md': first})
  const options = {sources: ['a.md'], root: made.folder, templates: ['digest']} as const
  await build({...options, out: 'before/out'})
  made.write('before/a.md', first)
  made.write('a.md', second)
  const {against} = await compare('before/out', made, ['a.md'])
  expect(against?.sources[0]).toMatchObject({
    compared: 'sources',
    before: 'before/a.md',
    lines: [3, 7]
  })
  renameSync(join(made.folder, 'a.md'), join(made.folder, 'other.md'))
  // The build tells of it.
  expect(brief((await compare('before/out', made, ['a.md'])).against)).toEqual([])
})

test('patterns of settings are written as git understands them', () => {
  expect(pathspecs(['./a/*.{md,txt}', '!a/{x,y{1,2}}.md', 'b'])).toEqual([
    ':(glob)a/*.md',
    ':(glob)a/*.txt',
    ':(exclude,glob)a/x.md',
    ':(exclude,glob)a/y1.md',
    ':(exclude,glob)a/y2.md',
    ':(glob)b'
  ])
  const bomb = '{a,b}'.repeat(40)
  expect(pathspecs([bomb])).toEqual([`:(glob)${bomb}`])
})
