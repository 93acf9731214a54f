import {diff, diffFacts, isSame} from '../diff/index.ts'
import {packageVersion} from '../io/package.ts'
import {type Compared, readCompared} from '../pack/compared.ts'
import {openLog} from '../pack/log.ts'
import type {Call} from './call.ts'
import {coloursFor} from './colours.ts'
import {diffLines} from './diff/page.ts'
import {exitCodeOf} from './exit.ts'
import {exitCodes} from './exit-codes.ts'
import type {Host} from './host.ts'
import {createReporter} from './report/pretty.ts'
import {projectSettings} from './settings.ts'
import {widthOf} from './width.ts'
import {writeJson} from './write-json.ts'

/** `dossier diff`: what differs, on stdout. Resolves with 0 where nothing does, with 1 where something. */
export async function runDiff(
  [before, after]: readonly [string, string],
  call: Call,
  host: Host
): Promise<number> {
  const project = await projectSettings(call, host)
  if (typeof project === 'number') return project
  const {language, limits} = project.settings
  const options = {root: host.cwd, language, limits}
  const log = openLog()
  const old = await readCompared(before, options, log)
  const now = await readCompared(after, options, log)
  await createReporter(host).print(log.messages)
  if (old === undefined || now === undefined) return exitCodeOf(log.messages)
  const changes = changesBetween(old, now)
  const same = isSame(changes)
  const whole = old.side !== undefined && now.side !== undefined
  if (call.has('json')) {
    const paths = {before: {path: old.path}, after: {path: now.path}}
    const head = {tool: 'dossier', version: packageVersion(), schemaVersion: 1}
    const compared = whole ? 'sources' : 'facts'
    writeJson({...head, ...paths, compared, same, ...changes}, host)
  } else {
    const look = {colours: coloursFor(host, host.stdout), columns: widthOf(host.stdout)}
    host.stdout.write(`${diffLines(old.path, now.path, {changes, whole}, look).join('\n')}\n`)
  }
  return same ? exitCodes.done : exitCodes.content
}

const changesBetween = (old: Compared, now: Compared) =>
  old.side && now.side ? diff(old.side, now.side) : diffFacts(old.facts, now.facts)
