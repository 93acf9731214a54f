import type {CarriedMessage} from '../../diagnostics/carried.ts'
import type {Mark} from '../../io/mark.ts'
import {formatNames} from '../../model/node.ts'
import type {ParitySummary} from '../../verify/summary.ts'
import type {Output} from '../types.ts'
import type {KeptLookup} from './lookups.ts'
import {
  type Check,
  either,
  isNumber,
  isText,
  listOf,
  oneOf,
  optional,
  type Shape,
  shaped
} from './shape.ts'

/** What is kept of a pack that was written, for the next build. */
export interface PackRecord {
  readonly schemaVersion: 1
  /** Of all that the pack was made from, but for what was looked up for this source alone. */
  readonly key: string
  readonly lookups: readonly KeptLookup[]
  readonly outputs: readonly KeptOutput[]
  readonly messages: readonly CarriedMessage[]
  readonly files: readonly KeptFile[]
}

export type KeptOutput = Omit<Output, 'bytes'>

/** A file of a pack, as it was written. */
export interface KeptFile {
  /** Name in the pack's folder, with `/`. */
  readonly file: string
  readonly sha256: string
  /** Missing where something else stood there already when it was looked at. */
  readonly mark?: Mark
}

export const recordText = (record: PackRecord): string => JSON.stringify(record)

/** The record that a text is; undefined for anything else. */
export function recordIn(text: string): PackRecord | undefined {
  const value = parsed(text)
  return isRecord(value) ? value : undefined
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const parity: Shape<ParitySummary> = {
  kept: isNumber,
  degraded: isNumber,
  leftOut: isNumber,
  wrong: isNumber,
  share: isNumber
}

const output: Shape<KeptOutput> = {
  file: isFileName,
  template: isText,
  format: oneOf(formatNames),
  flavour: optional(oneOf(['github', 'chat', 'email'])),
  kind: isText,
  sha256: isText,
  size: isNumber,
  pages: optional(isNumber),
  words: isNumber,
  parity: optional(shaped(parity))
}

const isPoint = shaped({line: isNumber, column: isNumber, offset: optional(isNumber)})
const isPosition = shaped({start: isPoint, end: isPoint})

const message: Shape<CarriedMessage> = {
  reason: isText,
  source: optional(isText),
  ruleId: optional(isText),
  place: optional(either(isPoint, isPosition)),
  file: optional(isText),
  name: isText,
  fatal: optional(oneOf([true, false, null])),
  url: optional(isText),
  note: optional(isText),
  expected: optional(listOf(isText))
}

const mark: Shape<Mark> = {inode: isNumber, size: isNumber, modified: isNumber, changed: isNumber}

const lookups = {
  file: shaped({
    kind: oneOf(['file']),
    path: isText,
    print: optional(isText),
    real: optional(isText)
  }),
  folder: shaped({
    kind: oneOf(['folder']),
    path: isText,
    endings: listOf(isEnding),
    names: listOf(isText)
  }),
  pattern: shaped({
    kind: oneOf(['pattern']),
    pattern: isText,
    root: isText,
    ignored: listOf(isText),
    names: listOf(isText)
  }),
  package: shaped({
    kind: oneOf(['package']),
    name: isText,
    from: listOf(isText),
    path: optional(isText)
  })
} satisfies Readonly<Record<KeptLookup['kind'], unknown>>

const isLookup: Check<KeptLookup> = (it): it is KeptLookup =>
  Object.values(lookups).some((check) => check(it))

const record: Shape<PackRecord> = {
  schemaVersion: oneOf([1]),
  key: isText,
  lookups: listOf(isLookup),
  outputs: listOf(shaped(output)),
  messages: listOf(shaped(message)),
  files: listOf(shaped<KeptFile>({file: isFileName, sha256: isText, mark: optional(shaped(mark))}))
}

const isRecord: Check<PackRecord> = shaped(record)

function isEnding(it: unknown): it is `.${string}` {
  return isText(it) && it.startsWith('.')
}

/** A record may be a stranger's: a name is that of a file in the folder of its pack. */
function isFileName(it: unknown): it is string {
  return isText(it) && /^(?:assets\/)?[^/\\\0]+$/.test(it) && !/^(?:assets\/)?\.{1,2}$/.test(it)
}
