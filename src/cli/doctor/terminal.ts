import {coloursFor} from '../colours.ts'
import type {Host} from '../host.ts'
import {widthOf} from '../width.ts'
import type {Finding, Machine} from './finding.ts'

/** What results are printed on, and whether it can show their letters. */
export function terminalFindings(host: Host, machine: Machine): readonly Finding[] {
  const {stdout} = host
  const what = stdout.isTTY === true ? 'a terminal' : 'no terminal'
  const colours = coloursFor(host, stdout).isColorSupported ? 'colours' : 'no colours'
  const shown: Finding = {
    about: 'Output to',
    status: 'ok',
    says: `${what}, ${widthOf(stdout)} columns, ${colours}`
  }
  return [shown, lettersFinding(host, machine)]
}

function lettersFinding({env, stdout}: Host, {platform}: Machine): Finding {
  const about = 'Letters'
  const locale = env.LC_ALL || env.LC_CTYPE || env.LANG || ''
  if (/utf-?8/i.test(locale)) return {about, status: 'ok', says: locale}
  // A file or a pipe keeps what it is given, and Windows and macOS know it without a locale.
  if (stdout.isTTY !== true || platform === 'win32' || platform === 'darwin') {
    return {about, status: 'ok', says: 'UTF-8'}
  }
  return {
    about,
    status: 'advice',
    says: `the locale is ${locale === '' ? 'not set' : `\`${locale}\``}, so the terminal may garble letters such as é and →`,
    remedy: 'Run: export LANG=C.UTF-8'
  }
}
