import type {Contents, Section} from '../../../../model/node.ts'
import type {TextStyle} from '../../../../theme/theme.ts'
import {type Box, box, type LeaderOp, type Op} from '../box.ts'
import {type Context, styleOf} from '../context.ts'
import type {Line, Look} from '../lines/line.ts'
import {lineOf} from '../lines/line-of.ts'
import {lookOf} from '../lines/looks.ts'
import {shapeText, space} from '../lines/loose-piece.ts'
import {setOneLine} from '../lines/set-lines.ts'
import {type Tag, tagged} from '../tag.ts'
import {baselineOf, linesOf} from './paragraph.ts'

/** Room for the number of a page and the shortest row of dots, in points. */
const numberRoom = 46

/** Indent of each level below the first, and between a section's number and its title; points. */
const step = 14
const numberGap = 6

/** Between two dots of a leader, in widths of a dot. */
const dotsApart = 2.2

/** One entry for each section down to `depth`, indented by its depth, titles below each other. */
export function measureContents(node: Contents, context: Context): readonly Box[] {
  const sections = context.job.sections.filter((section) => section.depth <= node.depth)
  const top = sections.reduce((least, {depth}) => Math.min(least, depth), 6)
  const tags = nested(sections, tagged('TOC', context.tag))
  const entries = sections.map((section, index) =>
    entryOf(section, context, {tag: tags[index] ?? tagged('TOCI', context.tag), top})
  )
  const hangs = hangsOf(entries)
  return entries.flatMap((entry, index) => {
    const {depth} = entry.section
    const indent = indentOf(depth, top, hangs)
    return measureEntry(entry, context, {
      indent: Math.min(indent, context.width / 3),
      hang: hangs.get(depth) ?? 0,
      below: index === entries.length - 1 ? styleOf(context, 'body').leading : 0
    })
  })
}

/** For each level, the room of its widest number; points. */
function hangsOf(entries: readonly Entry[]): ReadonlyMap<number, number> {
  const hangs = new Map<number, number>()
  for (const {section, number} of entries) {
    const width = number === undefined ? 0 : number.width + numberGap
    hangs.set(section.depth, Math.max(hangs.get(section.depth) ?? 0, width))
  }
  return hangs
}

/** A level begins where the titles of the one above it do, if not further right. */
function indentOf(depth: number, top: number, hangs: ReadonlyMap<number, number>): number {
  let indent = 0
  for (let above = top; above < depth; above++) indent += Math.max(step, hangs.get(above) ?? 0)
  return indent
}

/** An element for each entry, nested as the sections are: a list of contents within an entry. */
function nested(sections: readonly Section[], toc: Tag): readonly Tag[] {
  const open: {readonly depth: number; readonly entry: Tag; below?: Tag}[] = []
  return sections.map(({depth}) => {
    while ((open.at(-1)?.depth ?? 0) >= depth) open.pop()
    const parent = open.at(-1)
    if (parent !== undefined) parent.below ??= tagged('TOC', parent.entry)
    const entry = tagged('TOCI', parent?.below ?? toc)
    open.push({depth, entry})
    return entry
  })
}

/** A title with a space behind it, or the page's number would be read as a part of it. */
function spaced(line: Line, look: Look): Line {
  const {runs} = lineOf([], [space(look)])
  return {...line, runs: [...line.runs, ...runs.map((run) => ({...run, x: run.x + line.width}))]}
}

interface Entry {
  readonly section: Section
  readonly style: TextStyle
  readonly tag: Tag
  /** Of the section, such as `2.`, with a space for those who read it. */
  readonly number: Line | undefined
}

function entryOf(
  section: Section,
  context: Context,
  {tag, top}: {readonly tag: Tag; readonly top: number}
): Entry {
  const regular = styleOf(context, 'contents')
  const style: TextStyle = section.depth === top ? {...regular, weight: 'bold'} : regular
  const look = lookOf(context.job, style)
  return {
    section,
    style,
    tag: tagged('Link', tagged('Reference', tag)),
    number:
      section.number === undefined
        ? undefined
        : lineOf(shapeText(section.number, look), [space(look)])
  }
}

function measureEntry(
  {section, style, tag, number}: Entry,
  context: Context,
  {indent, hang, below}: {readonly indent: number; readonly hang: number; readonly below: number}
): readonly Box[] {
  const {job} = context
  const lines = linesOf(section.title, context, {
    style,
    ragged: true,
    prefix: '',
    width: context.width - indent - hang - numberRoom
  })
  const target = section.id
  const look = lookOf(job, styleOf(context, 'contents'))
  const tracking = look.size * 0.2 * dotsApart
  const dots = lookOf(job, styleOf(context, 'contents'), {
    colour: job.theme.colours.muted,
    tracking
  })
  const x = context.x + indent + hang
  const baseline = baselineOf(context, style)
  return lines.map((line, index) => {
    const last = index === lines.length - 1
    const op: Op = last
      ? ({
          kind: 'leader',
          title: spaced(line, look),
          target,
          x,
          right: context.x + context.width,
          baseline,
          tag,
          set: (text) => setOneLine([{text, look}]),
          dots: (count) => setOneLine([{text: '.'.repeat(count), look: dots}]),
          dotStep: setOneLine([{text: '.', look: dots}]).width,
          dotRoom: tracking
        } satisfies LeaderOp)
      : {kind: 'text', line, x, baseline, tag, target}
    const before: readonly Op[] =
      index === 0 && number !== undefined
        ? [{kind: 'text', line: number, x: x - hang, baseline, tag, target}]
        : []
    return box(style.leading, {
      below: last ? below : 0,
      keepWithNext: !last,
      ops: [...before, op],
      containers: context.containers
    })
  })
}
