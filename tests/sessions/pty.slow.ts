import {spawnSync} from 'node:child_process'
import process from 'node:process'
import {beforeAll, expect, test} from 'vitest'
import {type Compiled, compiled} from '../compiled.ts'
import {type Place, places, record} from './record.ts'
import {sessions} from './sessions.ts'
import {stage} from './stage.ts'
import {readable} from './terminal.ts'

let program: Compiled
beforeAll(() => {
  program = compiled()
  return program.remove
}, 120_000)

const quoted = (word: string) => `'${word.replaceAll("'", "'\\''")}'`

/** Runs the program as a shell in a terminal does; `script` (util-linux) is that terminal. */
function inTerminal(argv: readonly string[], {columns, env}: Place, cwd: string): string {
  const call = [process.execPath, program.cli, ...argv].map(quoted).join(' ')
  const sized = `stty rows 50 cols ${columns} && exec ${call}`
  const {PATH = ''} = process.env
  const {stdout, status} = spawnSync('script', ['-qec', sized, '/dev/null'], {
    cwd,
    env: {PATH, ...env},
    encoding: 'utf8',
    input: ''
  })
  return `${readable(stdout.replaceAll('\r\n', '\n'))}{ends with ${status}}\n`
}

/** Those that no clock and no disk have a part in. */
const steady = sessions.filter(({name}) =>
  ['help', 'explain', 'schema', 'completion', 'diff'].includes(name)
)
const terminals = places.filter(({isTTY}) => isTTY)

test.each(steady.flatMap((it) => terminals.map((place) => ({...it, place}))))(
  '$name, in a $place.name of the system, is as in the one of the tests',
  async ({calls, place}) => {
    for (const argv of calls) {
      const folder = stage()
      expect(inTerminal(argv, place, folder)).toBe(await record(argv, place, folder))
    }
  }
)
