import type {Language} from '../../language/language.ts'
import type {Block, List} from '../../model/node.ts'
import {choice} from '../../template/attributes.ts'
import {authored, fields, listOf, sectionOf} from '../authored.ts'
import {keyPointsOf, max} from '../chosen/key-points.ts'
import type {Directive} from '../directive.ts'
import {quote} from '../excerpt.ts'
import {sunk} from '../sections.ts'
import {paragraphOf} from '../words.ts'

const style = choice('style', ['decimal', 'letter', 'bullet'])
type Style = typeof style.fallback

/**
 * The points of the source as a list: from front matter or a section, whole, as their author chose
 * them; else up to `max` sentences that stand for the text, each with its paragraph.
 */
export const keyPoints: Directive = {
  name: 'key-points',
  form: 'leaf',
  attributes: [max, style],
  compose: (call) => {
    const {depth, language, origin, study, value} = call
    const stated = authored(study, fields.keyPoints)
    if (stated?.kind === 'section')
      return restyled(sunk(stated.section.children, depth), value(style), language)
    const points =
      stated?.values.map(paragraphOf) ??
      keyPointsOf(call, value(max)).map((it) => quote(it.passage, 'compose/key-points', call))
    return points.length === 0 ? [] : [listOf(points, origin, markerOf(value(style), 1, language))]
  },
  shows: sectionOf(fields.keyPoints)
}

/** The lists of a section in the style of the template, counted through; other blocks as they are. */
function restyled(blocks: readonly Block[], name: Style, language: Language): readonly Block[] {
  let next = 1
  return blocks.map((block) => {
    if (block.type !== 'list') return block
    const marker = markerOf(name, next, language)
    next += block.children.length
    return {...block, marker}
  })
}

/** Letters only where the language counts with them. */
function markerOf(name: Style, start: number, {letters}: Language): List['marker'] {
  if (name === 'bullet') return {kind: 'bullet'}
  return {kind: 'number', start, style: letters === 'none' ? 'decimal' : name}
}
