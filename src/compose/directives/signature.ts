import type {Stated} from '../../model/document.ts'
import type {Inline} from '../../model/node.ts'
import type {Call, Directive} from '../directive.ts'
import {statedText} from '../words.ts'

/** Who signs, by whose authority, with room for a hand: as stated, else the authors. */
export const signature: Directive = {
  name: 'signature',
  form: 'leaf',
  attributes: [],
  compose: ({origin, study}) => {
    const {authorityLine, authors, signature} = study.document.meta
    const children = linesOf(signature.length > 0 ? signature : authors, origin)
    if (children.length === 0) return []
    const authority = authorityLine === undefined ? {} : {authority: [statedText(authorityLine)]}
    return [{type: 'signature', origin, ...authority, children}]
  }
}

/** Each on a line of its own. */
const linesOf = (values: readonly Stated[], origin: Call['origin']): readonly Inline[] =>
  values.flatMap((it, index) =>
    index === 0 ? [statedText(it)] : [{type: 'break', origin}, statedText(it)]
  )
