import {type ChildProcessWithoutNullStreams, spawn} from 'node:child_process'
import {
  copyFileSync,
  cpSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  utimesSync,
  writeFileSync
} from 'node:fs'
import {join} from 'node:path'
import process from 'node:process'
import {beforeAll, expect, onTestFinished, test} from 'vitest'
import {project} from '../cli/project.ts'
import {type Compiled, compiled} from '../compiled.ts'
import {files, settings, template} from './files.ts'

let program: Compiled
beforeAll(() => {
  program = compiled()
  return program.remove
}, 120_000)

const dot =
  '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><circle r="4" cx="4" cy="4"/></svg>'

/** `dossier watch` in a process of its own, in a project of its own. */
async function watching(argv: readonly string[] = [], given: Record<string, string> = files) {
  const {folder, write, read} = project(given)
  const child: ChildProcessWithoutNullStreams = spawn(
    process.execPath,
    [program.cli, 'watch', ...argv],
    {cwd: folder, env: {PATH: process.env.PATH ?? ''}}
  )
  let text = ''
  child.stderr.on('data', (it) => {
    text += it
  })
  const ended = new Promise<number | null>((resolve) =>
    // Ended by the signal itself while it worked on a document: as a shell shows it.
    child.on('exit', (code, signal) => resolve(signal === 'SIGINT' ? 130 : code))
  )
  onTestFinished(() => void child.kill('SIGKILL'))
  const told = async (...parts: readonly string[]) => {
    for (const part of parts) {
      await expect.poll(() => text, {interval: 20, timeout: 20_000}).toContain(part)
    }
    const said = text
    text = ''
    return said
  }
  const path = (file: string) => join(folder, file)
  /** As many editors save: into a new file, which is then renamed. */
  const save = (file: string, content: string) => {
    writeFileSync(path(`${file}.new~`), content)
    renameSync(path(`${file}.new~`), path(file))
  }
  /** How many builds are told in the time that one would take. */
  const quietFor = async (milliseconds: number) => {
    await new Promise((resolve) => setTimeout(resolve, milliseconds))
    return text
  }
  await told('waiting for changes')
  return {child, ended, folder, write, read, told, path, save, quietFor}
}

test('saves in place and by renaming, again and again', async () => {
  const {write, read, save, told} = await watching()
  for (const turn of [1, 2, 3]) {
    save('sources/a.md', `# A\n\nRenamed ${turn}.\n`)
    await told('sources/a.md changed: out/a/ built')
    expect(read('out/a/note.md')).toContain(`Renamed ${turn}.`)
    write('sources/a.md', `# A\n\nWritten ${turn}.\n`)
    await told('sources/a.md changed: out/a/ built')
    expect(read('out/a/note.md')).toContain(`Written ${turn}.`)
  }
})

test('an editor that keeps the old file under another name, and one that deletes first', async () => {
  const {path, read, write, told} = await watching()
  renameSync(path('sources/a.md'), path('sources/a.md~'))
  write('sources/a.md', '# A\n\nKept.\n')
  await told('sources/a.md changed: out/a/ built')
  rmSync(path('sources/a.md'))
  write('sources/a.md', '# A\n\nDeleted.\n')
  await told('sources/a.md changed: out/a/ built')
  expect(read('out/a/note.md')).toContain('Deleted.')
})

test('a checkout: a folder goes and comes again with other texts, at once', async () => {
  const {folder, path, read, told} = await watching()
  const branch = project({
    'sources/a.md': '# A\n\nOther branch.\n',
    'sources/c.md': '# C\n\nNew.\n'
  })
  rmSync(path('sources'), {recursive: true})
  cpSync(branch.folder, folder, {recursive: true})
  await told('built')
  await expect.poll(() => read('out/a/note.md'), {timeout: 20_000}).toContain('Other branch.')
  await expect.poll(() => readdirSync(path('out')).includes('c'), {timeout: 20_000}).toBe(true)
  // What comes after is seen as well.
  writeFileSync(path('sources/c.md'), '# C\n\nNewer.\n')
  await expect.poll(() => read('out/c/note.md'), {timeout: 20_000}).toContain('Newer.')
})

test('new and removed sources, in folders that are new too', async () => {
  const {path, write, told} = await watching([], {
    ...files,
    'dossier.config.yaml': `${settings}sources: sources/**/*.md\n`
  })
  write('sources/deep/er/c.md', '# C\n')
  await told('sources/deep/er/c.md added: out/c/ built')
  rmSync(path('sources/deep'), {recursive: true})
  await told('sources/deep/er/c.md removed: its pack is stale and stays: out/c/')
})

test('settings, a template, and mending both', async () => {
  const {save, told} = await watching()
  save('dossier.config.yaml', 'packs: [\n')
  await told('dossier.config.yaml changed: nothing built, 1 error')
  save('dossier.config.yaml', `${settings}out: packs\n`)
  await told('dossier.config.yaml changed: 2 packs built', 'mended: dossier.config.yaml')
  save('templates/note.md', `${template}\n::nosuch\n`)
  await told('templates/note.md changed: nothing built, 1 error')
  save('templates/note.md', template)
  await told('templates/note.md changed: 2 packs built', 'mended: templates/note.md')
})

test('a missing picture that comes, in a folder that comes with it, and goes again', async () => {
  const {path, write, told} = await watching()
  write('sources/a.md', '# A\n\n![A dot](img/small/dot.svg)\n')
  await told('sources/a.md changed: nothing built, 1 error')
  write('sources/img/small/dot.svg', dot)
  await told('sources/img/small/dot.svg added: out/a/ built', 'mended: sources/a.md')
  rmSync(path('sources/img'), {recursive: true})
  await told('sources/img/small/dot.svg removed: nothing built, 1 error')
  write('sources/img/small/dot.svg', dot)
  await told('mended: sources/a.md')
})

test('a source outside the project, and a template of the package that the project takes over', async () => {
  const outside = project({'far/note.md': '# Far\n'})
  const {write, told} = await watching([
    join(outside.folder, 'far/note.md'),
    '--template',
    'digest'
  ])
  outside.write('far/note.md', '# Farther\n')
  await told('far/note.md changed: out/note/ built')
  write('templates/digest.md', template)
  await told('templates/digest.md added: out/note/ built')
})

test('what it writes itself, a touch and an unrelated file are no reason to build', async () => {
  const {folder, path, write, quietFor} = await watching([], {
    ...files,
    'dossier.config.yaml': `${settings}sources: ['**/*.md', '!templates/**']\n`
  })
  utimesSync(path('sources/a.md'), new Date(), new Date())
  copyFileSync(path('sources/a.md'), path('sources/a.txt'))
  write('node_modules/x/a.md', '# No source\n')
  write('.git/a.md', '# No source\n')
  expect(await quietFor(1500)).toBe('')
  expect(readdirSync(join(folder, 'out')).sort()).toEqual(['a', 'b'])
})

test('what changes during a build is one more build', async () => {
  const {write, read, told} = await watching()
  for (let count = 1; count <= 40; count++) {
    write('sources/a.md', `# A\n\nVersion ${count}.\n`)
    await new Promise((resolve) => setTimeout(resolve, 15))
  }
  await expect.poll(() => read('out/a/note.md'), {timeout: 20_000}).toContain('Version 40.')
  expect((await told('built')).split('built').length - 1).toBeLessThan(10)
})

test('Ctrl+C ends with 130 at once, waiting or building, and leaves nothing half-written', async () => {
  const waiting = await watching()
  waiting.child.kill('SIGINT')
  expect(await waiting.ended).toBe(130)

  const sources = Object.fromEntries(
    Array.from({length: 60}, (_, at) => [`sources/${at}.md`, `# Text ${at}\n\nWords.\n`])
  )
  const building = await watching([], {...files, ...sources})
  building.write('templates/note.md', `${template}\nMore.\n`)
  await expect
    .poll(() => building.read('out/0/note.md'), {interval: 5, timeout: 20_000})
    .toContain('More.')
  building.child.kill('SIGINT')
  expect(await building.ended).toBe(130)
  const left = readdirSync(building.path('out'), {recursive: true, encoding: 'utf8'})
  expect(left.filter((it) => it.endsWith('.tmp'))).toEqual([])
  expect(readFileSync(building.path('out/59/note.md'), 'utf8')).not.toContain('More.')
})
