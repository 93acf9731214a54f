import {type Limits, limitsWith} from '../../config/limits.ts'
import {derive} from '../../derive/index.ts'
import {message} from '../../diagnostics/message.ts'
import {diff, diffFacts, isSame, type Side, statedFact} from '../../diff/index.ts'
import {readText} from '../../io/read-text.ts'
import {allOf} from '../../model/facts.ts'
import {parse, type SourceText} from '../../parse/index.ts'
import type {Log} from '../log.ts'
import {planSources} from '../plan.ts'
import {type Shard, shareOf} from '../shard.ts'
import type {SourceResult} from '../types.ts'
import type {Base, BaseSource, BaseText, BaseWanted} from './base.ts'
import {changesOfDocuments} from './documents.ts'
import {readFolder} from './folder.ts'
import {linesSince} from './lines.ts'
import {readRevision} from './revision.ts'
import type {AgainstBase, SourceAgainstBase} from './types.ts'

export interface BaseOptions {
  /** Sources of the build, from `root`. */
  readonly sources: readonly string[]
  /** Patterns that mean them; missing where they were named one by one, and none can be gone. */
  readonly patterns?: readonly string[] | undefined
  readonly root: string
  readonly language?: string | undefined
  readonly limits?: Partial<Limits> | undefined
  /** Of the sources, only the share of this part of the build is compared; all unless given. */
  readonly shard?: Shard | undefined
}

/** A comparison that lacks the documents: they are not built yet. */
export type Compared = (results: readonly SourceResult[]) => AgainstBase

/**
 * Compares sources with what they were in `name`: a folder of packs, or else a revision of git. It is
 * asked before a build, which may write over the packs; what it gives is asked again with the results.
 * What is wrong goes to `log`; undefined if there is no such base.
 */
export async function compareWithBase(
  name: string,
  options: BaseOptions,
  log: Log
): Promise<Compared | undefined> {
  const {root, sources, patterns, shard} = options
  const limits = limitsWith(options.limits)
  const planned = planSources(sources, '.', root)
  const wanted = {
    paths: planned.map((it) => it.path),
    names: planned.map((it) => it.name),
    patterns,
    mostBytes: limits.sourceBytes
  }
  const base = await openBase(name, root, wanted, log)
  if (base === undefined) return undefined
  const compared: (SourceAgainstBase & {readonly was?: BaseText})[] = []
  for (const source of shareOf(planned, shard)) {
    const was = await base.find(source)
    const found = await compareSource(source, was, {...options, limits})
    if (found !== undefined) compared.push({...found, ...(was && {was})})
  }
  const gone = base.removed.map((path) => ({status: 'removed', path}) as const)
  // Dealt out as well, so that all shards together tell each once.
  const removed = shareOf(gone, shard)
  return (results) => {
    const made = new Map(results.map((it) => [it.source, it.outputs]))
    return {
      base: name,
      ...(base.revision !== undefined && {revision: base.revision}),
      sources: [
        ...compared.map(({was, ...it}) => withDocuments(it, was, made.get(it.path))),
        ...removed
      ]
    }
  }
}

const withDocuments = (
  source: SourceAgainstBase,
  was: BaseText | undefined,
  outputs: SourceResult['outputs'] = []
): SourceAgainstBase =>
  'documents' in source && was?.outputs !== undefined && outputs.length > 0
    ? {...source, documents: changesOfDocuments(was.outputs, outputs)}
    : source

async function openBase(
  name: string,
  root: string,
  wanted: BaseWanted,
  log: Log
): Promise<Base | undefined> {
  const packs = await readFolder(name, root, wanted, log)
  if (packs !== undefined) return packs
  const revision = await readRevision(name, root, wanted)
  if (revision.ok) return revision.base
  const reason = `Unexpected base \`${name}\`, expected a folder of packs or a revision of git`
  const note = `No folder of that name holds packs. ${revision.note}`
  log.tell(message('pack/base', reason, {from: 'file', path: name}, {note}))
  return undefined
}

async function compareSource(
  {path}: BaseSource,
  was: BaseText | undefined,
  {root, language, limits}: BaseOptions & {readonly limits: Limits}
): Promise<SourceAgainstBase | undefined> {
  if (was === undefined) return {status: 'added', path}
  const read = await readText(path, root, limits.sourceBytes)
  // The build tells why.
  if (!read.ok) return undefined
  if (was.isSame(read.bytes)) return {status: 'same', path, documents: []}
  const after = sideOf(path, read.text, {language, limits})
  const words = after.document.source.words
  if (was.text === undefined) {
    const changes = diffFacts(was.facts ?? [], allOf(after.facts).map(statedFact))
    return {status: 'changed', path, before: was.path, compared: 'facts', changes, documents: []}
  }
  const before = sideOf(was.path, was.text, {language, limits})
  const changes = diff(before, after)
  // Other line ends or white space are no change to a reader.
  if (isSame(changes)) return {status: 'same', path, documents: []}
  return {
    status: 'changed',
    path,
    before: was.path,
    compared: 'sources',
    changes,
    words: {before: before.document.source.words, after: words},
    lines: linesSince(was.text, read.text),
    documents: []
  }
}

function sideOf(
  path: string,
  text: string,
  options: Pick<SourceText, 'language' | 'limits'>
): Side {
  const {document} = parse({path, text, ...options})
  return {document, facts: derive(document).facts}
}
