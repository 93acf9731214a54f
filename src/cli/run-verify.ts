import {findPacks, packPathOf} from '../pack/find-packs.ts'
import {verifyPack} from '../pack/verify-pack.ts'
import type {PackVerified} from '../pack/verify-types.ts'
import {type Call, WrongCall} from './call.ts'
import {counted} from './counted.ts'
import {exitCodeOf} from './exit.ts'
import {exitCodes} from './exit-codes.ts'
import type {Host} from './host.ts'
import {levelOf} from './report/ask.ts'
import {createReporter} from './report/pretty.ts'
import {openScreen, type Screen} from './report/screen.ts'
import {projectSettings} from './settings.ts'
import {shortened} from './shorten.ts'
import {parityJson} from './verify/json.ts'
import {parityPage} from './verify/page.ts'
import {visibleLine} from './visible.ts'
import {writeJson} from './write-json.ts'

/** `dossier verify`. Resolves with the exit code. */
export async function runVerify(call: Call, host: Host): Promise<number> {
  const project = await projectSettings(call, host)
  if (typeof project === 'number') return project
  const {settings} = project
  const out = call.text('out') ?? settings.out
  const packs = call.operands.length > 0 ? call.operands : await findPacks(out, host.cwd)
  if (packs.length === 0) {
    throw new WrongCall(`Unexpected call without a pack, expected one, or packs in \`${out}/\``)
  }
  const level = levelOf(call)
  const screen = openScreen(host, level !== 'quiet')
  const reporter = createReporter(host, {level, screen, goesOn: true})
  const strict = settings.strict || call.has('strict')
  const all: PackVerified[] = []
  for (const [at, path] of packs.map(packPathOf).entries()) {
    if (host.signal?.aborted) return ended(screen)
    screen.status(statusOf(at, packs.length, path.pack, screen.columns))
    const {language} = settings
    const pack = await verifyPack(path.pack, {root: host.cwd, strict, language, file: path.file})
    await reporter.print(pack.messages)
    // On a terminal both streams are one, and the page would stand behind the status.
    screen.clear()
    if (!call.has('json') && level !== 'quiet') host.stdout.write(parityPage(pack))
    all.push(pack)
  }
  reporter.finish()
  if (call.has('json')) writeJson(parityJson(all), host)
  const outputs = all.flatMap((it) => it.outputs)
  const wrong = outputs.filter(({parity}) => (parity?.faults.length ?? 0) > 0).length
  const closing = `${counted(outputs.length, 'document')} compared, ${wrong} not as ${wrong === 1 ? 'its report' : 'their reports'}, ${counted(reporter.count('error'), 'error')}`
  if (level !== 'quiet') reporter.line(closing)
  return exitCodeOf(all.flatMap((it) => it.messages))
}

function ended(screen: Screen): number {
  screen.clear()
  return exitCodes.interrupted
}

/** `2 of 7 packs  out/summit`. */
function statusOf(at: number, all: number, pack: string, columns: number): string {
  const count = `${at + 1} of ${counted(all, 'pack')}  `
  return count + shortened(visibleLine(pack), Math.max(columns - count.length, 1))
}
