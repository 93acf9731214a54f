import {findPacks, packPathOf} from '../pack/find-packs.ts'
import {verifyPack} from '../pack/verify-pack.ts'
import type {PackVerified} from '../pack/verify-types.ts'
import {type Call, WrongCall} from './call.ts'
import {counted} from './counted.ts'
import {exitCodeOf, exitCodes} from './exit.ts'
import type {Host} from './host.ts'
import {createReporter} from './report/pretty.ts'
import {projectSettings} from './settings.ts'
import {parityJson} from './verify/json.ts'
import {parityPage} from './verify/page.ts'
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
  const reporter = createReporter(host)
  const strict = settings.strict || call.has('strict')
  const all: PackVerified[] = []
  for (const path of packs.map(packPathOf)) {
    if (host.signal?.aborted) return exitCodes.interrupted
    const {language} = settings
    const pack = await verifyPack(path.pack, {root: host.cwd, strict, language, file: path.file})
    await reporter.print(pack.messages)
    if (!call.has('json')) host.stdout.write(parityPage(pack))
    all.push(pack)
  }
  if (call.has('json')) writeJson(parityJson(all), host)
  const outputs = all.flatMap((it) => it.outputs)
  const wrong = outputs.filter(({parity}) => (parity?.faults.length ?? 0) > 0).length
  reporter.line(
    `${counted(outputs.length, 'document')} compared, ${wrong} not as ${wrong === 1 ? 'its report' : 'their reports'}, ${counted(reporter.count('error'), 'error')}`
  )
  return exitCodeOf(all.flatMap((it) => it.messages))
}
