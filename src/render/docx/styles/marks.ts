import {marks} from '../roles.ts'
import type {RunLook} from './look.ts'

/** What words can be marked as, in the order in which one style can hold them. */
const kinds = ['code', 'link', 'strong', 'emphasis', 'deleted'] as const
export type Mark = (typeof kinds)[number]

/** A character style for words that are several things at once: Word lets a run have one style. */
interface DerivedMark {
  readonly id: string
  readonly name: string
  readonly basedOn: string
  readonly run: RunLook
}

export interface MarkBook {
  /** `w:styleId` of words that are all of `these`; nothing, if they are nothing. */
  readonly idOf: (these: ReadonlySet<Mark>) => string | undefined
  readonly derived: () => readonly DerivedMark[]
}

const styles = {
  code: {id: marks.code, name: 'Verbatim Char', run: {}},
  link: {id: marks.link, name: 'Hyperlink', run: {colour: 'accent', underline: 'rule'}},
  strong: {id: marks.strong, name: 'Strong', run: {bold: true}},
  emphasis: {id: marks.emphasis, name: 'Emphasis', run: {italic: true}},
  deleted: {id: marks.deleted, name: 'Deleted', run: {strike: true}}
} as const satisfies Record<Mark, {id: string; name: string; run: RunLook}>

export function createMarks(): MarkBook {
  const derived = new Map<string, DerivedMark>()
  return {
    idOf: (these) => {
      const [first, ...more] = kinds.filter((it) => these.has(it))
      if (first === undefined || more.length === 0) return first && styles[first].id
      const all = [first, ...more].map((it) => styles[it])
      const id = all.map((it) => it.id).join('')
      const name = all.map((it) => it.name).join(' ')
      const run: RunLook = Object.fromEntries(more.flatMap((it) => Object.entries(styles[it].run)))
      if (!derived.has(id)) derived.set(id, {id, name, basedOn: styles[first].id, run})
      return id
    },
    derived: () => [...derived.values()]
  }
}
