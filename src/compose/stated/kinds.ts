import type {Language} from '../../language/language.ts'
import type {AspectName} from '../../model/document.ts'

/** What an author may state item by item, and what may be said of an item; columns in their order. */
export const kinds = {
  recommendations: {item: 'recommendation', aspects: ['owner', 'due']},
  decisions: {item: 'decision', aspects: ['decides', 'due']},
  actions: {item: 'action', aspects: ['owner', 'due']},
  options: {item: 'option', aspects: ['pro', 'con', 'cost', 'risk']},
  risks: {item: 'risk', aspects: ['likelihood', 'impact', 'mitigation', 'owner']}
} as const satisfies Readonly<Record<string, Kind>>

/** `item` is the key of its label, and of what authors call its words. */
export interface Kind {
  readonly item: 'recommendation' | 'decision' | 'action' | 'option' | 'risk'
  readonly aspects: readonly AspectName[]
}

export type KindName = keyof typeof kinds

/** What authors call things, in the languages that one may write in: the document's, and English. */
export type Names = Pick<Language, 'statedAs' | 'dueAfter'>

/** What items of a kind are read by. */
export interface Reading {
  readonly kind: Kind
  readonly languages: readonly Names[]
}

/** Whether an author calls the words of an item so, as over a column. */
export const isItemName = (words: string, {kind, languages}: Reading): boolean =>
  languages.some((it) => isOneOf(words, it.statedAs[kind.item]))

/** What an author calls so, of what may be said of an item. */
export const aspectNamed = (words: string, {kind, languages}: Reading): AspectName | undefined =>
  kind.aspects.find((name) => languages.some((it) => isOneOf(words, it.statedAs[name])))

/** How long the words are that say without a colon when something is due; 0 where there are none. */
export function dueIn(words: string, {languages}: Reading): number {
  const names = languages.flatMap((it) => it.dueAfter)
  return names.find((it) => folded(words).startsWith(`${folded(it)} `))?.length ?? 0
}

const isOneOf = (words: string, names: readonly string[]) =>
  names.some((it) => folded(it) === folded(words))

const folded = (words: string) => words.trim().toLowerCase()
