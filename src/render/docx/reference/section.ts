import type {Relation} from './package.ts'
import type {Edge, EdgeType, PageSetup} from './reference.ts'
import {refuse} from './refusal.ts'
import {childOf, childrenOf, type Element, isOn, valueIn} from './tree.ts'

/** What the last section of a document says of its pages. */
export interface Section {
  readonly page?: PageSetup
  readonly rest: readonly Element[]
  readonly titlePage: boolean
  /** Relations to its headers and footers. */
  readonly edges: Readonly<Record<Edge, ReadonlyMap<EdgeType, Relation>>>
}

/** Of a section, beside its size and margins: what makes a page look as it does. */
const taken = ['w:paperSrc', 'w:pgBorders', 'w:pgNumType', 'w:docGrid']

/**
 * The last of `sections` (`w:sectPr`, in order): a header or footer that it does not name is that of
 * the section before, as in Word (ECMA-376 part 1, 17.10.5).
 */
export function lastSection(sections: readonly Element[], relations: readonly Relation[]): Section {
  const byId = new Map(relations.map((it) => [it.id, it]))
  const edges = {header: new Map<EdgeType, Relation>(), footer: new Map<EdgeType, Relation>()}
  for (const section of sections) {
    for (const edge of ['header', 'footer'] as const) {
      for (const found of childrenOf(section, `w:${edge}Reference`)) {
        const relation = byId.get(valueIn(found, 'r:id') ?? '')
        if (relation?.kind === edge) edges[edge].set(typeOf(valueIn(found, 'w:type')), relation)
      }
    }
  }
  const last = sections.at(-1)
  const page = pageOf(last)
  return {
    ...(page !== undefined && {page}),
    rest: taken.flatMap((name) => childrenOf(last, name).slice(0, 1)).map(plain),
    titlePage: isOn(childOf(last, 'w:titlePg')),
    edges
  }
}

const typeOf = (type: string | undefined): EdgeType =>
  type === 'first' || type === 'even' ? type : 'default'

/** Pages count from one again, and what an element points to is not taken. */
function plain(element: Element): Element {
  const attributes = [...element.attributes].filter(
    ([name]) => name.startsWith('w:') && name !== 'w:start'
  )
  return {...element, attributes: new Map(attributes)}
}

/** The most that Word knows is 22 inches. */
const largest = 31_680
/** Less between the margins is no room for words: 72 points. */
const leastMeasure = 1440

function pageOf(section: Element | undefined): PageSetup | undefined {
  const size = childOf(section, 'w:pgSz')
  const margins = childOf(section, 'w:pgMar')
  const [width, height] = [lengthOf(size, 'w:w'), lengthOf(size, 'w:h')]
  if (width === undefined || height === undefined || margins === undefined) return undefined
  const of = (side: string): number => Math.abs(lengthOf(margins, `w:${side}`) ?? 0)
  const margin = {
    top: of('top'),
    right: of('right'),
    bottom: of('bottom'),
    // The gutter is where a book is bound.
    left: of('left') + of('gutter'),
    header: of('header'),
    footer: of('footer')
  }
  const room = [width - margin.left - margin.right, height - margin.top - margin.bottom]
  if (Math.max(width, height) > largest || Math.min(...room) < leastMeasure) {
    const points = [width, height, ...room].map((it) => Math.round(it / 20))
    refuse(
      `page of ${points[0]} × ${points[1]} points with ${points[2]} × ${points[3]} between its margins`,
      `at most ${largest / 20} and at least ${leastMeasure / 20}`,
      'Change the page set-up of its last section in Word.'
    )
  }
  return {width, height, margin}
}

const perUnit: ReadonlyMap<string, number> = new Map([
  ['', 1],
  ['pt', 20],
  ['pc', 240],
  ['pi', 240],
  ['in', 1440],
  ['cm', 1440 / 2.54],
  ['mm', 144 / 2.54]
])

/** A length in twips; `ST_TwipsMeasure` may have a unit. */
function lengthOf(element: Element | undefined, name: string): number | undefined {
  const found = /^(-?\d{1,7}(?:\.\d{1,4})?)(|pt|pc|pi|in|cm|mm)$/.exec(valueIn(element, name) ?? '')
  const unit = perUnit.get(found?.[2] ?? '')
  return found === null || unit === undefined ? undefined : Math.round(Number(found[1]) * unit)
}
