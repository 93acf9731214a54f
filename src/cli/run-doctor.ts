import process from 'node:process'
import type {Call} from './call.ts'
import {coloursFor} from './colours.ts'
import type {Finding, Machine} from './doctor/finding.ts'
import {doctorJson} from './doctor/json.ts'
import {packageFindings} from './doctor/packages.ts'
import {doctorLines} from './doctor/page.ts'
import {programFindings} from './doctor/program.ts'
import {projectFindings} from './doctor/project.ts'
import {terminalFindings} from './doctor/terminal.ts'
import {exitCodes} from './exit-codes.ts'
import type {Host} from './host.ts'
import {widthOf} from './width.ts'
import {writeJson} from './write-json.ts'

/** `dossier doctor`: what could hinder a build, on stdout. Resolves with 1 where something does. */
export async function runDoctor(
  call: Call,
  host: Host,
  machine: Machine = thisMachine()
): Promise<number> {
  const findings = await examine(call, host, machine)
  if (call.has('json')) {
    writeJson(doctorJson(findings), host)
  } else {
    const look = {colours: coloursFor(host, host.stdout), columns: widthOf(host.stdout)}
    host.stdout.write(`${doctorLines(findings, look).join('\n')}\n`)
  }
  const isHindered = findings.some((it) => it.status === 'problem')
  return isHindered ? exitCodes.content : exitCodes.done
}

async function examine(call: Call, host: Host, machine: Machine): Promise<readonly Finding[]> {
  const {findings, settings, settingsPath} = await projectFindings(call, host)
  return [
    ...programFindings(machine),
    ...findings,
    ...(await packageFindings(settings, settingsPath, host.cwd, machine)),
    ...terminalFindings(host, machine)
  ]
}

const thisMachine = (): Machine => ({
  node: process.versions.node,
  platform: process.platform,
  runsTypeScript: Boolean(Reflect.get(process.features, 'typescript'))
})
