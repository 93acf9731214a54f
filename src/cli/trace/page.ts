import type {TracedFile} from '../../pack/trace-file.ts'
import type {FileLine, Occurrence, Part} from '../../trace/index.ts'
import {counted} from '../counted.ts'
import type {Look} from '../diff/edits.ts'
import {codeFrame, linesOf} from '../frame.ts'
import {visible} from '../visible.ts'
import {painted, type Styled, wrap} from '../wrap.ts'

/** More places than this are counted only: who searches for `the` has to say more. */
const mostShown = 10

/** Where the words stand in the document, and what each place comes from, for people. */
export function traceLines(
  file: string,
  words: string,
  traced: TracedFile,
  look: Look
): readonly string[] {
  const {occurrences, near} = traced
  const count = counted(occurrences.length, 'place')
  const where = occurrences.length === 0 ? 'is not found' : `stands in ${count}`
  const head = `${visible(file)}: “${visible(words)}” ${where}`
  const lines = wrapped('', [{text: head, paint: look.colours.bold}], look)
  if (occurrences.length === 0) return [...lines, ...nearLines(near, look)]
  const more = occurrences.length - mostShown
  return [
    ...lines,
    ...occurrences.slice(0, mostShown).flatMap((it) => occurrenceLines(it, traced, look)),
    ...(more > 0 ? ['', `and ${more} more: say more of the words, or --json for all`] : [])
  ]
}

function nearLines(near: readonly string[], look: Look): readonly string[] {
  if (near.length === 0) return []
  return ['', 'Near are:', ...near.flatMap((it) => wrapped('  ', [{text: shortened(it)}], look))]
}

/** UTF-16 units of a line that are shown. */
const longest = 200

function shortened(text: string): string {
  const end = text.lastIndexOf(' ', longest)
  return visible(text.length <= longest ? text : `${text.slice(0, end > 0 ? end : longest)} …`)
}

function occurrenceLines(it: Occurrence, traced: TracedFile, look: Look): readonly string[] {
  const where: Styled[] = [{text: whereIn(it), paint: look.colours.bold}]
  return [
    '',
    ...wrapped('', where, look),
    ...it.parts.flatMap((part) => partLines(part, it, traced, look))
  ]
}

/** `page 2, Key figures, card`; the title of the whole document goes without saying. */
function whereIn({line, place}: Occurrence): string {
  const {headings, page} = line
  const path = headings.slice(headings.length > 1 ? 1 : 0).map((it) => visible(it))
  return [
    ...(page === undefined ? [] : [`page ${page}`]),
    ...(path.length === 0 ? [] : [path.join(' › ')]),
    kindOf(line, place)
  ].join(', ')
}

function kindOf({kind, row, column}: FileLine, place: Occurrence['place']): string {
  if (kind === 'cell') return `row ${row ?? 0}, column ${column ?? 0} of a table`
  if (kind !== 'text') return lineKinds[kind]
  const block = place?.blocks.findLast((it) => Object.hasOwn(blockKinds, it))
  return (block && blockKinds[block]) ?? 'paragraph'
}

const lineKinds = {
  heading: 'heading',
  code: 'code',
  contents: 'table of contents',
  note: 'note',
  picture: 'words for a picture',
  head: 'head of the page',
  foot: 'foot of the page'
} as const

/** Blocks that say more of a place than that it is a paragraph. */
const blockKinds: Readonly<
  Partial<Record<NonNullable<Occurrence['place']>['blocks'][number], string>>
> = {
  bottomLine: 'bottom line',
  blockquote: 'quotation',
  callout: 'box',
  card: 'card',
  contents: 'table of contents',
  detailRow: 'details',
  listItem: 'item of a list',
  masthead: 'masthead',
  memoHeader: 'head of the memo',
  statement: 'statement',
  timelineEvent: 'timeline'
}

function partLines(
  part: Part,
  {parts}: Occurrence,
  traced: TracedFile,
  look: Look
): readonly string[] {
  // Words that all have one origin need not be said again.
  const words = parts.length === 1 ? '' : `“${visible(part.words)}” `
  switch (part.from) {
    case 'source':
      return [
        ...wrapped('  ', [{text: `${words}${sourceWords(part, traced)}`}], look),
        ...framed(part, traced, look)
      ]
    case 'template':
      return [
        ...wrapped('  ', [{text: `${words}${templateWords(part, traced)}`}], look),
        ...framed(part, traced, look)
      ]
    case 'computed':
      return wrapped(
        '  ',
        [
          {
            text: `${words}computed by ${part.by} from ${part.evidence.slice(0, 3).map(placeOf).join(', ')}`
          }
        ],
        look
      )
    case 'nowhere':
      return wrapped(
        '  ',
        [
          {
            text: `${words}from nowhere: neither source nor template has it in this place`,
            paint: look.colours.red
          }
        ],
        look
      )
  }
}

type At = Pick<Extract<Part, {from: 'source'}>, 'path' | 'position'>

const placeOf = ({path, position: {start}}: At) => `${visible(path)}:${start.line}:${start.column}`

function sourceWords(
  part: Extract<Part, {from: 'source'}>,
  {paragraphAt, factsAt}: TracedFile
): string {
  const paragraph = paragraphAt(part.position)
  const facts = factsAt(part.position).map((it) => it.id)
  const shown = facts.slice(0, mostFacts).join(', ')
  const more = facts.length > mostFacts ? ` and ${facts.length - mostFacts} more` : ''
  return [
    `from ${placeOf(part)}`,
    ...(paragraph === undefined ? [] : [`¶${paragraph}`]),
    ...(part.by === undefined ? [] : [`chosen by ${part.by}`]),
    ...(facts.length === 0 ? [] : [`read as ${shown}${more}`])
  ].join(', ')
}

const mostFacts = 6

/** A directive writes labels that the template does not have word for word. */
function templateWords(part: Extract<Part, {from: 'template'}>, {texts}: TracedFile): string {
  const {start, end} = part.position
  const written = texts.get(part.path)?.slice(start.offset, end.offset) ?? ''
  const [first = ''] = written.split('\n')
  return /(?:^|\W):{1,3}[a-z]/.test(first)
    ? `written by \`${visible(first)}\`, ${placeOf(part)}`
    : `the template’s own words, ${placeOf(part)}`
}

/** The lines around the place. */
function framed(
  {path, position: {start, end}}: At,
  {texts}: TracedFile,
  {colours}: Look
): readonly string[] {
  const text = texts.get(path)
  if (text === undefined) return []
  const span = {line: start.line, column: start.column}
  const lines = linesOf(text)
  const frame = codeFrame(lines, start.line === end.line ? {...span, end: end.column} : span)
  return frame.split('\n').map((it) => colours.dim(`    ${it}`))
}

function wrapped(indent: string, pieces: readonly Styled[], {columns}: Look): readonly string[] {
  return wrap(pieces, Math.max(columns - indent.length, 20)).map((line) => indent + painted(line))
}
