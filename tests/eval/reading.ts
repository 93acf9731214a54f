import {derive} from '../../src/derive/index.ts'
import type {Facts} from '../../src/model/fact.ts'
import type {Inline} from '../../src/model/node.ts'
import {walk} from '../../src/model/walk.ts'
import {parse} from '../../src/parse/index.ts'
import type {Case, Span} from './gold.ts'

/** A text as the project reads it: plain prose, by parsing and deriving. */
export interface Read {
  readonly facts: Facts
  /** Of the first line, where that was taken for a title: it is no running text. */
  readonly title?: Span
}

export function readCase({id, text}: Pick<Case, 'id' | 'text'>): Read {
  const {document} = parse({path: `${id}.txt`, text})
  // One sentence is too little to tell a language by, and that is not what is measured here.
  const {facts} = derive({...document, meta: {...document.meta, lang: 'en'}})
  const title = spanOfInlines(document.meta.title)
  return title === undefined ? {facts} : {facts, title}
}

function spanOfInlines(nodes: readonly Inline[]): Span | undefined {
  const places = [...walk(nodes)].flatMap(({origin}) =>
    origin.from === 'source' ? [origin.position] : []
  )
  const [first] = places
  const last = places.at(-1)
  if (first === undefined || last === undefined) return undefined
  return {start: first.start.offset, end: last.end.offset}
}
