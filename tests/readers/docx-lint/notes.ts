import {all, at, type Element} from '../xml.ts'
import type {Finding, Package} from './package.ts'

/** LibreOffice finds notes by their place: they stand in the order of their marks, each once. */
export function* notes(docx: Package): Generator<Finding> {
  for (const kind of ['footnote', 'endnote'] as const) yield* notesOf(docx, kind)
}

function* notesOf({parts}: Package, kind: 'footnote' | 'endnote'): Generator<Finding> {
  const root = at(parts.get(`word/${kind}s.xml`), `w:${kind}s`)
  const written = root === undefined ? [] : [...all(root, `w:${kind}`)]
  const marks = [...parts]
    .filter(([name]) => name === 'word/document.xml')
    .flatMap(([, part]) => [...all(part, `w:${kind}Reference`)])
    .map((it) => it.attributes.get('w:id') ?? '')
  const texts = written
    .filter((it) => !isSeparator(it))
    .map((it) => it.attributes.get('w:id') ?? '')
  yield* marks.filter((it) => !texts.includes(it)).map((it) => `${kind} ${it} has no text`)
  yield* texts.filter((it) => !marks.includes(it)).map((it) => `${kind} ${it} has no mark`)
  yield* marks
    .filter((it, index) => marks.indexOf(it) < index)
    .map((it) => `${kind} ${it} has two marks`)
  const shared = marks.filter((it) => texts.includes(it))
  const called = texts.filter((it) => marks.includes(it))
  if (called.some((it, index) => it !== shared[index])) {
    yield `${kind}s stand in another order than their marks: ${called.join(' ')}, not ${shared.join(' ')}`
  }
  for (const note of written) {
    const id = note.attributes.get('w:id') ?? ''
    const count = [...all(note, `w:${kind}Ref`)].length
    if (isSeparator(note) && count > 0) yield `separator ${id} of ${kind}s has the mark of a note`
    if (!isSeparator(note) && count !== 1) yield `${kind} ${id} has ${count} marks of its own`
  }
}

const isSeparator = (note: Element): boolean =>
  ![undefined, 'normal'].includes(note.attributes.get('w:type'))
