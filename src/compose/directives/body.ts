import type {Paragraph} from '../../model/node.ts'
import {flag} from '../../template/attributes.ts'
import type {Directive} from '../directive.ts'
import {rewrite} from '../rewrite.ts'
import {sunk, without} from '../sections.ts'

const numbered = flag('numbered')

/** The source itself, but for the sections that another directive of the template shows. */
export const body: Directive = {
  name: 'body',
  form: 'leaf',
  attributes: [numbered],
  compose: ({depth, shown, study, value}) => {
    const blocks = sunk(without(study.document.children, shown), depth)
    if (!value(numbered)) return blocks
    return rewrite(blocks, {
      block: (node) => {
        if (node.type !== 'paragraph' || node.ordinal === undefined) return node
        const {type, origin, children, ordinal} = node
        // Written out: a spread with a field more gives each paragraph a hidden class of its own.
        const shown = {type, origin, children, ordinal, numbered: true}
        return shown satisfies Required<Paragraph>
      }
    })
  }
}
