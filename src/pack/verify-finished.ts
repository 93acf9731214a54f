import {message, type Tell} from '../diagnostics/message.ts'
import {rules} from '../diagnostics/rules.ts'
import type {Assets} from '../model/asset.ts'
import type {Format} from '../model/node.ts'
import type {Flavour, Report} from '../model/report.ts'
import {verify} from '../verify/index.ts'
import type {Parity} from '../verify/parity.ts'

export interface FinishedFile {
  /** Path of the file, as messages name it. */
  readonly path: string
  readonly format: Format
  readonly flavour?: Flavour | undefined
  readonly bytes: Uint8Array
  /** Whether a Word file gave it its look. */
  readonly hasReference: boolean
  readonly report: Report
  readonly assets: Assets
}

/** Most differences of one file that are told one by one. */
const mostTold = 20

/**
 * Reads a finished file back and compares it with its report. What differs is told, and what the
 * format shows in a lesser way.
 */
export async function verifyFinished(
  {path, flavour, ...file}: FinishedFile,
  tell: Tell
): Promise<Parity> {
  const parity = await verify({...file, ...(flavour !== undefined && {flavour})})
  const {faults, blocks} = parity
  for (const {what, unit} of faults.slice(0, mostTold)) {
    tell(message('verify/differs', what, {from: 'file', path}, noteOf(unit?.origin)))
  }
  if (faults.length > mostTold) {
    const reason = `Unexpected differences, ${faults.length - mostTold} more, expected none`
    tell(message('verify/differs', reason, {from: 'file', path}))
  }
  for (const [how, [first, ...others]] of degradedIn(blocks)) {
    if (first === undefined) continue
    const more = others.length === 0 ? '' : ` and ${others.length} more`
    const reason = `Unexpected lesser form of the ${first.kind} “${first.words}”${more} in \`${path}\`: ${how}`
    tell(message('verify/degraded', reason, first.origin))
  }
  return parity
}

/** Blocks that the format shows in a lesser way, by that way. */
function degradedIn(blocks: Parity['blocks']): ReadonlyMap<string, Parity['blocks']> {
  const ways = new Map<string, Parity['blocks'][number][]>()
  for (const it of blocks) {
    if (it.verdict !== 'degraded') continue
    for (const how of it.how) ways.set(how, [...(ways.get(how) ?? []), it])
  }
  return ways
}

function noteOf(origin: Parity['blocks'][number]['origin'] | undefined) {
  if (origin === undefined) return {}
  const {path, position} = origin.from === 'derived' ? origin.evidence[0] : origin
  return path === ''
    ? {}
    : {note: `It comes from ${path}:${position.start.line}. ${rules['verify/differs'].remedy}`}
}
