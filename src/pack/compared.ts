import {extname} from 'node:path'
import {derive} from '../derive/index.ts'
import {message} from '../diagnostics/message.ts'
import {type Side, type StatedFact, statedFact} from '../diff/index.ts'
import {readBytes} from '../io/read-bytes.ts'
import type {Document} from '../model/document.ts'
import {allOf} from '../model/facts.ts'
import {parseAsNeeded} from '../parse/as-needed.ts'
import {filesIn, openWithSource} from './carried-source.ts'
import {sourceEndings} from './find-sources.ts'
import type {Log} from './log.ts'
import {type ReadOptions, readSource} from './read-source.ts'

export interface CompareOptions extends ReadOptions {
  /** Folder that paths are looked up from. */
  readonly root: string
}

/** One of two things that are compared. */
export interface Compared {
  /** The text that was read, or the manifest that stands in for it. */
  readonly path: string
  /** Missing where only a manifest was at hand, or its source has changed since. */
  readonly side?: Side
  readonly facts: readonly StatedFact[]
}

/**
 * Reads a source, a PDF that carries one, or a pack as its folder or its `pack.json`. Of a pack, its
 * source counts if it is at hand and unchanged, or carried by one of its PDFs; else the facts that the
 * manifest holds. What is wrong goes to `log`; undefined if nothing could be read.
 */
export async function readCompared(
  path: string,
  options: CompareOptions,
  log: Log
): Promise<Compared | undefined> {
  const {root, language, limits} = options
  if (isSource(path)) {
    const source = await readSource(path, root, log, options)
    return source && comparedOf(path, source.document)
  }
  if (extname(path).toLowerCase() === '.pdf') return carriedBy(path, options, log)
  const pack = await openWithSource(path, root, log)
  if (pack === undefined) return undefined
  const {manifest, source} = pack
  // Words that are not those of the pack are none of it.
  if (source?.same !== true) return {path: pack.path, facts: manifest.facts}
  return comparedOf(
    source.path,
    (await parseAsNeeded({path: source.path, text: source.text, language, limits})).document
  )
}

/** The text that a PDF carries, as {@link readCompared} reads others. */
async function carriedBy(
  path: string,
  {root, language, limits}: CompareOptions,
  log: Log
): Promise<Compared | undefined> {
  const read = await readBytes(path, root)
  if (!read.ok) {
    log.tell(read.message)
    return undefined
  }
  const carried = (await filesIn(read.bytes)).find(({file}) => isSource(file))
  if (carried === undefined) {
    const reason = 'Unexpected PDF that carries no source, expected one that does, or a pack'
    log.tell(message('pack/manifest', reason, {from: 'file', path}))
    return undefined
  }
  const name = `${path}/${carried.file}`
  const text = new TextDecoder('utf-8', {ignoreBOM: true}).decode(carried.bytes)
  return comparedOf(name, (await parseAsNeeded({path: name, text, language, limits})).document)
}

const isSource = (path: string) => sourceEndings.some((it) => it === extname(path).toLowerCase())

function comparedOf(path: string, document: Document): Compared {
  const {facts} = derive(document)
  return {path, side: {document, facts}, facts: allOf(facts).map(statedFact)}
}
