import {message} from '../diagnostics/message.ts'
import {nearest} from '../diagnostics/near.ts'
import {type Block, dispatch, type Handlers} from '../model/node.ts'
import type {TemplateOrigin} from '../model/origin.ts'
import {checkAttributes, readAttribute, type Written} from '../template/attributes.ts'
import {contentBlocks, type Fill, textUses, titleInlines} from '../template/content.ts'
import type {TemplateBlock} from '../template/template.ts'
import {checkTextUse} from './check-text.ts'
import type {Call, Context, Directive, Value} from './directive.ts'
import {directiveNamed, directives} from './registry.ts'
import {fillText} from './text-directives.ts'

interface Place {
  readonly context: Context
  /** Of the template section around. */
  readonly depth: number
}

/** Fills template blocks; `depth` is that of the template section around them. */
export function composeBlocks(
  blocks: readonly TemplateBlock[],
  depth: number,
  context: Context
): readonly Block[] {
  return blocks.flatMap((block) => dispatch(handlers, block, {depth, context}))
}

const handlers: Handlers<TemplateBlock, Place, readonly Block[]> = {
  /** A heading over directives that yield nothing disappears with them; one without words leaves them. */
  section: (node, {depth, context}) => {
    for (const use of textUses(node)) checkTextUse(use, 'text', context.tell)
    const title = titleInlines(node, filler(context), context.tell)
    const children = composeBlocks(node.children, title.length > 0 ? node.depth : depth, context)
    if (title.length === 0) return children
    if (children.length === 0 && node.children.length > 0) return []
    return [{type: 'section', origin: node.origin, depth: node.depth, id: '', title, children}]
  },
  directive: (node, {depth, context}) => {
    const {attributes, name, origin} = node
    const written = {attributes, origin, shown: `::${name}`}
    const found = directiveOf(name, 'leaf', origin, context)
    if (found === undefined || !checkAttributes(found.attributes, written, context.tell)) return []
    return found.compose(callOf({origin, depth, children: [], value: reader(node)}, context))
  },
  container: (node, {depth, context}) => {
    const {attributes, name, opening, origin} = node
    const written = {attributes, origin: opening, shown: `:::${name}`}
    const children = composeBlocks(node.children, depth, context)
    const found = directiveOf(name, 'container', opening, context)
    // Content of a container that cannot be understood is shown without it: nothing is lost.
    if (found === undefined) return children
    if (!checkAttributes(found.attributes, written, context.tell)) return children
    if (children.length === 0) return []
    return found.compose(callOf({origin, depth, children, value: reader(node)}, context))
  },
  content: (node, {context}) => {
    for (const use of textUses(node)) checkTextUse(use, 'text', context.tell)
    return contentBlocks(node, filler(context), context.tell)
  }
}

/** Written out: a spread with a field more takes 2 µs, and slows all that reads the call. */
const callOf = (
  {children, depth, origin, value}: Pick<Call, 'children' | 'depth' | 'origin' | 'value'>,
  {elsewhere, labels, language, marks, paragraphs, shown, study, tell, template, uses}: Context
): Call => ({
  template,
  study,
  language,
  labels,
  uses,
  shown,
  elsewhere,
  paragraphs,
  marks,
  tell,
  value,
  origin,
  depth,
  children
})

const filler =
  (context: Context): Fill =>
  (name, origin) =>
    fillText(name, origin, context)

export const reader =
  (written: Pick<Written, 'attributes'>): Value =>
  (attribute) =>
    readAttribute(attribute, written)

const colons = {leaf: '::', container: ':::'} as const

/** The directive of that name and form; undefined after telling what is wrong. */
function directiveOf(
  name: string,
  form: Directive['form'],
  place: TemplateOrigin,
  {tell}: Context
): Directive | undefined {
  const found = directiveNamed(name)
  if (found?.form === form) return found
  const seen = `\`${colons[form]}${name}\``
  if (found !== undefined) {
    const right = `${colons[found.form]}${name}`
    const reason = `Unexpected ${seen}, expected \`${right}\``
    tell(message('template/misplaced-directive', reason, place, {expected: [right]}))
    return undefined
  }
  const near = directiveNamed(
    nearest(
      name,
      directives.map((it) => it.name)
    ) ?? ''
  )
  const known = directives.map((it) => `\`${colons[it.form]}${it.name}\``).join(', ')
  const right = near && `${colons[near.form]}${near.name}`
  const wanted = right === undefined ? `one of ${known}` : `\`${right}\``
  const options = right === undefined ? {} : {expected: [right]}
  tell(
    message('template/unknown-directive', `Unexpected ${seen}, expected ${wanted}`, place, options)
  )
  return undefined
}
