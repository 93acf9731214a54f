import type {Style, StyleType} from '../styles.ts'
import {childOf, valueIn} from '../tree.ts'
import {matched} from './match.ts'

/** Which of our styles are the file's, and which are added to it. */
export interface StylePlan {
  /** The file's style that one of ours is. */
  readonly matches: ReadonlyMap<Style, Style>
  /** Ours that the document needs and the file lacks, in our order. */
  readonly added: readonly Style[]
  /** The id that a style of ours has in the document; nothing for one that it has not. */
  readonly idOf: (type: StyleType, id: string) => string | undefined
  /** The name that an added style has: a file can have another kind of style under ours. */
  readonly nameOf: (style: Style) => string
}

/** A style that is referred to. */
export interface StyleUse {
  readonly type: StyleType
  readonly id: string
}

/** Decides about our styles, as far as `uses` need them. */
export function planStyles(
  own: readonly Style[],
  theirs: readonly Style[],
  uses: readonly StyleUse[]
): StylePlan {
  const matches = matched(own, theirs)
  const byKey = new Map(own.map((it) => [keyOf(it), it]))
  const needed = new Set<Style>()
  const open = [...uses]
  for (let use = open.pop(); use !== undefined; use = open.pop()) {
    const style = byKey.get(keyOf(use))
    if (style === undefined || matches.has(style) || needed.has(style)) continue
    needed.add(style)
    open.push(...dependencies(style))
  }
  const added = own.filter((it) => needed.has(it))
  const ids = new Map<string, string>()
  const taken = new Set(theirs.map((it) => it.id.toLowerCase()))
  const names = new Set(theirs.map((it) => it.name.toLowerCase()))
  const called = new Map<Style, string>()
  for (const style of own) {
    const match = matches.get(style)
    if (match !== undefined) ids.set(keyOf(style), match.id)
    if (!needed.has(style)) continue
    ids.set(keyOf(style), free(style.id, '', taken))
    called.set(style, free(style.name, ' ', names))
  }
  return {
    matches,
    added,
    idOf: (type, id) => ids.get(keyOf({type, id})),
    nameOf: (style) => called.get(style) ?? style.name
  }
}

const keyOf = ({type, id}: StyleUse): string => `${type} ${id}`

/** `name`, with a number where it is taken; taken from then on. */
function free(name: string, gap: string, taken: Set<string>): string {
  let result = name
  for (let count = 2; taken.has(result.toLowerCase()); count++) result = `${name}${gap}${count}`
  taken.add(result.toLowerCase())
  return result
}

/** What a style cannot do without. What comes after it is a convenience only. */
function dependencies({type, element}: Style): readonly StyleUse[] {
  const of = (name: string, kind: StyleType): readonly StyleUse[] => {
    const id = valueIn(childOf(element, name))
    return id === undefined ? [] : [{type: kind, id}]
  }
  const other = type === 'paragraph' ? 'character' : 'paragraph'
  return [...of('w:basedOn', type), ...of('w:link', other)]
}
