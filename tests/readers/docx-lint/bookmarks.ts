import {all, textOf} from '../xml.ts'
import {type Finding, type Package, storiesOf} from './package.ts'
import {twice} from './styles.ts'

/** Word compares names of bookmarks without case, and drops one of two that are the same. */
export function* bookmarks(docx: Package): Generator<Finding> {
  const stories = storiesOf(docx)
  const starts = stories.flatMap(([, part]) => [...all(part, 'w:bookmarkStart')])
  const names = starts.map((it) => it.attributes.get('w:name') ?? '')
  const ids = starts.map((it) => it.attributes.get('w:id') ?? '')
  yield* twice(names.map((it) => it.toLowerCase())).map((it) => `two bookmarks named ${it}`)
  yield* twice(ids).map((it) => `two bookmarks of id ${it}`)
  for (const [name, part] of stories) {
    const open = [...all(part, 'w:bookmarkStart')].map((it) => it.attributes.get('w:id') ?? '')
    const closed = [...all(part, 'w:bookmarkEnd')].map((it) => it.attributes.get('w:id') ?? '')
    yield* open
      .filter((it) => !closed.includes(it))
      .map((it) => `${name}: bookmark ${it} has no end`)
    yield* closed
      .filter((it) => !open.includes(it))
      .map((it) => `${name}: end of no bookmark ${it}`)
    yield* twice(closed).map((it) => `${name}: bookmark ${it} ends twice`)
  }
  yield* lost(docx, new Set(names.map((it) => it.toLowerCase())))
}

/** What leads to a bookmark that is not there. */
function* lost(docx: Package, names: ReadonlySet<string>): Generator<Finding> {
  for (const [name, part] of storiesOf(docx)) {
    const anchors = [...all(part, 'w:hyperlink')].map((it) => it.attributes.get('w:anchor'))
    const fields = [...all(part, 'w:instrText')].map(
      (it) => /^\s*(?:PAGE|NOTE)?REF\s+(\S+)/.exec(textOf(it))?.[1]
    )
    for (const target of [...anchors, ...fields]) {
      if (target !== undefined && !names.has(target.toLowerCase())) {
        yield `${name}: nothing is named ${target}`
      }
    }
  }
}
