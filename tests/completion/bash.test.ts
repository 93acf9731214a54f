import {spawnSync} from 'node:child_process'
import {expect, test} from 'vitest'
import {commands} from '../../src/cli/commands/index.ts'
import {dossier, project} from '../cli/project.ts'
import {files, tries} from './tries.ts'

const scriptOf = async (shell: string) => (await dossier(project(), ['completion', shell])).stdout

test('bash offers what one can have meant', async () => {
  const {folder, write} = project(files)
  write('completion.bash', await scriptOf('bash'))
  const calls = tries.map(({words}) => `try ${words.map((it) => `'${it}'`).join(' ')}`)
  write(
    'try.bash',
    `set -u
source completion.bash
try() {
  COMP_WORDS=(dossier "$@")
  COMP_CWORD=$#
  _dossier
  (IFS='|' && echo "\${COMPREPLY[*]:-}")
}
${calls.join('\n')}
`
  )
  const {stdout, stderr, status} = spawnSync('bash', ['--norc', 'try.bash'], {
    cwd: folder,
    encoding: 'utf8'
  })
  expect({stderr, status}).toEqual({stderr: '', status: 0})
  const offered = stdout.trimEnd().split('\n')
  expect(offered).toHaveLength(tries.length)
  tries.forEach(({words, offers}, at) => {
    expect(offered[at]?.split('|'), words.join(' ')).toEqual(expect.arrayContaining([...offers]))
    if (offers.length === 1) expect(offered[at], words.join(' ')).toBe(offers[0])
  })
})

test.each(['bash', 'zsh', 'fish'])(
  'the script for %s has every command and option',
  async (shell) => {
    const script = await scriptOf(shell)
    for (const {name, options} of commands) {
      expect(script).toContain(name)
      for (const it of options) expect(script).toMatch(new RegExp(`(?:--|-l )${it.name}\\b`))
    }
  }
)

test.each([
  [[], 'Unexpected call without a shell, expected one of `bash`, `zsh`, `fish`'],
  [['zhs'], 'Unexpected shell `zhs`, expected `zsh`'],
  [['bash', 'zsh'], 'Unexpected 2 shells for `completion`, expected one']
])('a call for %j is told what is wrong', async (shells, words) => {
  const {code, stdout, stderr} = await dossier(project(), ['completion', ...shells])
  expect(stderr).toContain(words)
  expect({code, stdout}).toEqual({code: 2, stdout: ''})
})
