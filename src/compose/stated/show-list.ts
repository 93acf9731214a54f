import type {Aspect, StatedItem} from '../../model/document.ts'
import type {Block, Inline, List, ListItem, Paragraph} from '../../model/node.ts'
import type {Call} from '../directive.ts'
import {textOf} from '../words.ts'
import {shownWords, valuesOf} from './show.ts'

/** How items are listed, and where what is said of them stands. */
export interface ListShape {
  readonly marker: List['marker']
  readonly spread: boolean
  /**
   * `line` below the words, as `Owner: Ann Lee · Due: 3 May`; the same in `brackets` behind them;
   * `items` is a list of its own.
   */
  readonly aspects: 'line' | 'brackets' | 'items'
  /** Every item is one to tick off. */
  readonly tasks: boolean
}

/** Items as a list, each with what is said of it. */
export const listShown = (
  items: readonly StatedItem[],
  {aspects, marker, spread, tasks}: ListShape,
  call: Call
): List => ({
  type: 'list',
  origin: call.origin,
  marker: tasks ? {kind: 'bullet'} : marker,
  spread,
  children: items.map((item): ListItem => {
    const task = tasks ? (item.task ?? 'open') : item.task
    const lined = aspects === 'items' ? [] : aspectLine(item, aspects, call)
    const listed = aspects === 'items' ? aspectItems(item, call) : []
    const words: Paragraph = {
      type: 'paragraph',
      origin: item.origin,
      children: [...shownWords(item, call), ...lined]
    }
    const children: readonly Block[] = [words, ...listed, ...item.below]
    return {type: 'listItem', origin: item.origin, ...(task && {task}), children}
  })
})

/** `Owner: Ann Lee · Due: 3 May 2025`, on a line of its own or in brackets; nothing where nothing is said. */
function aspectLine(item: StatedItem, shape: 'line' | 'brackets', call: Call): readonly Inline[] {
  const {origin} = call
  const names = namesIn(item)
  const said = names.flatMap((name, index): readonly Inline[] => [
    ...(index === 0 ? [] : [textOf(' · ', origin)]),
    ...labelled(name, call),
    ...joined(valuesOf(item, name, call), call)
  ])
  if (names.length === 0) return []
  return shape === 'line'
    ? [{type: 'break', origin}, ...said]
    : [textOf(' (', origin), ...said, textOf(')', origin)]
}

function aspectItems(item: StatedItem, call: Call): readonly List[] {
  const {origin} = call
  if (item.aspects.length === 0) return []
  const children = item.aspects.map((aspect): ListItem => {
    const words = [...labelled(aspect.name, call), ...shownWords(aspect, call)]
    const paragraph: Paragraph = {type: 'paragraph', origin: aspect.origin, children: words}
    return {type: 'listItem', origin: aspect.origin, children: [paragraph]}
  })
  return [{type: 'list', origin, marker: {kind: 'bullet'}, spread: false, children}]
}

/** Names of what is said, each once, in the author's order. */
const namesIn = ({aspects}: StatedItem): readonly Aspect['name'][] => [
  ...new Set(aspects.map((it) => it.name))
]

/** A colon without a space behind it stands outside: Markdown would not see the end of the mark. */
function labelled(name: Aspect['name'], {labels, language, origin}: Call): readonly Inline[] {
  const {colon} = language.marks
  const mark = colon.trimEnd()
  const isInside = mark !== colon
  const words = textOf(isInside ? labels[name] + mark : labels[name], origin)
  const label: Inline = {type: 'strong', origin, children: [words]}
  return [label, textOf(isInside ? colon.slice(mark.length) : colon, origin)]
}

const joined = (values: readonly (readonly Inline[])[], {language, origin}: Call) =>
  values.flatMap((value, index) =>
    index === 0 ? value : [textOf(language.marks.comma, origin), ...value]
  )
