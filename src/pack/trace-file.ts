import {basename, dirname, join} from 'node:path'
import {message} from '../diagnostics/message.ts'
import {readBytes} from '../io/read-bytes.ts'
import type {Fact} from '../model/fact.ts'
import {allOf} from '../model/facts.ts'
import type {Format} from '../model/node.ts'
import type {Position} from '../model/origin.ts'
import {walk} from '../model/walk.ts'
import {type Trace, trace} from '../trace/index.ts'
import {readerOf} from '../verify/readers/index.ts'
import {type Reading, Unreadable} from '../verify/reading.ts'
import {openWithSource} from './carried-source.ts'
import {sha256} from './hash.ts'
import type {Log} from './log.ts'
import type {PackSource} from './open-pack.ts'
import {type Recomposed, type RecomposeOptions, recompose} from './recompose.ts'

export interface TracedFile extends Trace, Pick<Recomposed, 'texts'> {
  readonly source: Omit<PackSource, 'text'>
  /** Number of the source's paragraph that a place stands in. */
  readonly paragraphAt: (position: Position) => number | undefined
  /** Facts whose words stand at a place, or around it. */
  readonly factsAt: (position: Position) => readonly Fact[]
}

/** Largest finished file that is read. */
const mostBytes = 200_000_000

/**
 * Finds words in a finished document of a pack, and where each comes from. `path` is looked up from
 * the folder `options.root`. What is wrong goes to `log`; undefined if the document or what it was made from
 * could not be read.
 */
export async function traceFile(
  path: string,
  words: string,
  options: RecomposeOptions,
  log: Log
): Promise<TracedFile | undefined> {
  const {root} = options
  const file = await readBytes(path, root, mostBytes)
  if (!file.ok) {
    log.tell(file.message)
    return undefined
  }
  const pack = await openWithSource(dirname(path), root, log)
  const output = pack?.manifest.outputs.find((it) => it.file === basename(path))
  if (pack === undefined) return undefined
  if (output === undefined) {
    const reason = `Unexpected lack of \`${basename(path)}\` among its outputs`
    log.tell(message('pack/manifest', reason, {from: 'file', path: pack.path}))
    return undefined
  }
  if (sha256(file.bytes) !== output.sha256) {
    const reason = `Unexpected change of \`${basename(path)}\` since this pack was built`
    log.tell(
      message('pack/changed', reason, {from: 'file', path: join(dirname(path), 'pack.json')})
    )
  }
  const made = await recompose(pack, output, options, log)
  if (made === undefined) return undefined
  const reading = await readFinished(file, output, log)
  if (reading === undefined) return undefined
  const {document, facts, report, source, template, texts} = made
  return {
    ...trace(words, reading, report, {format: output.format, edge: edgesOf(template)}),
    texts,
    source: {path: source.path, same: source.same, from: source.from},
    paragraphAt: paragraphsOf(document),
    factsAt: ({start, end}) =>
      allOf(facts).filter(({passage: {origin}}) => {
        const {position} = origin
        return position.start.offset < end.offset && position.end.offset > start.offset
      })
  }
}

/** Where a template asks for what stands at the edges of pages. */
const edgesOf =
  ({settings: {page}}: Recomposed['template']) =>
  (edge: 'head' | 'foot', first: boolean) => {
    const {header, footer} = first ? page.first : page.rest
    const {left, center, right} = edge === 'head' ? header : footer
    return [left, center, right].find((it) => it.text !== '')?.origin
  }

async function readFinished(
  {path, bytes}: {readonly path: string; readonly bytes: Uint8Array},
  {format, flavour}: {readonly format: Format; readonly flavour?: string},
  log: Log
): Promise<Reading | undefined> {
  try {
    return await (await readerOf(format, flavour))(bytes)
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error
    log.tell(message('read/failed', error.message, {from: 'file', path}))
    return undefined
  }
}

function paragraphsOf({children}: Recomposed['document']) {
  const known: {readonly ordinal: number; readonly position: Position}[] = []
  for (const node of walk(children)) {
    if (node.type !== 'paragraph' || node.ordinal === undefined) continue
    if (node.origin.from === 'source') {
      known.push({ordinal: node.ordinal, position: node.origin.position})
    }
  }
  return ({start}: Position) =>
    known.find(
      ({position}) => position.start.offset <= start.offset && position.end.offset >= start.offset
    )?.ordinal
}
