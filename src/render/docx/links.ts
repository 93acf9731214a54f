import {ConcreteHyperlink, type IContext, NextAttributeComponent, type ParagraphChild} from 'docx'
import {clean} from './characters.ts'

const relationship = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink'

/** What a link leads to: a bookmark of the document, or an address. */
export type Target =
  | {readonly kind: 'bookmark'; readonly name: string}
  | {readonly kind: 'address'; readonly url: string}

/** A hyperlink whose relationship has a name of ours, not a random one, and which may have a tooltip. */
export class Hyperlink extends ConcreteHyperlink {
  readonly #target: Target
  /** Relationships that have the address: a part can be written twice, to count its pages. */
  readonly #known = new WeakSet<object>()

  /** `number` is unique in the document. */
  constructor(
    target: Target,
    number: number,
    children: readonly ParagraphChild[],
    tooltip?: string
  ) {
    super(children, `Link${number}`)
    this.#target = target
    this.root[0] = new NextAttributeComponent<Record<string, string | number>>({
      ...(target.kind === 'bookmark'
        ? {anchor: {key: 'w:anchor', value: target.name}}
        : {id: {key: 'r:id', value: `rId${this.linkId}`}}),
      ...(tooltip !== undefined && {tooltip: {key: 'w:tooltip', value: clean(tooltip)}}),
      history: {key: 'w:history', value: 1}
    })
  }

  override prepForXml(context: IContext) {
    const {Relationships} = context.viewWrapper
    if (this.#target.kind === 'address' && !this.#known.has(Relationships)) {
      this.#known.add(Relationships)
      Relationships.addRelationship(this.linkId, relationship, this.#target.url, 'External')
    }
    return super.prepForXml(context)
  }
}
