import {all, at, type Element} from '../xml.ts'
import {type Finding, type Package, valOf} from './package.ts'
import {twice} from './styles.ts'

/** Each list that something is an item of is there, and its definition has numbers to know it by. */
export function* lists({parts}: Package): Generator<Finding> {
  const root = at(parts.get('word/numbering.xml'), 'w:numbering')
  const kinds = root === undefined ? [] : [...all(root, 'w:abstractNum')]
  const ids = (root === undefined ? [] : [...all(root, 'w:num')]).map(
    (it) => it.attributes.get('w:numId') ?? ''
  )
  yield* twice(ids).map((id) => `two lists of id ${id}`)
  for (const [name, part] of parts) {
    for (const numbering of all(part, 'w:numPr')) {
      const id = valOf(at(numbering, 'w:numId')) ?? '0'
      if (id !== '0' && !ids.includes(id)) yield `${name}: there is no list ${id}`
    }
  }
  yield* kinds.flatMap(unknowable)
  yield* twice(kinds.map((it) => valOf(at(it, 'w:nsid')) ?? '')).map((it) => `two kinds ${it}`)
}

function unknowable(kind: Element): readonly Finding[] {
  const id = kind.attributes.get('w:abstractNumId') ?? ''
  return ['w:nsid', 'w:tmpl']
    .filter((name) => !/^[0-9A-F]{8}$/.test(valOf(at(kind, name)) ?? ''))
    .map((name) => `kind ${id} of lists has no ${name}`)
}
