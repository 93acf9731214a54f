import {ConcreteHyperlink, NextAttributeComponent, type ParagraphChild} from 'docx'
import {clean} from './characters.ts'

/** What a link leads to: a bookmark of the document, or an address. */
export type Target =
  | {readonly kind: 'bookmark'; readonly name: string}
  | {readonly kind: 'address'; readonly url: string}

/** An address that a part of the package refers to by a name. */
export interface Relationship {
  readonly id: string
  readonly url: string
}

/** A hyperlink whose relationship has a name of ours, not a random one, and which may have a tooltip. */
export class Hyperlink extends ConcreteHyperlink {
  /** What its part has to say of it: nothing, where it leads to a bookmark. */
  readonly relationship: Relationship | undefined

  /** `number` is unique in the document. */
  constructor(
    target: Target,
    number: number,
    children: readonly ParagraphChild[],
    tooltip?: string
  ) {
    super(children, `Link${number}`)
    const id = `rId${this.linkId}`
    this.relationship = target.kind === 'address' ? {id, url: target.url} : undefined
    this.root[0] = new NextAttributeComponent<Record<string, string | number>>({
      ...(target.kind === 'bookmark'
        ? {anchor: {key: 'w:anchor', value: target.name}}
        : {id: {key: 'r:id', value: id}}),
      ...(tooltip !== undefined && {tooltip: {key: 'w:tooltip', value: clean(tooltip)}}),
      history: {key: 'w:history', value: 1}
    })
  }
}
