import {spawnSync} from 'node:child_process'
import {mkdirSync, readdirSync, readFileSync, symlinkSync} from 'node:fs'
import {join, posix, sep} from 'node:path'
import process from 'node:process'
import {expect, test} from 'vitest'
import {appendText} from '../../src/io/append.ts'
import {newTemp} from '../../src/io/temp.ts'
import {writeFiles} from '../../src/io/write.ts'
import {writeNew} from '../../src/io/write-new.ts'
import {project} from '../cli/project.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const pack = [
  {file: 'a.md', bytes: bytes('new a')},
  {file: 'assets/b.png', bytes: bytes('new b')},
  {file: 'pack.json', bytes: bytes('new pack')}
]

test('files are written, folders are made, and nothing else is left', async () => {
  const {folder, files} = project()
  expect(await writeFiles('out/x', pack, {root: folder})).toMatchObject({written: true})
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

/** The name of a temporary file of the process `pid`, as one of this machine has it. */
const tempOf = (pid: number, machine?: string) => {
  const name = posix.basename(newTemp('x').replaceAll(sep, '/'))
  const [, dossier, own] = name.split(/[.-]/)
  return `.${dossier}-${machine ?? own}-${pid}-0-999.tmp`
}

test('what a killed process left is swept, what a running one needs is not', async () => {
  const {pid} = spawnSync(process.execPath, ['--version'])
  const [gone, alive, own] = [tempOf(pid), tempOf(process.ppid), tempOf(process.pid)]
  const elsewhere = tempOf(pid, '01234567')
  const names = [gone, alive, own, elsewhere, '.a.tmp', `assets/${gone}`]
  const {folder} = project(Object.fromEntries(names.map((it) => [`out/x/${it}`, ''])))
  await writeFiles('out/x', [{file: 'a.md', bytes: bytes('a')}], {root: folder})
  const left = readdirSync(join(folder, 'out/x')).filter((it) => it.startsWith('.'))
  expect(left.sort()).toEqual([alive, own, elsewhere, '.a.tmp'].sort())
  expect(readdirSync(join(folder, 'out/x/assets'))).toEqual([])
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
  for (const it of await Promise.all(runs)) expect(it).toMatchObject({written: true})
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

test('a name as long as names can be is written', async () => {
  const {folder, files} = project()
  const file = `${'x'.repeat(252)}.md`
  expect(await writeFiles('out', [{file, bytes: bytes('')}], {root: folder})).toMatchObject({
    written: true
  })
  expect(Object.keys(files('out'))).toEqual([file])
})

test('a folder that a link out of the project leads to is not written into', async () => {
  const {folder} = project({'in/a.md': ''})
  const elsewhere = project()
  const root = join(folder, 'in')
  symlinkSync(elsewhere.folder, join(root, 'away'))
  expect(await writeFiles('away/x', pack, {root})).toMatchObject({
    written: false,
    message: {file: 'away/x', reason: expect.stringContaining('link that leads out')}
  })
  const fault = await writeNew('away/y/a.md', '', root)
  const added = await appendText('away/z/a.md', root, 'text')
  expect([fault?.reason, added?.reason]).toEqual(
    ['file', 'file'].map(() => expect.stringContaining('link that leads out'))
  )
  expect(elsewhere.files()).toEqual({})
  expect(readdirSync(elsewhere.folder)).toEqual([])
})

test('a folder outside that is written as one is written into, and so is one behind a link inside', async () => {
  const {folder, files} = project({'in/real/x': ''})
  symlinkSync('real', join(folder, 'in/near'))
  const root = join(folder, 'in')
  expect(await writeFiles('../beside', pack, {root})).toMatchObject({written: true})
  expect(await writeFiles('near/deep', pack, {root})).toMatchObject({written: true})
  expect(Object.keys(files('in/real/deep'))).toHaveLength(3)
  expect(Object.keys(files('beside'))).toHaveLength(3)
})

test('text is not added through a link', async () => {
  const {folder, read} = project({'precious.md': 'precious'})
  symlinkSync('precious.md', join(folder, 'summary.md'))
  expect((await appendText('summary.md', folder, 'text'))?.ruleId).toBe('failed')
  expect(read('precious.md')).toBe('precious')
})
