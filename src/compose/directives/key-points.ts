import type {Block, List, Paragraph} from '../../model/node.ts'
import type {TemplateOrigin} from '../../model/origin.ts'
import {choice, integer} from '../../template/attributes.ts'
import type {Directive} from '../directive.ts'
import {quote} from '../excerpt.ts'
import {statedUnder} from '../labels.ts'
import {leadsOf} from '../lead.ts'
import {sectionUnless, sunk} from '../sections.ts'
import {paragraphOf} from '../words.ts'

const max = integer('max', {from: 1, to: 20, fallback: 5})
const style = choice('style', ['decimal', 'letter', 'bullet'])
type Style = typeof style.fallback

/**
 * The points of the source as a list: from front matter or a section, whole, as their author chose
 * them; else up to `max` first sentences of paragraphs, each with its paragraph.
 */
export const keyPoints: Directive = {
  name: 'key-points',
  form: 'leaf',
  attributes: [max, style],
  compose: (call) => {
    const {depth, origin, study, value} = call
    const {document} = study
    const stated = document.meta.keyPoints
    if (stated.length > 0) return listOf(stated.map(paragraphOf), value(style), origin)
    const section = sectionUnless(stated, document, statedUnder.keyPoints)
    if (section !== undefined) return restyled(sunk(section.children, depth), value(style))
    const points = leadsOf(call, value(max)).map(({excerpt, paragraph}) =>
      quote(excerpt, paragraph, 'compose/key-points')
    )
    return listOf(points, value(style), origin)
  },
  shows: (document) => sectionUnless(document.meta.keyPoints, document, statedUnder.keyPoints)
}

function listOf(
  points: readonly Paragraph[],
  name: Style,
  origin: TemplateOrigin
): readonly Block[] {
  if (points.length === 0) return []
  return [
    {
      type: 'list',
      origin,
      marker: markerOf(name, 1),
      spread: false,
      children: points.map((it) => ({type: 'listItem', origin: it.origin, children: [it]}))
    }
  ]
}

/** The lists of a section in the style of the template, counted through; other blocks as they are. */
function restyled(blocks: readonly Block[], name: Style): readonly Block[] {
  let next = 1
  return blocks.map((block) => {
    if (block.type !== 'list') return block
    const marker = markerOf(name, next)
    next += block.children.length
    return {...block, marker}
  })
}

const markerOf = (name: Style, start: number): List['marker'] =>
  name === 'bullet' ? {kind: 'bullet'} : {kind: 'number', start, style: name}
