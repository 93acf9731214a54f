import {spawnSync} from 'node:child_process'
import {cpSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import process from 'node:process'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {dossier} from '../cli/project.ts'
import {type Compiled, compiled, installInto, typecheck} from '../compiled.ts'
import {blocks, commandsOf, pages} from './blocks.ts'

let program: Compiled
let folder: string
const snippets = blocks.filter((it) => it.lang === 'ts')
let checked: ReturnType<typeof typecheck>

beforeAll(() => {
  program = compiled()
  folder = mkdtempSync(join(tmpdir(), 'dossier-docs-'))
  installInto(folder, program)
  writeFileSync(join(folder, 'package.json'), '{"type": "module"}')
  for (const name of ['sources', 'templates']) {
    cpSync(name, join(folder, name), {recursive: true})
  }
  snippets.forEach(({code}, at) => {
    writeFileSync(join(folder, `snippet-${at}.ts`), code)
  })
  checked = typecheck(
    folder,
    snippets.map((_, at) => `snippet-${at}.ts`)
  )
})
afterAll(() => {
  program.remove()
  rmSync(folder, {recursive: true, force: true})
})

const calls = pages.flatMap(commandsOf).filter((line) => !line.startsWith('npm '))
const argvs = calls.map((line) => line.replace(/^(node dist\/cli\.js|dossier) /, ''))

// In this process, which has the libraries loaded: a dozen new ones would take most of a minute.
test.each([...new Set(argvs)])('dossier %s', async (args) => {
  const {code, stderr} = await dossier({folder}, args.split(' '))
  expect({code, stderr}).toMatchObject({code: 0})
})

test('the snippets are well typed, for one who has the package only', () => {
  expect(snippets.length).toBeGreaterThan(3)
  expect(checked).toEqual({status: 0, stdout: ''})
})

/** What the snippets of each page print, in order. */
const printed: Readonly<Record<string, readonly RegExp[]>> = {
  'README.md': [/^true\n$/],
  'docs/settings.md': [/^$/],
  'docs/library.md': [
    /^1 page, a whole file\n$/,
    /^2 March 2026 2026-03-02 absolute true\nen detected 2\n$/,
    /^£5 million £6 million\n$/,
    /^3:6 warning parse\/html\n3:13 warning parse\/html\n$/,
    /^3 review\/vague-link Unexpected link that says `here`, .*\n$/,
    /^digest\.md true \d+\n$/,
    /^true 0\n$/,
    /^Why\nHow\n$/
  ]
}
const numbered = snippets.map(({page}, at) => {
  const nth = snippets.slice(0, at).filter((it) => it.page === page).length
  return {page, at, output: printed[page]?.[nth]}
})

test.each(numbered)('the snippet of $page prints $output', ({at, output}) => {
  const {stdout, stderr} = spawnSync(process.execPath, [`js/snippet-${at}.js`], {
    cwd: folder,
    encoding: 'utf8'
  })
  expect(stderr).toBe('')
  expect(output).toBeDefined()
  expect(stdout).toMatch(output ?? '')
})

test('importing the package does nothing', () => {
  const code = "import * as all from 'dossier'; console.log(Object.keys(all).sort().join(' '))"
  const {stdout, stderr} = spawnSync(process.execPath, ['--input-type=module', '-e', code], {
    cwd: folder,
    encoding: 'utf8'
  })
  expect(stderr).toBe('')
  expect(stdout.split(' ')).toEqual(expect.arrayContaining(['build', 'compose', 'parse']))
})
