import {execFileSync, spawnSync} from 'node:child_process'
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync
} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import process from 'node:process'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {type Compiled, compiled} from '../compiled.ts'
import {filesBelow} from './packs.ts'
import {canTrace, traced} from './traced.ts'

let program: Compiled
let place: string
let root: string
let looks: string
beforeAll(() => {
  program = compiled()
  place = realpathSync(mkdtempSync(join(tmpdir(), 'dossier-confined-')))
  root = join(place, 'project')
  looks = join(place, 'looks')
  for (const [file, content] of Object.entries(hostile)) write(join(root, file), content)
  for (const [file, to] of Object.entries(links)) {
    mkdirSync(dirname(join(root, file)), {recursive: true})
    symlinkSync(to, join(root, file))
  }
  for (const it of ['sources/pipe.png', 'sources/pipe.md', '../looks/templates/themes/pipe.ttf']) {
    execFileSync('mkfifo', [join(root, it)])
  }
  write(join(place, 'secret/notes.md'), `# ${secret}\n`)
  write(
    join(place, 'secret/plan.svg'),
    `<svg xmlns="http://www.w3.org/2000/svg"><text>${secret}</text></svg>`
  )
  write(join(place, 'secret/themes/stolen.yaml'), `extends: civic # ${secret}\n`)
  write(join(place, 'plain/sources/plain.md'), '# Plain\n\nWords.\n')
})
afterAll(() => {
  program.remove()
  rmSync(place, {recursive: true, force: true})
})

const secret = 'canary-5f1c'
const write = (file: string, content: string) => {
  mkdirSync(dirname(file), {recursive: true})
  writeFileSync(file, content)
}

const pictures = [
  '../../secret/plan.svg',
  '%2e%2e/%2e%2e/secret/plan.svg',
  '..\\..\\secret\\plan.svg',
  '/etc/passwd',
  'file:///etc/passwd',
  '//server/share/x.png',
  '\\\\server\\share\\x.png',
  'link.svg',
  'folder/plan.svg',
  'folder/pla.svg',
  'pipe.png',
  'device.png',
  'a.png%00.svg',
  'http://127.0.0.1:9/x.png',
  'https://example.org/x.png'
]
const svg =
  '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="9" height="9">' +
  '<image xlink:href="../../secret/plan.svg" width="9" height="9"/><rect width="9" height="9"/></svg>'

/** Each way that a source, a template, a theme or a link may name a file that is not the project's. */
const hostile: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    pictures.map((it, at) => [`sources/picture-${at}.md`, `# Picture\n\n![A picture](<${it}>)\n`])
  ),
  'sources/inner.md': '# Inner\n\n![A picture](inner.svg)\n',
  'sources/inner.svg': svg,
  'sources/lang.md': '---\nlang: ../../secret/x\n---\n\n# Language\n\nWords.\n',
  'dossier.config.yaml': 'sources: ["sources/**/*.md"]\n',
  '../looks/sources/fine.md': '# Fine\n\nWords.\n',
  '../looks/templates/part.md':
    '---\nformat: md\n---\n\n::include{name="../../../secret/notes"}\n\n::body\n',
  '../looks/templates/linked-part.md': '---\nformat: md\n---\n\n::include{name=stolen}\n\n::body\n',
  '../looks/templates/extending.md': '---\nformat: pdf\ntheme: extending\n---\n\n::body\n',
  '../looks/templates/fonts.md': '---\nformat: pdf\ntheme: fonts\n---\n\n::body\n',
  '../looks/templates/word.md': '---\nformat: docx\ntheme: ../secret/look.docx\n---\n\n::body\n',
  '../looks/templates/stolen-theme.md': '---\nformat: pdf\ntheme: stolen\n---\n\n::body\n',
  '../looks/templates/themes/extending.yaml': 'extends: ../../../secret/themes/stolen\n',
  '../looks/templates/themes/fonts.yaml':
    'extends: civic\nfonts:\n  serif:\n    name: Stolen\n    regular: ../../../secret/plan.svg\n    bold: /etc/passwd\n    italic: pipe.ttf\n    boldItalic: /dev/zero\n'
}
const links: Readonly<Record<string, string>> = {
  'sources/link.svg': '../../secret/plan.svg',
  'sources/link.md': '../../secret/notes.md',
  'sources/folder': '../../secret',
  'sources/device.png': '/dev/zero',
  'sources/device.md': '/dev/zero',
  '../looks/templates/stolen.md': '../../secret/notes.md',
  '../looks/templates/shared/stolen.md': '../../../secret/notes.md',
  '../looks/templates/themes/stolen.yaml': '../../../secret/themes/stolen.yaml',
  '../looks/templates/languages': '../../secret'
}

const refusals = [
  'assets/outside',
  'assets/remote',
  'assets/unreadable',
  'read/not-found',
  'read/outside',
  'template/unknown-part',
  'theme/invalid',
  'write/failed'
]
const ofLooks = ['part', 'linked-part', 'extending', 'fonts', 'stolen-theme', 'word', 'stolen']

test('nothing outside of the project is opened, whatever a text, a template or a theme names', () => {
  if (!canTrace()) {
    process.stdout.write('skipped: strace is not there, or may not trace\n')
    return
  }
  const log = join(place, 'trace')
  const run = (cwd: string, args: readonly string[]) =>
    traced([process.execPath, program.cli, 'build', ...args], cwd, log)
  const plain = run(join(place, 'plain'), ['--verify'])
  expect(plain.code).toBe(0)
  const own = [
    root,
    looks,
    realpathSync(program.folder),
    realpathSync('node_modules'),
    realpathSync('.')
  ]
  const isOwn = (path: string) =>
    [...own, program.folder].some((it) => path.startsWith(`${it}/`) || path === it)
  const strange = ({opened}: {readonly opened: ReadonlySet<string>}) =>
    [...opened].filter((it) => !isOwn(it) && !plain.opened.has(it) && !/^\/(?:proc|sys)\//.test(it))
  let count = 0
  const told = new Set<string>()
  const builds = [
    {cwd: root, args: []},
    {cwd: root, args: ['--template', 'digest', '--out', 'sources/folder/out']},
    ...ofLooks.map((it) => ({cwd: looks, args: ['--template', it]}))
  ]
  for (const {cwd, args} of builds) {
    const build = run(cwd, args)
    expect(build.stderr, args.join(' ')).not.toContain('mistake of the program')
    expect(build.stderr).not.toContain(secret)
    expect(strange(build), args.join(' ')).toEqual([])
    expect(build.sockets).toEqual([])
    count += build.opened.size
    for (const [rule] of build.stderr.matchAll(/(?<= )[a-z]+\/[a-z-]+(?=\n)/g)) told.add(rule)
  }
  expect([...told]).toEqual(expect.arrayContaining(refusals))
  for (const it of filesBelow(join(root, 'out'))) {
    expect(readFileSync(join(root, 'out', it)).includes(secret), it).toBe(false)
  }
  expect(filesBelow(join(place, 'secret')).filter((it) => it.startsWith('out'))).toEqual([])
  process.stdout.write(`traced ${builds.length} builds, ${count} files opened, none outside\n`)

  // The same eyes see what leaks.
  const leak = `require('fs').readFileSync('../secret/notes.md'); require('net').connect(9, '127.0.0.1').on('error', () => {})`
  const leaking = traced([process.execPath, '-e', leak], root, log)
  expect(strange(leaking)).toContain(join(place, 'secret/notes.md'))
  expect(leaking.sockets.length).toBeGreaterThan(0)
})

test('a build needs no network', () => {
  const argv = ['-n', process.execPath]
  if (spawnSync('unshare', [...argv, '--version']).status !== 0) {
    process.stdout.write('skipped: the network cannot be taken away here\n')
    return
  }
  const {status, stderr} = spawnSync('unshare', [...argv, program.cli, 'build', '--verify'], {
    cwd: join(place, 'plain'),
    encoding: 'utf8'
  })
  expect({status, stderr}).toMatchObject({status: 0})
})
