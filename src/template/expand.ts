import type {Root, RootContent} from 'mdast'
import {message, type Tell} from '../diagnostics/message.ts'
import {expectedOf, nearest} from '../diagnostics/near.ts'
import {checkAttributes, readAttribute, words} from './attributes.ts'
import type {TemplateText} from './file.ts'
import {readDirective} from './read-directive.ts'
import {refuseSettings} from './settings.ts'

/** A file being read, and the parts that led to it. */
export interface Reading {
  readonly file: TemplateText
  /** Names of the parts around the current one, outermost first; none in the template itself. */
  readonly trail: readonly string[]
  readonly parts: ReadonlyMap<string, TemplateText>
  readonly syntaxOf: (file: TemplateText) => Root
  readonly tell: Tell
}

/** A node and the file it was read from. */
export interface Item {
  readonly node: RootContent
  readonly reading: Reading
}

/** Name of a part: a file in `templates/shared/`, without its ending. */
const partName = words('name', {required: true, shown: false})

/** Puts the content of parts where they are included, parts of parts too, before headings nest. */
export function expand(nodes: readonly RootContent[], reading: Reading): readonly Item[] {
  return nodes.flatMap((node) => {
    if (node.type === 'yaml') return []
    if (node.type !== 'leafDirective' || node.name !== 'include') return [{node, reading}]
    const {file, parts, trail, syntaxOf, tell} = reading
    const written = {...readDirective(node, file, tell), shown: '::include'}
    if (!checkAttributes([partName], written, tell)) return []
    const name = readAttribute(partName, written)
    const known = [...parts.keys()]
    const part = parts.get(name)
    if (name === '') return []
    if (part === undefined) {
      const near = nearest(name, known)
      const wanted =
        known.length === 0 ? 'expected none: there are no parts' : expectedOf(name, known)
      const expected = near === undefined ? {} : {expected: [near]}
      const reason = `Unexpected part \`${name}\`, ${wanted}`
      tell(message('template/unknown-part', reason, written.origin, expected))
      return []
    }
    if (trail.includes(name)) {
      const circle = [...trail.slice(trail.indexOf(name)), name].join(' → ')
      const reason = `Unexpected circle of parts \`${circle}\`, expected parts that end`
      tell(message('template/circle', reason, written.origin))
      return []
    }
    const root = syntaxOf(part)
    refuseSettings(part, root, tell)
    return expand(root.children, {...reading, file: part, trail: [...trail, name]})
  })
}
