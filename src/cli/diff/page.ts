import type {Changes, MetaChange, NumberChange} from '../../diff/index.ts'
import {counted} from '../counted.ts'
import {visible, visibleLine} from '../visible.ts'
import {blockLines} from './blocks.ts'
import {factLines} from './facts.ts'
import {hanging, type Look, placeOf, quoted, wayBetween} from './look.ts'

export interface Shown {
  readonly changes: Changes
  /** Whether the texts were compared and not only what they state. */
  readonly whole: boolean
  /** Whether nothing is only counted, however much there is. */
  readonly all?: boolean
}

/**
 * What differs between two texts, for people: numbers first, since that is asked first.
 */
export function diffLines(
  before: string,
  after: string,
  {changes, whole, all}: Shown,
  look: Look
): readonly string[] {
  const {numbers, facts, blocks, metadata} = changes
  const most = all ? Number.POSITIVE_INFINITY : mostShown
  const sections = [
    section('Numbers', numbers, (it) => numberLines(it, look), {most, look}),
    section('Facts', facts, (it) => factLines(it, look), {most, look}),
    section('Text', blocks, (it) => blockLines(it, look), {most, look}),
    section('Metadata', metadata, (it) => metadataLines(it, look), {most, look})
  ]
  const head = look.colours.bold(`${visibleLine(before)} → ${visibleLine(after)}`)
  const found = sections.flat()
  const few = whole ? [] : ['', 'Only the facts are compared: a text is not at hand.']
  return [head, ...few, ...(found.length === 0 ? ['', 'Nothing differs.'] : found)]
}

/** More than this of one kind are counted only: `--json` has them. */
const mostShown = 60

function section<It>(
  title: string,
  items: readonly It[],
  linesOf: (item: It) => readonly string[],
  {most, look: {colours}}: {readonly most: number; readonly look: Look}
): readonly string[] {
  if (items.length === 0) return []
  const more = items.length - most
  return [
    '',
    `${colours.bold(title)}  ${counted(items.length, 'difference')}`,
    ...items.slice(0, most).flatMap(linesOf),
    ...(more > 0 ? [`  and ${more} more: --json has them all`] : [])
  ]
}

/** `¶7   £2.26 billion → £2.4 billion`, and under it the words around. */
function numberLines(it: NumberChange, look: Look): readonly string[] {
  const before = it.change === 'added' ? undefined : it.before
  const after = it.change === 'removed' ? undefined : it.after
  const lines = hanging(
    placeOf(it.change === 'removed' ? it.before.block : it.after.block),
    wayBetween(before?.text, after?.text, look),
    look
  )
  const within = (after ?? before)?.within ?? ''
  if (within === '') return lines
  return [...lines, ...hanging('', [{text: quoted(within), paint: look.colours.dim}], look)]
}

const metadataLines = ({field, before, after}: MetaChange, look: Look): readonly string[] =>
  hanging('', [{text: `${visible(field)}: `}, ...wayBetween(before, after, look)], look)
