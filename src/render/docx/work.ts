import type {Table} from 'docx'
import {type IParagraphOptions, Paragraph} from 'docx'
import type {Tell} from '../../diagnostics/message.ts'
import type {Assets} from '../../model/asset.ts'
import type {Meta} from '../../model/document.ts'
import type {Section} from '../../model/node.ts'
import {sectionsOf} from '../../model/walk.ts'
import type {Theme} from '../../theme/theme.ts'
import {twips} from '../../theme/units.ts'
import type {RenderInput} from '../renderer.ts'
import {type Anchors, anchorsOf} from './bookmarks.ts'
import {type Captions, captionsOf} from './captions.ts'
import type {About} from './described.ts'
import {type Flow, turnOf} from './direction.ts'
import {createFaces, type Faces} from './faces.ts'
import {createNumberStyles, type NumberStyles} from './figures.ts'
import {measureOf} from './geometry.ts'
import {hiddenNodes} from './hidden.ts'
import {createNoteCalls, type NoteCalls} from './notes.ts'
import {createLists, type Lists} from './numbering.ts'
import {type Role, roles} from './roles.ts'
import {type Scripts, scriptsIn} from './scripts/index.ts'
import {createScriptStyles, type ScriptStyles} from './scripts/styles.ts'
import {type boxLook, codeInset, figureInset} from './styles/box.ts'
import {speakerInset} from './styles/rules.ts'
import {createTurnedStyles, type TurnedStyles} from './styles/turned.ts'

export type Piece = Paragraph | Table

/** What is kept while one document is written. Made anew for each, so documents cannot meet. */
export interface Work {
  /** Those that are shown, in reading order. */
  readonly sections: readonly Section[]
  readonly meta: Meta
  readonly theme: Theme
  readonly assets: Assets
  /** Files of fonts by the names that the theme has for them. */
  readonly fonts: ReadonlyMap<string, Uint8Array>
  readonly tell: Tell
  /** Width of the text, in twips. */
  readonly measure: number
  readonly anchors: Anchors
  readonly captions: Captions
  /** Bookmarks that are set already: the same section may stand in a report twice. */
  readonly anchored: Set<string>
  readonly notes: NoteCalls
  readonly lists: Lists
  readonly faces: Faces
  readonly scripts: Scripts
  readonly scriptStyles: ScriptStyles
  readonly turned: TurnedStyles
  readonly flow: Flow
  readonly numberStyles: NumberStyles
  /** Next number of a bookmark, a link or a picture, from 1. */
  readonly count: () => number
  /** Next number of a picture that its reader may see, from 1. */
  readonly countPicture: () => number
  /** Whether the next paragraph begins a page. */
  pageBreak: boolean
}

/** Where a block stands: what it is inside of. Handed down as a value. */
export interface Place {
  /** Role of a plain paragraph here. */
  readonly role: Role
  /** Indents of plain text, in twips. */
  readonly left: number
  readonly right: number
  /** Depth of lists around; also the level of a list that starts here. */
  readonly level: number
  readonly box?: ReturnType<typeof boxLook> | undefined
  /** Space below the last paragraph of a list item, in twips, where the style's own is too small. */
  readonly after?: number | undefined
  /** Width of the text, in twips, where that is not the page's but a cell's. */
  readonly measure?: number
  /** What says to those who cannot see it what a table here is about. */
  readonly about?: About
}

export interface Context {
  readonly work: Work
  readonly place: Place
}

/** What a cell of a table changes: its edges are its own, whatever the table stands in. */
export const inCell = {left: 0, right: 0, level: 0, box: undefined, after: undefined} as const

export const topPlace: Place = {role: 'body', left: 0, right: 0, level: 0}

export function createWork({report, theme, assets, fonts}: RenderInput, tell: Tell): Work {
  const hidden = hiddenNodes(report.children)
  const scripts = scriptsIn(report)
  return {
    sections: sectionsOf(report.children).filter((it) => !hidden.has(it)),
    meta: report.meta,
    theme,
    assets,
    fonts,
    tell,
    measure: measureOf(theme),
    anchors: anchorsOf(report.children, hidden),
    captions: captionsOf(report.children, hidden),
    anchored: new Set(),
    notes: createNoteCalls(report.notes),
    lists: createLists(theme),
    faces: createFaces(),
    scripts,
    scriptStyles: createScriptStyles(theme, scripts.languageOf),
    turned: createTurnedStyles(theme, scripts.direction),
    flow: {around: scripts.direction, words: undefined},
    numberStyles: createNumberStyles(scripts.direction),
    count: createCounter(),
    countPicture: createCounter(),
    pageBreak: false
  }
}

function createCounter(): () => number {
  let count = 0
  return () => {
    count += 1
    return count
  }
}

/** An indent that leaves text at least half of the measure, however deep it stands. */
export const within = ({measure}: Work, indent: number): number =>
  Math.min(indent, Math.floor(measure / 2))

/** Width that a block may take at its place, in twips. */
export const roomOf = ({work, place}: Context): number =>
  (place.measure ?? work.measure) - within(work, place.left) - place.right

/**
 * A paragraph of `role` at `place`, or of a style that is based on that of `role`; formatted directly
 * only where its surroundings differ from its style's.
 */
export function paragraph(
  {work, place}: Context,
  role: Role,
  options: IParagraphOptions
): Paragraph {
  const pageBreakBefore = work.pageBreak
  work.pageBreak = false
  return new Paragraph({
    ...(role !== 'body' && {style: roles[role].id}),
    ...turnOf(work, role),
    ...(pageBreakBefore && {pageBreakBefore}),
    ...indentOf(work, place, role),
    ...(place.box !== undefined && !boxRoles.has(role) && place.box),
    ...(place.after !== undefined && {spacing: {after: place.after}}),
    ...options
  })
}

/** Indents of a paragraph of `role`; nothing, where they are those that its style has. */
function indentOf({theme}: Work, {left, right, box}: Place, role: Role) {
  // In a box every line stands at the box's edges.
  const inset = box === undefined ? insetOf(role) : 0
  const wanted = {left: left + inset, right: right + inset}
  const own = ownIndent(role, theme)
  return own.left === wanted.left && own.right === wanted.right ? {} : {indent: wanted}
}

/** Room that a frame needs beside its text. */
const insetOf = (role: Role): number =>
  role === 'code' ? codeInset : role === 'missingFigure' ? figureInset : 0

/** Indents that the style of `role` has. */
function ownIndent(role: Role, {spacing}: Theme) {
  const box = twips(spacing.callout.x)
  const quote = twips(spacing.quoteIndent)
  if (boxRoles.has(role)) return {left: box, right: box}
  if (role === 'quote') return {left: quote, right: quote}
  if (role === 'statement') return {left: quote, right: 0}
  if (role === 'speaker') return {left: quote, right: speakerInset}
  const inset = insetOf(role)
  return {left: role === 'itemText' ? twips(spacing.listIndent) : inset, right: inset}
}

const boxRoles: ReadonlySet<Role> = new Set<Role>([
  'bottomLine',
  'callout',
  'calloutTitle',
  'warning',
  'warningTitle'
])
