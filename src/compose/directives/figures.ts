import type {FigureFact} from '../../model/fact.ts'
import type {Block, Card, Inline} from '../../model/node.ts'
import {choice} from '../../template/attributes.ts'
import {authoredBlocks, fields, sectionOf} from '../authored.ts'
import type {Group} from '../chosen/best.ts'
import {figuresOf, max} from '../chosen/figures.ts'
import type {Call, Directive} from '../directive.ts'
import {citationOf, cited, excerpt, said, saidOrigin} from '../excerpt.ts'
import {sure} from '../sure.ts'
import {tableOf} from '../table.ts'
import {textOf} from '../words.ts'

const as = choice('as', ['cards', 'table'])
const by = 'compose/figures'

/** Amounts, shares and counts, each with the sentence that states it; stated by the author or derived. */
export const figures: Directive = {
  name: 'figures',
  form: 'leaf',
  attributes: [max, as, sure],
  compose: (call) => authoredBlocks(call, fields.figures) ?? derivedBlocks(call),
  shows: sectionOf(fields.figures)
}

function derivedBlocks(call: Call): readonly Block[] {
  const {labels, origin, value} = call
  const shown = figuresOf(call, value)
  if (shown.length === 0) return []
  if (value(as) === 'cards') {
    return [{type: 'cards', origin, children: shown.map((it) => cardOf(it, call))}]
  }
  const rows = shown.map((group) => ({
    origin: saidOrigin(by, group.sentence, call),
    cells: [valuesOf(group, call), said(group.sentence, call), [citationOf(group.sentence, by)]]
  }))
  return [tableOf(origin, [labels.figure, labels.inWords, labels.paragraph], rows)]
}

const cardOf = (group: Group<FigureFact>, call: Call): Card => ({
  type: 'card',
  origin: saidOrigin(by, group.sentence, call),
  value: valuesOf(group, call),
  children: cited(group.sentence, by, call)
})

/** The figures of one sentence: `2.5%, 3%`. The comma is ours. */
function valuesOf({facts}: Group<FigureFact>, call: Call): readonly Inline[] {
  const different = new Map(facts.map((it) => [it.passage.text, it.passage]))
  return [...different.values()].flatMap((passage, index) =>
    index === 0
      ? excerpt(passage, call)
      : [textOf(call.language.marks.comma, call.origin), ...excerpt(passage, call)]
  )
}
