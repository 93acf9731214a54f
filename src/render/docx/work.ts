import type {Paragraph, ParagraphChild, Table} from 'docx'
import type {Tell} from '../../diagnostics/message.ts'
import type {Assets} from '../../model/asset.ts'
import type {Meta} from '../../model/document.ts'
import type {Section} from '../../model/node.ts'
import {sectionsOf} from '../../model/walk.ts'
import type {Theme} from '../../theme/theme.ts'
import type {RenderInput} from '../renderer.ts'
import {type Anchors, anchorsOf} from './bookmarks.ts'
import {type Captions, captionsOf} from './captions.ts'
import type {About} from './described.ts'
import {createFlow, type Flow, turnOf} from './direction.ts'
import {createFaces, type Faces} from './faces.ts'
import {measureOf} from './geometry.ts'
import {hiddenNodes} from './hidden.ts'
import {createNoteCalls, type NoteCalls} from './notes.ts'
import {createLists, type Lists} from './numbering.ts'
import {allowanceOf} from './reference/page.ts'
import {type Role, roles} from './roles.ts'
import {type Scripts, scriptsIn} from './scripts/index.ts'
import {createScriptStyles, type ScriptStyles} from './scripts/styles.ts'
import {levelAt, variantAt} from './standing.ts'
import {type Listed, Styled} from './styled.ts'
import {createStyleBook, type StyleBook, type Variant} from './styles/book.ts'

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
  /** How much wider words may be than in those: more, where a Word file has fonts of its own. */
  readonly allowance: number
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
  readonly styles: StyleBook
  readonly scripts: Scripts
  readonly scriptStyles: ScriptStyles
  readonly flow: Flow
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
  /** The box around, if there is one: the colour of its bar, and its edge, in twips. */
  readonly box?: {readonly bar: 'accent' | 'warning'; readonly left: number} | undefined
  /** What it stands in, from the outermost, as names of styles have it. */
  readonly inside: readonly string[]
  /** Whether paragraphs stay on the page of the next. */
  readonly keepNext?: boolean
  /** Space below the last paragraph of a list item, in twips, where the style's own is too small. */
  readonly after?: number | undefined
  /** Width of the text, in twips, where that is not the page's but a cell's. */
  readonly measure?: number
  /** What says to those who cannot see it what a table here is about. */
  readonly about?: About | undefined
}

export interface Context {
  readonly work: Work
  readonly place: Place
}

/** What a cell of a table changes: its edges are its own, whatever the table stands in. */
export const inCell = {
  left: 0,
  right: 0,
  level: 0,
  box: undefined,
  after: undefined,
  inside: ['Table']
} as const

export const topPlace: Place = {role: 'body', left: 0, right: 0, level: 0, inside: []}

export function createWork(input: RenderInput, tell: Tell): Work {
  const {report, theme, assets, fonts} = input
  const hidden = hiddenNodes(report.children)
  const scripts = scriptsIn(report)
  return {
    sections: sectionsOf(report.children).filter((it) => !hidden.has(it)),
    meta: report.meta,
    theme,
    assets,
    fonts,
    allowance: allowanceOf(input),
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
    flow: createFlow(scripts.direction, input),
    styles: createStyleBook(theme, scripts.direction),
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

interface ParagraphOptions {
  readonly children?: readonly ParagraphChild[]
  /** The list that it is an item of. */
  readonly numbering?: Listed
  /** Level of the list, where its place does not tell. */
  readonly level?: number
  /** What its style is to have otherwise: it gets one that is based on that of its role. */
  readonly variant?: Variant
}

/** A paragraph of `role` at `place`. Where that is not as its style says, it has a style derived from it. */
export function paragraph(context: Context, role: Role, options: ParagraphOptions): Paragraph {
  const {work, place} = context
  const {children = [], numbering, level = levelAt(role, place), variant = {}} = options
  const pageBreakBefore = work.pageBreak
  work.pageBreak = false
  const base = work.styles.idOf(role, {level})
  const inherited = work.styles.lookOf(base)
  const at = variantAt(context, role, inherited)
  const turn = turnOf(work, role, {...inherited, ...at.look})
  const style = work.styles.idOf(role, {
    level,
    look: {...at.look, ...variant.look, ...turn.look},
    called: [variant.called, at.called, turn.called].filter((it) => it).join(' ')
  })
  // A style that belongs to a list makes its paragraphs items of it.
  const own = style === base ? inherited.numbering : undefined
  const isOwn = own?.id === numbering?.id && own?.level === numbering?.level
  return new Styled({
    style: style === roles.body.id ? undefined : style,
    pageBreakBefore,
    numbering: isOwn ? undefined : numbering,
    bidi: turn.bidi,
    // The mark of an item runs as the end of its paragraph does: a full stop stands left of a number.
    endsRtl: turn.direction === 'rtl' && (numbering ?? inherited.numbering) !== undefined,
    children
  })
}
