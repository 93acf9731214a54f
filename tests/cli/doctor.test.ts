import {readFileSync, writeFileSync} from 'node:fs'
import process from 'node:process'
import {Ajv2020} from 'ajv/dist/2020.js'
import {expect, test} from 'vitest'
import {leastNode, programFindings} from '../../src/cli/doctor/program.ts'
import {terminalFindings} from '../../src/cli/doctor/terminal.ts'
import {asTyped, publishedSchema} from './doctor-schema.ts'
import {dossier, project} from './project.ts'

const machine = {node: '24.1.0', platform: 'linux', runsTypeScript: true}

test('nothing is wrong with a project of one text, and nothing is written', async () => {
  const place = project({'sources/note.md': '# Note\n\nWords.\n'})
  const {code, stdout, stderr} = await dossier(place, ['doctor'], {columns: 120})
  expect(stdout).toMatch(/^ok +Node +\d+/m)
  expect(stdout).toMatch(/^ok +Settings +none in this folder, so the defaults count$/m)
  expect(stdout).toMatch(/^ok +Sources +1 text in sources\/$/m)
  expect(stdout).toMatch(/^ok +Templates +brief, memo, digest$/m)
  expect(stdout).toMatch(/^ok +Output +out\/ can be written$/m)
  expect(stdout).toMatch(/^ok +Theme +civic, \d+ fonts$/m)
  expect(stdout).toMatch(/\n\nNothing hinders a build\.\n$/)
  expect({code, stderr}).toEqual({code: 0, stderr: ''})
  expect(Object.keys(place.files())).toEqual(['sources/note.md'])
})

test('an empty folder gets advice, which is no problem', async () => {
  const {code, stdout} = await dossier(project(), ['doctor'])
  expect(stdout).toMatch(/^advice +Sources +none in sources\/\n.*dossier init$/ms)
  expect(code).toBe(0)
})

test('every problem comes with what to do, in few columns too', async () => {
  const settings = 'packs:\n  - template: breif\nout: note.md\ntheme: civik\n'
  const place = project({'dossier.config.yaml': settings, 'note.md': 'Words.'})
  const {code, stdout} = await dossier(place, ['doctor'], {columns: 40})
  for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(40)
  const words = stdout.replace(/\s+/g, ' ')
  expect(words).toContain('problem Templates Unexpected template `breif`, expected `brief` Mend')
  expect(words).toContain('problem Output Unexpected `ENOTDIR: not a folder` for note.md/')
  expect(words).toContain('problem Theme civik: Unexpected theme `civik`, expected `civic`')
  expect(words).toContain('3 problems to mend before a build.')
  expect(code).toBe(1)
})

test('wrong settings are a problem, and the rest is looked at', async () => {
  const place = project({'house.yaml': 'pakcs: []\n\u001b: 1\n'})
  const {code, stdout} = await dossier(place, ['doctor', '--config', 'house.yaml'])
  expect(stdout).toMatch(/^problem +Settings +house\.yaml:/m)
  expect(stdout).toMatch(/^ok +Theme/m)
  expect(stdout).not.toContain('\u001b')
  expect(code).toBe(1)
})

const file = 'docs/doctor.schema.json'
if (process.env.UPDATE_SCHEMAS === '1') writeFileSync(file, publishedSchema())

test('the same as JSON, by a schema that comes with the package', async () => {
  expect(asTyped).toBeTypeOf('function')
  const how = 'UPDATE_SCHEMAS=1 npm test -- tests/cli/doctor'
  expect(readFileSync(file, 'utf8'), `write it anew: ${how}`).toBe(publishedSchema())
  const isValid = new Ajv2020().compile(JSON.parse(publishedSchema()))
  const {code, stdout} = await dossier(project(), ['doctor', '--json'])
  const found = JSON.parse(stdout)
  expect(isValid(found), JSON.stringify(isValid.errors)).toBe(true)
  expect(found).toMatchObject({tool: 'dossier', schemaVersion: 1})
  expect(found.checks[3]).toEqual({
    about: 'Sources',
    status: 'advice',
    says: 'none in sources/',
    remedy: 'Put a text (.md or .txt) there, name one in the call, or run: dossier init'
  })
  expect(code).toBe(0)
})

test('a Node that is too old is a problem', () => {
  const {engines} = JSON.parse(readFileSync('package.json', 'utf8'))
  expect(engines.node).toBe(`>=${leastNode}`)
  const statusOf = (node: string) => programFindings({...machine, node})[1]?.status
  expect(['18.20.0', '20.18.3', '20.19.0', '22.1.0', '24.0.0'].map(statusOf)).toEqual([
    'problem',
    'problem',
    'ok',
    'ok',
    'ok'
  ])
})

test('a terminal without UTF-8 gets advice, and a pipe does not', () => {
  const lettersOf = (isTTY: boolean, env: Record<string, string>) => {
    const stream = {write: () => undefined, isTTY}
    return terminalFindings({cwd: '', env, stdout: stream, stderr: stream}, machine)[1]
  }
  expect(lettersOf(true, {LANG: 'C'})).toMatchObject({
    status: 'advice',
    says: expect.stringContaining('the locale is `C`'),
    remedy: 'Run: export LANG=C.UTF-8'
  })
  expect(lettersOf(true, {LC_ALL: 'C', LANG: 'de_DE.UTF-8'})?.status).toBe('advice')
  expect(lettersOf(true, {LANG: 'de_DE.UTF-8'})?.status).toBe('ok')
  expect(lettersOf(false, {})?.status).toBe('ok')
})
