import type {Citation} from '../../../../model/node.ts'
import type {Marks, Run} from '../../../../model/runs.ts'
import type {TextStyle, Theme} from '../../../../theme/theme.ts'
import {citationsAlone} from '../../../citations.ts'
import type {Cut, Fonts} from '../../fonts/fonts.ts'
import type {Look, Role, StyledText} from './line.ts'

/** What looks are made of. */
export interface LookSource {
  readonly theme: Theme
  readonly fonts: Fonts
}

/**
 * Widest tracking, in ems. A wider gap between letters is read as a space by programs that
 * extract text (poppler and pdf.js both take a tenth of an em).
 */
const widestTracking = 0.09

export function lookOf(source: LookSource, style: TextStyle, more?: Partial<Look>): Look {
  if (more !== undefined) return {...lookOf(source, style), ...more}
  const ofFonts = looks.get(source.fonts)
  const known = ofFonts?.get(style)
  if (known !== undefined) return known
  const look: Look = {
    stack: source.fonts.stack(style.font, cutOfStyle(style)),
    size: style.size,
    colour: source.theme.colours[style.colour],
    rise: 0,
    tracking: Math.min(style.tracking, style.size * widestTracking),
    capitals: style.capitals,
    strike: false,
    code: false,
    role: undefined
  }
  looks.set(source.fonts, (ofFonts ?? new WeakMap<TextStyle, Look>()).set(style, look))
  return look
}

/** Looks of styles, by the fonts of a document: one object, so that its words are known again. */
const looks = new WeakMap<LookSource['fonts'], WeakMap<TextStyle, Look>>()

/** Runs of a paragraph in `style`; a forced break is `undefined`. */
export function styledRuns(
  source: LookSource,
  runs: readonly Run[],
  style: TextStyle
): readonly (StyledText | undefined)[] {
  const roles = new Map<object, Role>()
  const alone = citationsAlone(runs)
  const result: (StyledText | undefined)[] = []
  let before: Run | undefined
  for (const run of runs) {
    // Without a comma, notes 1 and 2 of one word read as note 12.
    const follows = run.kind === 'noteReference' && before?.kind === 'noteReference'
    if (follows) result.push({text: ',', look: raised(source, style)})
    const isAlone = alone.has(run)
    result.push(isAlone ? onTheLine(source, run, style) : styledRun(source, run, style, roles))
    before = run
  }
  return result
}

function onTheLine(source: LookSource, run: Run, style: TextStyle): StyledText | undefined {
  if (run.kind !== 'citation') return undefined
  const {accent} = source.theme.colours
  return {text: citationText(run), look: lookOf(source, style, {colour: accent, role: {...run}})}
}

function styledRun(
  source: LookSource,
  run: Run,
  style: TextStyle,
  roles: Map<object, Role>
): StyledText | undefined {
  switch (run.kind) {
    case 'break':
      return undefined
    case 'text':
      return {text: run.text, look: markedLook(source, style, run.marks, roles)}
    case 'noteReference':
      return {text: String(run.number), look: raised(source, style, {...run})}
    case 'citation':
      return {text: citationText(run), look: raised(source, style, {...run})}
  }
}

export const citationText = (citation: Pick<Citation, 'paragraph'>): string =>
  `¶${citation.paragraph}`

function markedLook(
  source: LookSource,
  style: TextStyle,
  marks: Marks,
  roles: Map<object, Role>
): Look {
  const {theme, fonts} = source
  const cut = cutOf(style.weight === 'bold' || marks.strong, style.italic !== marks.emphasis)
  if (!marks.code && !marks.delete && !marks.link && cut === cutOfStyle(style)) {
    return lookOf(source, style)
  }
  const mono = theme.text.code.size / theme.text.body.size
  return lookOf(source, style, {
    stack: fonts.stack(marks.code ? 'mono' : style.font, cut),
    size: marks.code ? style.size * mono : style.size,
    colour: theme.colours[marks.link ? 'accent' : style.colour],
    strike: marks.delete,
    code: marks.code,
    role: marks.link && linkRole(marks.link, roles)
  })
}

/** One role for all runs of one link, so that it is one link to a reader. */
function linkRole(link: {readonly url: string}, roles: Map<object, Role>): Role {
  const role = roles.get(link) ?? {kind: 'link', url: link.url}
  roles.set(link, role)
  return role
}

/** A small mark above the line, after a word. */
function raised(source: LookSource, style: TextStyle, role?: Role): Look {
  const citation = source.theme.text.citation
  const size = Math.min(citation.size, style.size * 0.75)
  return lookOf(source, citation, {size, rise: style.size * 0.36, role})
}

const cutOfStyle = (style: TextStyle): Cut => cutOf(style.weight === 'bold', style.italic)

const cutOf = (bold: boolean, italic: boolean): Cut =>
  bold ? (italic ? 'boldItalic' : 'bold') : italic ? 'italic' : 'regular'
