import type {VFileMessage} from 'vfile-message'
import * as z from 'zod'
import {message} from '../diagnostics/message.ts'
import {readText} from '../io/read-text.ts'
import {formatNames} from '../model/node.ts'
import type {Log} from './log.ts'

// As much of `pack.json` as is read back; what else it holds is let be.

const point = z.object({line: z.int(), column: z.int(), offset: z.int()})

const kinds = [
  'dateline',
  'attribution',
  'bottomLine',
  'keyPoint',
  'person',
  'organisation',
  'place',
  'date',
  'event',
  'figure',
  'statement',
  'outlook',
  'acronym'
] as const

const schema = z.object({
  tool: z.literal('dossier'),
  schemaVersion: z.literal(2),
  source: z.object({path: z.string(), sha256: z.string()}),
  // Packs of earlier builds have none.
  about: z
    .object({
      title: z.string(),
      lang: z.string(),
      dir: z.enum(['ltr', 'rtl']),
      date: z.string().exactOptional(),
      status: z.string().exactOptional(),
      markings: z.array(z.string()),
      bottomLine: z.string().exactOptional()
    })
    .exactOptional(),
  inputs: z.array(z.object({role: z.string(), path: z.string(), sha256: z.string()})),
  outputs: z.array(
    z.object({
      file: z.string(),
      template: z.string(),
      format: z.enum(formatNames),
      flavour: z.string().exactOptional(),
      kind: z.string(),
      sha256: z.string(),
      bytes: z.number(),
      pages: z.number().exactOptional(),
      words: z.number()
    })
  ),
  attachments: z
    .array(z.object({file: z.string(), sha256: z.string(), bytes: z.number()}))
    .exactOptional(),
  messages: z.array(z.object({severity: z.enum(['error', 'warning', 'info'])})),
  facts: z.array(
    z.object({
      id: z.string(),
      kind: z.enum(kinds),
      words: z.string(),
      details: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).default({}),
      paragraph: z.int(),
      position: z.object({start: point, end: point})
    })
  )
})

/** What a pack says of itself. Paths are as they were written: from the folder of the build. */
export type PackManifest = z.infer<typeof schema>

/** Reads a `pack.json`. What is wrong goes to `log`; undefined if it is none of this format. */
export async function readManifest(
  path: string,
  root: string,
  log: Log
): Promise<PackManifest | undefined> {
  const read = await readText(path, root)
  if (!read.ok) {
    log.tell(read.message)
    return undefined
  }
  const manifest = manifestIn(read.text)
  if (manifest === undefined) log.tell(notManifest(path))
  return manifest
}

/** What a text states as a `pack.json`; undefined if it is none of this format. */
export function manifestIn(text: string): PackManifest | undefined {
  const {success, data} = schema.safeParse(parsed(text))
  return success ? data : undefined
}

/** Told of a file that is no `pack.json` of this format. */
export function notManifest(path: string): VFileMessage {
  const reason = 'Unexpected content, expected a `pack.json` of schemaVersion 2'
  return message('pack/manifest', reason, {from: 'file', path})
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
