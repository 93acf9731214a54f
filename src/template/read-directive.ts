import type {RootContent} from 'mdast'
import type {Tell} from '../diagnostics/message.ts'
import {originOf, originWithin, type TemplateText} from './file.ts'
import {malformed} from './malformed.ts'
import type {TemplateAttribute, TemplateContainer, TemplateDirective} from './template.ts'

type Leaf = Extract<RootContent, {type: 'leafDirective'}>
type Container = Extract<RootContent, {type: 'containerDirective'}>

/** `::name{…}`; a label in square brackets is told, as it would mean nothing. */
export function readDirective(node: Leaf, file: TemplateText, tell: Tell): TemplateDirective {
  const origin = originOf(file.path, node.position)
  if (node.children.length > 0) refuseLabel(`::${node.name}[`, origin, tell)
  return {type: 'directive', name: node.name, attributes: attributesOf(node, file), origin}
}

/** `:::name{…}` without its children. One that is never closed is told. */
export function readContainer(
  node: Container,
  file: TemplateText,
  tell: Tell
): Omit<TemplateContainer, 'children'> {
  const origin = originOf(file.path, node.position)
  const lines = sliceOf(node, file).split(/\r\n?|\n/)
  const fence = /^:+/.exec(lines[0] ?? '')?.[0] ?? ''
  const last = lines.at(-1)?.trim() ?? ''
  const opening = originWithin(file, origin.position.start.offset, lines[0]?.length ?? 0)
  if (isLabel(node.children[0])) refuseLabel(`${fence}${node.name}[`, opening, tell)
  if (lines.length < 2 || !/^:+$/.test(last) || last.length < fence.length) {
    malformed(
      `${fence}${node.name}`,
      `expected a line \`${fence}\` after its content`,
      opening,
      tell
    )
  }
  return {type: 'container', name: node.name, attributes: attributesOf(node, file), origin, opening}
}

/** Whether a child of a container is the words in square brackets on its first line. */
export const isLabel = (node: RootContent | undefined) =>
  node?.type === 'paragraph' && node.data?.directiveLabel === true

function refuseLabel(seen: string, place: TemplateDirective['origin'], tell: Tell): void {
  malformed(
    seen,
    'expected attributes in curly brackets, such as `{title="Bottom line"}`',
    place,
    tell
  )
}

function attributesOf(node: Leaf | Container, file: TemplateText): readonly TemplateAttribute[] {
  const start = node.position?.start.offset ?? 0
  const line = /^.*/.exec(sliceOf(node, file))?.[0] ?? ''
  const entries = Object.entries(node.attributes ?? {})
  return entries.map(([name, value]) => {
    const index = indexOfWord(line, name, line.indexOf('{') + 1)
    const length = index < 0 ? line.length : lengthOfAttribute(line, index)
    const origin = originWithin(file, start + Math.max(0, index), length)
    return {name, value: value ?? '', origin}
  })
}

/** Index of an attribute's name, which the value of another one may hold as well; -1 for `.class`. */
function indexOfWord(line: string, name: string, from: number): number {
  for (let at = line.indexOf(name, from); at >= 0; at = line.indexOf(name, at + 1)) {
    const ends = /^(?:[\s=}]|$)/.test(line.slice(at + name.length))
    if (/[{\s"']/.test(line[at - 1] ?? '') && ends) return at
  }
  return -1
}

const lengthOfAttribute = (line: string, index: number): number =>
  /^[^\s=}]+(?:=(?:"[^"]*"|'[^']*'|[^\s}]*))?/.exec(line.slice(index))?.[0].length ?? 0

const sliceOf = (node: Leaf | Container, file: TemplateText) =>
  file.text.slice(node.position?.start.offset, node.position?.end.offset)
