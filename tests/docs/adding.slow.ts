import {cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'
import {expect, onTestFinished, test} from 'vitest'
import {compile} from '../compiled.ts'

const page = readFileSync('docs/adding-a-format.md', 'utf8')
const node = 'src/model/node.ts'

test('a new format is missed by the compiler in the files that the page lists, and no others', () => {
  const folder = mkdtempSync(join(tmpdir(), 'dossier-format-'))
  onTestFinished(() => rmSync(folder, {recursive: true, force: true}))
  for (const name of ['src', 'tests', 'tsconfig.json', 'package.json']) {
    cpSync(name, join(folder, name), {recursive: true})
  }
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'))
  const named = /^export const formatNames = .*$/m
  const [line] = /^export const formatNames = .*'html'.*$/m.exec(page) ?? []
  const before = readFileSync(join(folder, node), 'utf8')
  expect(before).toMatch(named)
  writeFileSync(join(folder, node), before.replace(named, line ?? ''))

  const {stdout} = compile(['--project', '.'], folder)

  const missed = new Set([...stdout.matchAll(/^(\S+)\(\d+,\d+\): error/gm)].map((it) => it[1]))
  const listed = [...page.matchAll(/^\| `((?:src|tests)\/.*?)`/gm)].map((it) => it[1])
  expect([...missed].sort()).toEqual(listed.sort())
})
