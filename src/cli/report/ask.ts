import {expectedOf} from '../../diagnostics/near.ts'
import {type Call, WrongCall} from '../call.ts'
import type {Level} from './pretty.ts'
import {type ReporterName, reporterNames} from './registry.ts'

type MachineName = Exclude<ReporterName, 'pretty'>

/** What a call wants to be told, how, and where. */
export interface Saying {
  /** How much is said to people, on stderr; nothing where a program reads stdout. */
  readonly level: Level
  readonly stdout: MachineName | undefined
  readonly files: readonly {readonly name: MachineName; readonly path: string}[]
}

/** Reads `--reporter`, `--json`, `--quiet` and `--verbose`. Throws {@link WrongCall}. */
export function sayingOf(call: Call): Saying {
  const asked = (call.names('reporter') ?? []).map(readReporter)
  const here = asked.filter(({path}) => path === undefined).map(({name}) => name)
  if (call.has('json')) here.push('json')
  const [stdout, second] = [...new Set(here.filter(isMachine))]
  if (second !== undefined) {
    const instead = `expected a file for one of them, as in \`--reporter ${second}:${second}.txt\``
    throw new WrongCall(`Unexpected \`${stdout}\` and \`${second}\` on stdout, ${instead}`)
  }
  const files = asked.flatMap(({name, path}) => {
    if (path === undefined) return []
    if (isMachine(name)) return [{name, path}]
    throw new WrongCall(`Unexpected file for \`pretty\`, which is for terminals, expected none`)
  })
  const isPretty = stdout === undefined || here.includes('pretty')
  const level = levelOf(call)
  return {level: isPretty ? level : 'nothing', stdout, files}
}

/** Reads `--quiet` and `--verbose`. Throws {@link WrongCall} where both are there. */
export function levelOf(call: Call): Exclude<Level, 'nothing'> {
  if (call.has('quiet') && call.has('verbose')) {
    throw new WrongCall('Unexpected `--quiet` with `--verbose`, expected one of them')
  }
  return call.has('quiet') ? 'quiet' : call.has('verbose') ? 'verbose' : 'normal'
}

/** `sarif`, or `sarif:out/report.sarif`. */
function readReporter(asked: string): {readonly name: ReporterName; readonly path?: string} {
  const [written = '', ...rest] = asked.split(':')
  const name = reporterNames.find((it) => it === written)
  if (name === undefined) {
    throw new WrongCall(`Unexpected reporter \`${written}\`, ${expectedOf(written, reporterNames)}`)
  }
  const path = rest.join(':')
  if (path !== '') return {name, path}
  if (rest.length === 0) return {name}
  throw new WrongCall(`Unexpected end of \`${asked}\`, expected a file behind the colon`)
}

const isMachine = (name: ReporterName): name is MachineName => name !== 'pretty'
