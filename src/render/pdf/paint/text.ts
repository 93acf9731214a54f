import {markAnchor, noteAnchor} from '../layout/blocks/notes.ts'
import type {TextOp} from '../layout/box.ts'
import {
  codePointsOf,
  directionOf,
  type GlyphRun,
  type Look,
  type Role
} from '../layout/lines/line.ts'
import {citationText} from '../layout/lines/looks.ts'
import {type Tag, tagged} from '../layout/tag.ts'
import type {ArtifactKind, Canvas} from './canvas.ts'
import {hasPrivate, hasReordered, hasSilent, showRun, showSilent} from './glyphs.ts'
import {type Area, addLink, type Place, type Target} from './links.ts'
import type {Element} from './structure.ts'

/** What painting text needs to know of the whole document. */
export interface TextJob {
  readonly canvas: Canvas
  /** Named places; marks of notes are added as they are painted. */
  readonly places: Map<string, Place>
  /** Elements of the notes, by id. */
  readonly notes: ReadonlyMap<string, Tag>
  /** Elements of links that began on an earlier line. */
  readonly links: Map<Role, Tag>
  /** Told of a link whose place is not in this document. */
  readonly onLostLink: (url: string) => void
}

/** Neighbouring runs with one role. */
interface Span {
  readonly look: Look
  readonly runs: readonly GlyphRun[]
}

/** Paints a line; without a tag as an artifact of `kind`. */
export function paintText(job: TextJob, op: TextOp, kind: ArtifactKind = 'Layout'): void {
  const {canvas} = job
  if (op.tag === undefined) {
    if (op.line.runs.length === 0) return
    canvas.mark(kind)
    const {runs} = op.line
    const shown = operatorsOf(canvas, op, runs)
    if (hasSpecial(canvas, runs) && runs.some(hasPrivate)) canvas.readAs(wordsIn(runs), shown)
    else canvas.write(shown)
  } else {
    const tag = op.tag
    for (const span of spansOf(op.line.runs)) paintSpan(job, op, tag, span)
    if (op.target !== undefined) linkLine(job, op, tag, op.target)
  }
  paintSilent(canvas, op)
  strike(canvas, op)
}

function spansOf(runs: readonly GlyphRun[]): readonly Span[] {
  const spans: {look: Look; runs: GlyphRun[]}[] = []
  for (const run of runs) {
    const last = spans.at(-1)
    if (last !== undefined && sameSpan(last.look, run.look)) last.runs.push(run)
    else spans.push({look: run.look, runs: [run]})
  }
  return spans
}

const sameSpan = (a: Look, b: Look): boolean =>
  a.role === b.role && a.code === b.code && a.strike === b.strike

/** Operators that show runs; to be written before anything else is. */
function operatorsOf(canvas: Canvas, op: TextOp, runs: readonly GlyphRun[]): string {
  let shown = 'BT '
  for (const run of runs) {
    const embedded = canvas.use(run.face)
    const {size, colour} = run.look
    shown += canvas.font(embedded.font.id, size) + canvas.ink(colour)
    shown += `${showRun(run, embedded, op.x + run.x, op.baseline)} `
  }
  return `${shown}ET`
}

/** Whether glyphs that were shown may say something else than what is read. */
const hasSpecial = (canvas: Canvas, runs: readonly GlyphRun[]): boolean =>
  runs.some(({face}) => !canvas.faces.of(face).isPlain)

/** Glyphs that are not read, such as dots, after the line: amid of it they would part its words. */
function paintSilent(canvas: Canvas, op: TextOp): void {
  if (!hasSpecial(canvas, op.line.runs)) return
  const runs = op.line.runs.filter(hasSilent)
  if (runs.length === 0) return
  canvas.mark('Layout')
  const shown = runs.map((run) => {
    const embedded = canvas.faces.of(run.face)
    const set = canvas.font(embedded.font.id, run.look.size) + canvas.ink(run.look.colour)
    return set + showSilent(run, embedded, op.x + run.x, op.baseline)
  })
  // poppler heeds a text of a span only.
  canvas.write(`/Span <</ActualText ()>> BDC BT ${shown.join(' ')} ET EMC`)
}

/**
 * What is read of runs with letters that changed places or merged, or of private use, which PDF/A
 * wants to be said; `undefined` where each glyph says it. Not for what runs from right to left:
 * poppler turns such a text round.
 */
function actualText(canvas: Canvas, runs: readonly GlyphRun[]): string | undefined {
  if (!hasSpecial(canvas, runs) || !runs.some((it) => hasReordered(it) || hasPrivate(it))) {
    return undefined
  }
  return wordsIn(runs)
}

const wordsIn = (runs: readonly GlyphRun[]): string =>
  codePointsOf(runs)
    .map((it) => String.fromCodePoint(it))
    .join('')

/** Runs apart where some have a text of their own and others run from right to left. */
function stretchesOf(runs: readonly GlyphRun[]): readonly (readonly GlyphRun[])[] {
  if (!runs.some(runsBack) || !runs.some(hasReordered)) return [runs]
  const stretches: GlyphRun[][] = []
  let merged: boolean | undefined
  for (const run of runs) {
    const own = hasReordered(run)
    if (own === merged) stretches.at(-1)?.push(run)
    else stretches.push([run])
    merged = own
  }
  return stretches
}

const runsBack = ({look}: GlyphRun): boolean => directionOf(look) === 'rtl'

function paintSpan(job: TextJob, op: TextOp, tag: Tag, {look, runs}: Span): void {
  const {canvas} = job
  const target = look.role && targetOf(job, look.role)
  const outer = look.role && target ? linkTag(job, look.role, tag) : tag
  const element = canvas.structure.enter(marked(look, outer))
  for (const stretch of stretchesOf(runs)) {
    const shown = operatorsOf(canvas, op, stretch)
    const read = actualText(canvas, stretch)
    if (read === undefined) canvas.mark(element)
    else canvas.markAs(element, read)
    canvas.write(shown)
  }
  if (look.role === undefined || target === undefined) return
  canvas.closeMark()
  const link = canvas.structure.enter(outer)
  const words = wordsOf(look.role, runs)
  for (const area of areasOf(op, look, runs)) addLink(canvas, link, area, target, words)
  if (look.role.kind === 'noteReference') enterNote(job, op, look.role.id, runs[0]?.x ?? 0)
}

/** Words that were struck out say so: without the line they would say the opposite. */
const struckOut = {O: 'Layout', TextDecorationType: 'LineThrough'}

function marked(look: Look, tag: Tag): Tag {
  const outer = look.strike ? tagged('Span', tag, {attributes: struckOut}) : tag
  return look.code ? tagged('Code', outer) : outer
}

/** Where a role leads; `undefined` if it is no link here. */
function targetOf(job: TextJob, role: Role): Target | undefined {
  if (role.kind === 'noteReference')
    return job.notes.has(role.id) ? {name: noteAnchor(role.id)} : undefined
  if (role.kind === 'citation') {
    const name = `p${role.paragraph}`
    return role.linked && job.places.has(name) ? {name} : undefined
  }
  // An empty address leads to the file itself, wherever that is.
  if (role.url === '') return undefined
  if (!role.url.startsWith('#')) return {url: role.url}
  const name = role.url.slice(1)
  // The mark of a note may stand further on than the note that leads back to it.
  if (job.places.has(name) || name.startsWith('~')) return {name}
  job.onLostLink(role.url)
  return undefined
}

/** One element for all pieces of a link, under a reference if it leads within the document. */
function linkTag(job: TextJob, role: Role, tag: Tag): Tag {
  const known = job.links.get(role)
  if (known !== undefined) return known
  const refers = role.kind !== 'link' || /^#[^~]/.test(role.url)
  const made = tagged('Link', refers ? tagged('Reference', tag) : tag)
  job.links.set(role, made)
  return made
}

/** A rectangle for each stretch of runs: in text of two directions words of one link may stand apart. */
function areasOf(op: TextOp, look: Look, runs: readonly GlyphRun[]): readonly Area[] {
  const stretches: {from: number; to: number}[] = []
  for (const {x, width} of runs.toSorted((a, b) => a.x - b.x)) {
    const last = stretches.at(-1)
    if (last !== undefined && x - last.to < 0.5) last.to = Math.max(last.to, x + width)
    else stretches.push({from: x, to: x + width})
  }
  const y = op.baseline - look.rise - look.size * 0.95
  const height = look.size * 1.3
  return stretches.map(({from, to}) => ({x: op.x + from, y, width: Math.max(2, to - from), height}))
}

function wordsOf(role: Role, runs: readonly GlyphRun[]): string {
  if (role.kind === 'citation') return citationText(role)
  if (role.kind === 'link' && !role.url.startsWith('#')) return role.url
  const text = String.fromCodePoint(...codePointsOf(runs)).trim()
  return text === '' ? '\u00A0' : text
}

/** The note is read right after its first mark, though it stands at the foot. */
function enterNote(job: TextJob, op: TextOp, id: string, x: number): void {
  const tag = job.notes.get(id)
  if (tag === undefined || job.places.has(markAnchor(id))) return
  job.canvas.structure.enter(tag)
  job.places.set(markAnchor(id), {page: job.canvas.index, x: op.x + x, y: op.baseline - 14})
}

function linkLine(job: TextJob, op: TextOp, tag: Tag, name: string): void {
  const [run] = op.line.runs
  if (run === undefined || !job.places.has(name)) return
  const {canvas} = job
  canvas.closeMark()
  const element: Element = canvas.structure.enter(tag)
  const words = wordsOf({kind: 'link', url: `#${name}`}, op.line.runs)
  for (const area of areasOf(op, run.look, op.line.runs)) {
    addLink(canvas, element, area, {name}, words)
  }
}

function strike(canvas: Canvas, op: TextOp): void {
  for (const run of op.line.runs) {
    if (!run.look.strike) continue
    const {size, colour} = run.look
    canvas.mark('Layout')
    canvas.fill(op.x + run.x, op.baseline - size * 0.28, run.width, size * 0.055, colour)
  }
}
