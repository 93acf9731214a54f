import type {Block} from '../../model/node.ts'
import {plainText, walk} from '../../model/walk.ts'
import {sentences} from '../../text/sentences.ts'
import {authored, type Field, fields} from '../authored.ts'
import type {Context} from '../directive.ts'
import {bottomLineOf, keyPointsOf, max} from './key-points.ts'

/** The sentences that the bottom line and the key points of the template show, stated or derived. */
export function saidBefore(context: Context): ReadonlySet<string> {
  const {uses} = context
  const said: string[] = []
  if (uses.has('bottom-line')) {
    said.push(...statedIn(context, fields.bottomLine))
    const line = bottomLineOf(context)
    if (line !== undefined) said.push(line.passage.text)
  }
  const value = uses.get('key-points')
  if (value !== undefined) {
    const stated = statedIn(context, fields.keyPoints)
    said.push(...(stated.length > 0 ? stated : keyPointsOf(context, value(max)).map(textOf)))
  }
  return new Set(said)
}

const textOf = ({passage}: {readonly passage: {readonly text: string}}) => passage.text

function statedIn({study}: Context, field: Field): readonly string[] {
  const found = authored(study, field)
  if (found === undefined) return []
  return found.kind === 'section' ? sentencesIn(found.section.children) : found.values.map(wordsOf)
}

const wordsOf = ({text}: {readonly text: string}) => text

const sentencesIn = (blocks: readonly Block[]): readonly string[] =>
  [...walk(blocks)].flatMap((node) => {
    if (node.type !== 'paragraph') return []
    const text = plainText(node.children)
    return sentences(text).map(({start, end}) => text.slice(start, end).trim())
  })
