import {spawn} from 'node:child_process'
import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import process from 'node:process'

/** Of one text: far above what any of them takes, but on a machine that is busy with much else. */
const limits = 'limits: {documentSeconds: 120, documentMegabytes: 512}\n'

/** Of all texts of a folder: only a process that hangs takes longer. */
const mostMinutes = 10

/** What the program says of a text that it should have refused, or built. */
const failures = ['pack/too-slow', 'pack/too-much-memory', 'pack/mistake']

/**
 * Builds the sources of a project, two at a time, each with little time and memory. What it gives
 * should not be: that the program fell, hung, or said neither what it wrote nor what was wrong.
 */
export async function buildAll(place: string, cli: string): Promise<readonly string[]> {
  writeFileSync(join(place, 'dossier.config.yaml'), limits)
  const {code, signal, stdout, stderr} = await run(cli, place)
  if (signal !== null) return [`ended by ${signal}: ${stderr.slice(-2000)}`]
  if (code !== 0 && code !== 1) return [`ended with ${code}: ${stderr.slice(-2000)}`]
  const trace = /\n {4}at |unexpected error/i.test(stderr) ? [stderr.slice(-2000)] : []
  const sources: readonly Said[] = JSON.parse(stdout).sources
  return [...trace, ...sources.flatMap(faultsOf)]
}

interface Said {
  readonly source: string
  readonly outputs: readonly unknown[]
  readonly messages: readonly {readonly rule: string; readonly severity: string}[]
}

function faultsOf({source, outputs, messages}: Said): readonly string[] {
  const errors = messages.filter(({severity}) => severity === 'error').map(({rule}) => rule)
  const failed = errors.filter((it) => failures.includes(it)).map((it) => `${source}: ${it}`)
  const silent = outputs.length === 0 && errors.length === 0
  return silent ? [`${source}: neither a pack nor a message`] : failed
}

interface Ended {
  readonly code: number | null
  readonly signal: string | null
  readonly stdout: string
  readonly stderr: string
}

function run(cli: string, cwd: string): Promise<Ended> {
  const argv = [cli, 'build', '--no-cache', '--jobs', '2', '--reporter', 'json']
  const timeout = mostMinutes * 60_000
  const child = spawn(process.execPath, argv, {cwd, timeout, killSignal: 'SIGKILL'})
  const said = {stdout: '', stderr: ''}
  child.stdout.setEncoding('utf8').on('data', (it) => {
    said.stdout += it
  })
  child.stderr.setEncoding('utf8').on('data', (it) => {
    said.stderr += it
  })
  return new Promise((done) => child.once('close', (code, signal) => done({...said, code, signal})))
}
