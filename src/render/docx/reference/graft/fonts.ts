import type {Part, Reference} from '../reference.ts'
import {childrenOf, type Element, isElement, make, valueIn, withChildren} from '../tree.ts'
import {type Draft, prefixed, wordType} from './draft.ts'

const table = 'word/fontTable.xml'

/**
 * The file's table of fonts, and behind it those of ours that the document is set in all the same,
 * such as that of code; what we had embedded of others goes. Tells whether any font is embedded.
 */
export function graftFonts(draft: Draft, {fontTable: theirs = noFonts}: Reference): boolean {
  const own = draft.take(table) ?? noFonts
  const known = new Set(childrenOf(theirs.root, 'w:font').map(familyOf))
  const used = fontsUsed(draft)
  const added = childrenOf(own.root, 'w:font').filter(
    (it) => used.has(familyOf(it)) && !known.has(familyOf(it))
  )
  const ids = new Set(added.flatMap(embedded))
  const relations = own.relations.filter((it) => ids.has(it.id))
  // Relations of both stand in one list, and their ids were given by two programs.
  const ours = prefixed({root: withChildren(own.root, added), relations}, 'own')
  const fonts = [...theirs.root.children, ...ours.root.children]
  draft.place(
    table,
    {
      root: withChildren(theirs.root, fonts),
      relations: [...theirs.relations, ...ours.relations]
    },
    wordType('fontTable')
  )
  return fonts.some((it) => isElement(it) && embedded(it).length > 0)
}

const noFonts: Part = {root: make('w:fonts'), relations: []}

const familyOf = (font: Element): string => (valueIn(font, 'w:name') ?? '').toLowerCase()

const embedded = (font: Element): readonly string[] =>
  font.children.filter(isElement).flatMap((it) => valueIn(it, 'r:id') ?? [])

/** A family by name: of a run or a style, or of words that are drawn across a page. */
const named = /(?:\bw:(?:ascii|hAnsi|cs|eastAsia)="|font-family:(?:"|&quot;))([^"&;]+)/g

/** Families that any part of the document names, in lower case. */
function fontsUsed(draft: Draft): ReadonlySet<string> {
  const parts = draft.names().filter((it) => /^word\/[^/]*\.xml$/.test(it) && it !== table)
  const names = parts.flatMap((it) =>
    [...draft.text(it).matchAll(named)].map(([, name]) => name ?? '')
  )
  return new Set(names.map((it) => it.toLowerCase()))
}
