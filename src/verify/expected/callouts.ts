import type {Block, Callout} from '../../model/node.ts'
import {plainText, walk} from '../../model/walk.ts'
import type {Piece} from '../reading.ts'
import {boxed} from './around.ts'
import {type Context, degrade, inlines, line, type OpenUnit, plainWords, unitFor} from './build.ts'
import {colonOf} from './labelled.ts'

/** A box with its title; `blocks` adds what stands in it. */
export function callout(
  node: Callout,
  context: Context,
  blocks: (nodes: readonly Block[], context: Context) => void
): void {
  const unit = unitFor(node)
  const {conventions} = context
  const title = inlines(node.title ?? [], unit, context)
  if (conventions.calloutTitle === 'line') {
    line(unit, title, context, {hasFaces: false})
    blocks(node.children, {...context, nested: true})
    return
  }
  const name = node.tone.charAt(0).toUpperCase() + node.tone.slice(1)
  const own = context.report.words.tones[node.tone]
  const saysTone = node.title === undefined || [name, own].includes(plainText(node.title))
  const names = context.nested || conventions.saysTone === true
  const label = !saysTone ? title : names ? [plainWords(own)] : []
  if (context.nested) degrade(unit, 'a box in a list, a quotation or a note is a quotation')
  const inner = boxed(context, context.nested ? 'quote' : node.tone)
  if (label.length > 0) leadIn(label, node.children, unit, inner)
  blocks(node.children, inner)
}

/** The title of a box before its first words, with a colon; on a line of its own where no words follow. */
function leadIn(
  label: readonly Piece[],
  children: readonly Block[],
  unit: OpenUnit,
  context: Context
): void {
  const bold = label.map((it) => (it.kind === 'words' ? {...it, face: withBold(it.face)} : it))
  if (!opensWithWords(children)) {
    line(unit, bold, context)
    return
  }
  const text = label.map((it) => (it.kind === 'words' ? it.text : '')).join('')
  const end = /\p{P}\s*$/u.test(text) ? [plainWords(' ')] : colonOf(context)
  context.lead.next = [...bold, ...end]
}

const withBold = (face: string) => (face.includes('b') ? face : [...face, 'b'].sort().join(''))

/** Whether words of a paragraph come first, also in a box that shows no edge of its own. */
function opensWithWords([first]: readonly Block[]): boolean {
  if (first?.type === 'bottomLine') return opensWithWords(first.children)
  return first?.type === 'paragraph' && [...walk(first.children)].length > 0
}
