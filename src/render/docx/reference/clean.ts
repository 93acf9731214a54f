import {foreignFields, isForeign} from './fields.ts'
import type {Relation} from './package.ts'
import type {Part} from './reference.ts'
import {type Child, changed, type Element, elementsOf, valueIn, withAttributes} from './tree.ts'

/** A part as it is taken, and what is not taken of it, in words. */
export interface Cleaned {
  readonly part: Part
  readonly lost: ReadonlySet<string>
}

/** Marks of editing, and what points into the text that is not taken. */
const dropped: ReadonlySet<string> = new Set([
  'w:bookmarkStart',
  'w:bookmarkEnd',
  'w:commentRangeStart',
  'w:commentRangeEnd',
  'w:commentReference',
  'w:annotationRef',
  'w:footnoteReference',
  'w:endnoteReference',
  'w:proofErr',
  'w:permStart',
  'w:permEnd',
  'w:del',
  'w:moveFrom',
  'w:moveFromRangeStart',
  'w:moveFromRangeEnd',
  'w:moveToRangeStart',
  'w:moveToRangeEnd',
  'w:placeholder'
])

/** Around what stays. */
const unwrapped: ReadonlySet<string> = new Set(['w:ins', 'w:moveTo'])

/** What shows a picture, as a whole. */
const graphics: ReadonlySet<string> = new Set(['w:drawing', 'w:pict', 'w:object'])

const linkMarks: ReadonlySet<string> = new Set(['a:hlinkClick', 'a:hlinkHover'])

/** What cannot be taken because of something outside of the file, or because it runs. */
const lostWords: ReadonlyMap<string, string> = new Map([
  ['w:drawing', 'picture, chart or object that is not in the file as a picture'],
  ['w:pict', 'picture, chart or object that is not in the file as a picture'],
  ['w:object', 'object of another program'],
  ['w:altChunk', 'file inside of it'],
  ['w:subDoc', 'another document']
])

/**
 * A header or footer without what belongs to the text that it was made for, without marks of editing,
 * and without what is fetched from elsewhere or run. `first` is the number of its first picture.
 */
export function cleanStrip(root: Element, relations: readonly Relation[], first: number): Cleaned {
  const byId = new Map(relations.map((it) => [it.id, it]))
  const fields = foreignFields(root)
  const lost = new Set<string>()
  let picture = first
  const clean = changed(root, (it, original): readonly Child[] => {
    if (fields.has(original)) {
      lost.add('field that reaches outside of the file')
      return []
    }
    if (dropped.has(it.name) || /^w:.*(?:Change|ReferenceMark)$/.test(it.name)) return []
    if (unwrapped.has(it.name)) return it.children
    if (it.name === 'w:fldSimple' && isForeign(valueIn(it, 'w:instr') ?? '')) {
      lost.add('field that reaches outside of the file')
      return it.children
    }
    if (it.name === 'w:dataBinding' || it.name === 'w15:dataBinding') {
      return isOfProperties(it) ? [it] : []
    }
    if (it.name === 'w:sdtPr') return [withoutId(it)]
    if (it.name === 'wp:docPr') return [withAttributes(it, {id: picture++})]
    return related(it, byId, lost)
  })
  return {part: withUsed(clean, relations), lost}
}

/** Bound to what every document states of itself; other data is not taken. */
const isOfProperties = (element: Element): boolean =>
  /(?:core|extended)-?properties/i.test(valueIn(element, 'w:prefixMappings') ?? '')

const withoutId = (properties: Element): Element => ({
  ...properties,
  children: properties.children.filter((it) => typeof it === 'string' || it.name !== 'w:id')
})

/** An element as far as what it points to may be taken. */
function related(
  element: Element,
  byId: ReadonlyMap<string, Relation>,
  lost: Set<string>
): readonly Child[] {
  const {name} = element
  if (name === 'w:hyperlink') {
    return targetsOf(element).every((id) => isTaken(byId.get(id))) ? [element] : element.children
  }
  if (linkMarks.has(name)) {
    return targetsOf(element).every((id) => isTaken(byId.get(id))) ? [element] : []
  }
  if (name === 'w:altChunk' || name === 'w:subDoc') {
    lost.add(lostWords.get(name) ?? '')
    return []
  }
  if (graphics.has(name)) {
    const isWhole = [...elementsOf(element)].every((it) =>
      targetsOf(it).every((id) => isTaken(byId.get(id)))
    )
    if (isWhole && name !== 'w:object') return [element]
    lost.add(lostWords.get(name) ?? '')
    return []
  }
  // What is embedded may be linked too; the copy in the file is enough.
  return element.attributes.has('r:embed') && element.attributes.has('r:link')
    ? [withAttributes(element, {'r:link': undefined})]
    : [element]
}

/** Ids of relations that the attributes of an element name. */
const targetsOf = ({attributes}: Element): readonly string[] =>
  [...attributes].flatMap(([name, value]) => (name.startsWith('r:') && value !== '' ? [value] : []))

/** A picture of the file, a font of the file, or an address that a reader may follow. */
function isTaken(relation: Relation | undefined): boolean {
  if (relation === undefined) return false
  const {kind, target, url} = relation
  if (kind === 'image' || kind === 'font') return target !== undefined
  return kind === 'hyperlink' && /^(?:https?:|mailto:)/i.test(url ?? '')
}

/** Any other part: without what is fetched from elsewhere. */
export function cleanPart(root: Element, relations: readonly Relation[]): Part {
  const byId = new Map(relations.map((it) => [it.id, it]))
  const clean = changed(root, (it) =>
    targetsOf(it).every((id) => isTaken(byId.get(id))) ? [it] : []
  )
  return withUsed(clean, relations)
}

function withUsed(root: Element, relations: readonly Relation[]): Part {
  const used = new Set([...elementsOf(root)].flatMap(targetsOf))
  return {root, relations: relations.filter((it) => used.has(it.id) && isTaken(it))}
}

const shown: ReadonlySet<string> = new Set([
  'w:drawing',
  'w:pict',
  'w:sym',
  'w:fldSimple',
  'w:instrText'
])

/** Whether a header or footer shows anything: programs write empty ones unasked. */
export const isShown = ({root}: Part): boolean =>
  [...elementsOf(root)].some(
    ({name, children}) => shown.has(name) || (name === 'w:t' && children.join('').trim() !== '')
  )
