import {extname} from 'node:path'
import {derive} from '../derive/index.ts'
import {message} from '../diagnostics/message.ts'
import {type Side, type StatedFact, statedFact} from '../diff/index.ts'
import {allOf} from '../model/facts.ts'
import {parse} from '../parse/index.ts'
import {sourceEndings} from './find-sources.ts'
import type {Log} from './log.ts'
import {type OpenedPack, openPack} from './open-pack.ts'
import {readSource} from './read-source.ts'

/** One of two things that are compared. */
export interface Compared {
  /** The text that was read, or the manifest that stands in for it. */
  readonly path: string
  /** Missing where only a manifest was at hand, or its source has changed since. */
  readonly side?: Side
  readonly facts: readonly StatedFact[]
}

/**
 * Reads a source, or a pack as its folder or its `pack.json`. Of a pack, its source counts if it is
 * at hand and unchanged; else the facts that the manifest holds. What is wrong goes to `log`;
 * undefined if nothing could be read.
 */
export async function readCompared(
  path: string,
  root: string,
  log: Log
): Promise<Compared | undefined> {
  if (sourceEndings.some((it) => it === extname(path).toLowerCase())) {
    const source = await readSource(path, root, log)
    return source && comparedOf(path, {document: source.document, ...derive(source.document)})
  }
  const pack = await openPack(path, root, log)
  if (pack === undefined) return undefined
  const {manifest, source} = pack
  if (source?.same !== true) {
    log.tell(message('pack/changed', reasonOf(pack), {from: 'file', path: pack.path}, {note}))
    return {path: pack.path, facts: manifest.facts}
  }
  const {document} = parse({path: source.path, text: source.text})
  return comparedOf(source.path, {document, ...derive(document)})
}

const note = 'Its facts are compared as `pack.json` holds them, and nothing else.'

/** Why the source of a pack is not what is compared. */
const reasonOf = ({manifest, source}: OpenedPack) =>
  source === undefined
    ? `Unexpected lack of \`${manifest.source.path}\`, which this pack was built from`
    : `Unexpected change of \`${source.path}\` since this pack was built from it`

const comparedOf = (path: string, side: Side): Compared => ({
  path,
  side,
  facts: allOf(side.facts).map(statedFact)
})
