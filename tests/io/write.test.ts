import {spawnSync} from 'node:child_process'
import {mkdirSync, readdirSync, readFileSync, symlinkSync} from 'node:fs'
import {join} from 'node:path'
import process from 'node:process'
import {expect, test} from 'vitest'
import {writeFiles} from '../../src/io/write.ts'
import {project} from '../cli/project.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const pack = [
  {file: 'a.md', bytes: bytes('new a')},
  {file: 'assets/b.png', bytes: bytes('new b')},
  {file: 'pack.json', bytes: bytes('new pack')}
]

test('files are written, folders are made, and nothing else is left', async () => {
  const {folder, files} = project()
  expect(await writeFiles('out/x', pack, {root: folder})).toEqual({written: true})
  expect(Object.keys(files('out/x'))).toEqual(['a.md', 'assets/b.png', 'pack.json'])
})

test('a file that cannot be replaced leaves all others as they were', async () => {
  const {folder, files} = project({'out/x/a.md': 'old a', 'out/x/pack.json/in': 'the way'})
  const before = files()
  const {written, ...rest} = await writeFiles('out/x', pack, {root: folder})
  expect(written).toBe(false)
  expect('message' in rest && rest.message?.file).toBe('out/x/pack.json')
  expect(files()).toEqual(before)
})

test('a rename that fails late puts back what was replaced before it', async () => {
  const {folder, files} = project({'out/x/a.md': 'old a'})
  // Staging the last makes a folder where the third is to be renamed to, which no check foresees.
  const late = [...pack, {file: 'pack.json/late', bytes: bytes('late')}]
  const {written} = await writeFiles('out/x', late, {root: folder})
  expect(written).toBe(false)
  expect(files('out/x')).toEqual({'a.md': Buffer.from('old a').toString('hex')})
})

test('a signal before the first rename leaves everything as it was', async () => {
  const {folder, files} = project({'out/x/a.md': 'old a'})
  const before = files()
  const options = {root: folder, signal: AbortSignal.abort()}
  expect(await writeFiles('out/x', pack, options)).toEqual({written: false})
  expect(files()).toEqual(before)
})

test('what a killed process left is swept, what a running one needs is not', async () => {
  const {pid} = spawnSync(process.execPath, ['--version'])
  const gone = `.a.md.${pid}-1.tmp`
  const alive = `.a.md.${process.ppid}-1.tmp`
  const {folder} = project({[`out/x/${gone}`]: '', [`out/x/${alive}`]: '', 'out/x/.a.tmp': ''})
  await writeFiles('out/x', pack, {root: folder})
  const left = readdirSync(join(folder, 'out/x')).filter((it) => it.startsWith('.'))
  expect(left).toEqual([alive, '.a.tmp'].sort())
})

test('a link to a file is replaced, and the file that it leads to is kept', async () => {
  const {folder, read} = project({'precious.md': 'precious'})
  mkdirSync(join(folder, 'out/x'), {recursive: true})
  symlinkSync(join(folder, 'precious.md'), join(folder, 'out/x/a.md'))
  await writeFiles('out/x', pack, {root: folder})
  expect(read('precious.md')).toBe('precious')
  expect(read('out/x/a.md')).toBe('new a')
})

test('two runs at once leave whole files', async () => {
  const {folder, files} = project()
  const of = (text: string) => pack.map(({file}) => ({file, bytes: bytes(text.repeat(100_000))}))
  const runs = ['1', '2', '3'].map((it) => writeFiles('out/x', of(it), {root: folder}))
  for (const it of await Promise.all(runs)) expect(it).toEqual({written: true})
  for (const content of Object.values(files('out/x')))
    expect(content).toMatch(/^(3[123])\1{99999}$/)
  expect(Object.keys(files('out/x'))).toHaveLength(3)
})

test('a folder that is a file is told', async () => {
  const {folder} = project({out: 'a file'})
  const written = await writeFiles('out/x', pack, {root: folder})
  expect(written).toMatchObject({written: false, message: {ruleId: 'failed'}})
  expect(readFileSync(join(folder, 'out'), 'utf8')).toBe('a file')
})
