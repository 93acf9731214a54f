import type {Language} from '../language/language.ts'
import type {Block, Callout} from '../model/node.ts'
import {rewrite} from './rewrite.ts'
import {textOf} from './words.ts'

/** Boxes of a source that have no title but their tone, such as `Warning`, in the language of the document. */
export const nameAlerts = (blocks: readonly Block[], {tones}: Language): readonly Block[] =>
  rewrite(blocks, {
    block: (node) => {
      const origin = node.type === 'callout' ? toneOf(node) : undefined
      if (node.type !== 'callout' || origin === undefined) return node
      return {...node, title: [textOf(tones[node.tone], origin)]}
    }
  })

/** Where the marker stands that the parser made a title of, as `[!WARNING]`. */
function toneOf({title}: Callout) {
  const origin = title?.[0]?.origin
  return origin?.from === 'derived' && origin.by === 'parse/alert' ? origin : undefined
}
