import type {VFileMessage} from 'vfile-message'
import {message} from '../../diagnostics/message.ts'
import type {Block, Section} from '../../model/node.ts'
import type {Reviewer} from '../reviewed.ts'

/**
 * A heading that stands two levels below the one above it. The title counts as the first level,
 * also where front matter states it. Of neighbours that skip alike the first is told.
 */
export const skippedLevel: Reviewer = ({document}) => {
  const found: VFileMessage[] = []
  const stack: Level[] = [{depth: 1, children: document.children}]
  for (let level = stack.pop(); level !== undefined; level = stack.pop()) {
    const {depth, children} = level
    const sections = children.filter((it) => it.type === 'section')
    const skipping = sections.find((it) => it.depth > depth + 1)
    if (skipping !== undefined) found.push(skipped(skipping, depth))
    stack.push(...sections.toReversed())
  }
  return found
}

interface Level {
  readonly depth: number
  readonly children: readonly Block[]
}

function skipped({depth, origin}: Section, above: number): VFileMessage {
  const reason = `Unexpected heading of level ${depth} below level ${above}, expected level ${above + 1}`
  const note = `Write it with \`${'#'.repeat(above + 1)}\`, or put a heading above it that it belongs to.`
  return message('review/skipped-level', reason, origin, {note})
}
