import type {Nodes, Parent, RootContent, Text} from 'mdast'
import {message, type Tell} from '../diagnostics/message.ts'
import type {TemplateOrigin} from '../model/origin.ts'
import {originOf, originWithin, type TemplateText} from './file.ts'

/** Colons where a directive would begin; after a backslash they are words. */
const opening = /(?<![^\s]):{2,}(?=[\s\p{L}]|$)[^\n\r]*/mu

/** A directive on a line of its own, with attributes that the parser could not read. */
const named = /^:{2,}\p{L}[\p{L}\d-]*\{[^}]*\}?$/u

/**
 * Tells what the parser took for words though its author meant a directive, and directives where
 * none can stand. True when all is well; else the content must not reach a page.
 */
export function checkContent(node: Nodes, file: TemplateText, tell: Tell): boolean {
  if (node.type === 'text') return checkWords(node, file, tell)
  if (node.type === 'footnoteReference' || node.type === 'footnoteDefinition') {
    const reason = `Unexpected footnote \`[^${node.label ?? node.identifier}]\`, expected words`
    tell(message('template/footnote', reason, originOf(file.path, node.position)))
    return false
  }
  if (!('children' in node)) return true
  const own = isParent(node) ? checkChildren(node, file, tell) : true
  return node.children.reduce((well, child) => checkContent(child, file, tell) && well, own)
}

function checkWords(node: Text, file: TemplateText, tell: Tell): boolean {
  const start = node.position?.start.offset ?? 0
  const found = opening.exec(file.text.slice(start, node.position?.end.offset))
  if (found === null) return true
  const seen = found[0].trimEnd()
  const place = originWithin(file, start + found.index, seen.length)
  const wanted = named.test(seen)
    ? 'expected attributes such as `{max=5}`'
    : 'expected a directive such as `::body` on a line of its own'
  return malformed(seen, wanted, place, tell)
}

function checkChildren(parent: Parent, file: TemplateText, tell: Tell): boolean {
  let well = true
  parent.children.forEach((child, index) => {
    const place = originOf(file.path, child.position)
    if (child.type === 'leafDirective' || child.type === 'containerDirective') {
      const shown = `${child.type === 'leafDirective' ? '::' : ':::'}${child.name}`
      const reason = `Unexpected \`${shown}\` in a ${nameOf(parent)}, expected it on a line of its own`
      tell(message('template/misplaced-directive', reason, place))
      well = false
    }
    if (child.type !== 'textDirective') return
    const next = parent.children[index + 1]
    const tail = next?.type === 'text' ? /^[{[]\S*/.exec(next.value)?.[0] : undefined
    const written = file.text.slice(place.position.start.offset, place.position.end.offset)
    const rest = tail ?? written.slice(child.name.length + 1)
    if (rest !== '')
      well = malformed(`:${child.name}${rest}`, `expected \`:${child.name}\` alone`, place, tell)
  })
  return well
}

/** False, after telling: what `seen` shows is no directive. */
export function malformed(seen: string, wanted: string, place: TemplateOrigin, tell: Tell): false {
  tell(message('template/malformed-directive', `Unexpected \`${seen}\`, ${wanted}`, place))
  return false
}

const isParent = (node: Nodes): node is Extract<RootContent, Parent> => 'children' in node

const names = new Map<string, string>([
  ['listItem', 'list'],
  ['blockquote', 'quotation'],
  ['footnoteDefinition', 'footnote']
])
const nameOf = (parent: {readonly type: string}) => names.get(parent.type) ?? parent.type
