import {spawn, spawnSync} from 'node:child_process'
import {readFileSync} from 'node:fs'
import {posix} from 'node:path'
import process from 'node:process'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {project} from '../cli/project.ts'
import {type Compiled, compiled} from '../compiled.ts'

let program: Compiled
beforeAll(() => {
  program = compiled()
})
afterAll(() => program.remove())

const dossier = (cwd: string, args: readonly string[], env: Record<string, string> = {}) =>
  spawnSync(process.execPath, [program.cli, ...args], {
    cwd,
    encoding: 'utf8',
    env: {PATH: process.env.PATH, ...env}
  })

const source = '---\ndate: 2026-03-29\n---\n\n# Note\n\nThe clocks change.[^1]\n\n[^1]: At two.\n'

test('another process in another time zone and language writes the same bytes', () => {
  const [one, two] = [project({'note.md': source}), project({'note.md': source})]
  const args = ['build', 'note.md', '--template', 'brief,memo,digest', '--format', 'pdf,docx,md']
  expect(dossier(one.folder, args, {TZ: 'UTC', LANG: 'C'}).status).toBe(0)
  const tokyo = {TZ: 'Asia/Tokyo', LANG: 'ja_JP.UTF-8', LC_ALL: 'ja_JP.UTF-8'}
  expect(dossier(two.folder, args, tokyo).status).toBe(0)
  expect(one.files('out')).toEqual(two.files('out'))
  expect(Object.keys(one.files('out'))).toHaveLength(10)
})

test('the program runs from a folder of its own: errors end with their code and no trace', () => {
  const {folder} = project({'a.md': ''})
  const {status, stdout, stderr} = dossier(folder, ['build', 'a.md', 'b.md'])
  expect(stderr).toContain('a.md  error  Unexpected empty file')
  expect(stderr).toContain('b.md  error  Unexpected path `b.md`')
  expect(stderr).not.toMatch(/^\s+at /m)
  expect({status, stdout}).toEqual({status: 3, stdout: ''})
})

test('help and version are printed on stdout', () => {
  const {folder} = project()
  expect(dossier(folder, ['--help'])).toMatchObject({status: 0, stderr: ''})
  expect(dossier(folder, ['build', '--help']).stdout).toContain('--emit <what>')
  const {version} = JSON.parse(readFileSync('package.json', 'utf8'))
  expect(dossier(folder, ['--version']).stdout).toBe(`${version}\n`)
})

test('a reader that closes the pipe early is no error', () => {
  const {folder} = project({'a.md': `# A\n\n${'Words. '.repeat(50_000)}\n`})
  const command = `"${process.execPath}" "${program.cli}" build a.md --emit document | head -c 10`
  const {stderr, stdout} = spawnSync('sh', ['-c', command], {cwd: folder, encoding: 'utf8'})
  expect({stderr, stdout}).toEqual({stderr: '', stdout: '{\n  "sourc'})
})

test('a reader that closes the pipe of messages early stops nothing', () => {
  const {folder, files, read} = project({'a.md': source, 'b.md': source, 'c.md': source})
  const build = `"${process.execPath}" "${program.cli}" build a.md b.md c.md --template digest`
  spawnSync('sh', ['-c', `{ ${build} 2>&1; echo $? > code; } | head -c 1`], {cwd: folder})
  expect(read('code')).toBe('0\n')
  expect(Object.keys(files('out'))).toHaveLength(6)
})

test.runIf(process.platform === 'linux')(
  'a full disk below stdout is told, without a trace',
  () => {
    const {folder} = project({'a.md': source})
    const command = `"${process.execPath}" "${program.cli}" build a.md --emit document > /dev/full`
    const {status, stderr} = spawnSync('sh', ['-c', command], {cwd: folder, encoding: 'utf8'})
    expect(stderr).toBe('dossier: Unexpected `ENOSPC: no space left on device` for stdout\n')
    expect(status).toBe(3)
  }
)

test('Ctrl+C ends with 130, and leaves whole packs and no temporary file', async () => {
  const names = Array.from({length: 8}, (_, at) => `n${at}`)
  const {folder, files} = project(
    Object.fromEntries(names.map((it) => [`sources/${it}.md`, source]))
  )
  const child = spawn(process.execPath, [program.cli, 'build', '--verbose'], {
    cwd: folder,
    env: {PATH: process.env.PATH}
  })
  child.stderr.on('data', (told) => {
    if (!child.killed && String(told).includes('n1.md: written')) child.kill('SIGINT')
  })
  const code = await new Promise((resolve) =>
    // Ended by the signal itself while it worked on a document: as a shell shows it.
    child.once('close', (code, signal) => resolve(signal === 'SIGINT' ? 130 : code))
  )
  expect(code).toBe(130)
  const left = Object.keys(files('out'))
  expect(left.length).toBeGreaterThan(0)
  expect(left.length).toBeLessThan(names.length * 4)
  for (const it of new Set(left.map(posix.dirname))) {
    expect(
      left.filter((file) => posix.dirname(file) === it).map((file) => posix.basename(file))
    ).toEqual(['brief.pdf', 'digest.md', 'memo.docx', 'pack.json'])
  }
})
