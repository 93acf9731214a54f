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
      block: (node) => [
        node.type === 'paragraph' && node.ordinal !== undefined ? {...node, numbered: true} : node
      ]
    })
  }
}
