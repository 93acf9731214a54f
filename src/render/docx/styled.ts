import {Paragraph, type ParagraphChild} from 'docx'
import {element} from './xml.ts'

/** The list that a paragraph is an item of, and its level, from 0. */
export interface Listed {
  readonly id: number
  readonly level: number
}

interface Options {
  /** `w:styleId`; nothing for that of plain paragraphs. */
  readonly style?: string | undefined
  readonly pageBreakBefore?: boolean
  readonly numbering?: Listed | undefined
  /** Whether its text runs from right to left. */
  readonly bidi?: boolean | undefined
  /** Whether its end does, and with it the number before it. */
  readonly endsRtl?: boolean
  readonly children: readonly ParagraphChild[]
}

/** A paragraph that is formatted by its style alone: there is no way to give it a look of its own. */
export class Styled extends Paragraph {
  constructor({
    style,
    pageBreakBefore = false,
    numbering,
    bidi,
    endsRtl = false,
    children
  }: Options) {
    super({...(style !== undefined && {style}), children})
    const properties = [
      ...(style === undefined ? [] : [element('w:pStyle', {'w:val': style})]),
      ...(pageBreakBefore ? [element('w:pageBreakBefore')] : []),
      ...(numbering === undefined ? [] : [listed(numbering)]),
      ...(bidi === undefined ? [] : [element('w:bidi', bidi ? {} : {'w:val': 0})]),
      ...(endsRtl ? [element('w:rPr', {}, [element('w:rtl')])] : [])
    ]
    if (properties.length > 0) this.root[0] = element('w:pPr', {}, properties)
  }
}

const listed = ({id, level}: Listed) =>
  element('w:numPr', {}, [element('w:ilvl', {'w:val': level}), element('w:numId', {'w:val': id})])
