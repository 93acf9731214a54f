import type {Colour, StyleName, TextStyle, Theme} from '../../../theme/theme.ts'
import {twips} from '../../../theme/units.ts'
import type {Direction} from '../../direction.ts'
import {roomToSign} from '../../signature.ts'
import {measureOf} from '../geometry.ts'
import {
  bulletList,
  cellBulletList,
  cellIndent,
  cellNumberList,
  dotList,
  numberList,
  subdivisionList
} from '../levels.ts'
import {type Role, roles} from '../roles.ts'
import {boxLook, codeInset, codeLook, figureInset} from './box.ts'
import {joined, type ParagraphLook, plain, type RunLook, ruleOf, runOf, spacingOf} from './look.ts'
import {besideLine, besideRule, speakerInset} from './rules.ts'
import {mirrored} from './turned.ts'
import {typeOf} from './type.ts'

/** A style of a role: how it looks, and what Word is told of it besides. */
export interface ParagraphStyle extends Traits {
  readonly paragraph: ParagraphLook
  readonly run: RunLook
}

interface Traits {
  /** Style that it says only the difference to; the body's, if none is named. */
  readonly basedOn?: Role
  /** Style of the paragraph that a writer begins after it. */
  readonly next?: Role
  /** Place in Word's list of recommended styles, from 1. */
  readonly priority?: number
  /** Whether Word offers it among the quick styles. */
  readonly quick?: boolean
  /** Whether a character style of the same type is linked to it. */
  readonly linked?: boolean
}

interface Extra extends Traits {
  readonly paragraph?: Partial<ParagraphLook>
  readonly run?: RunLook
}

const heading = (level: number): Extra => ({
  priority: 9,
  quick: true,
  linked: true,
  next: 'body',
  paragraph: {outline: level, keepNext: true, keepLines: true}
})

/** Where a list's items stand is its numbering's to say. */
const listed = (theme: Theme, paragraph: Partial<ParagraphLook> = {}): Extra => ({
  basedOn: 'listParagraph',
  priority: 36,
  quick: true,
  paragraph: {after: twips(theme.spacing.listItem), ...paragraph}
})

/** Boxed paragraphs stand as far in as their box is padded. */
function boxed(theme: Theme, bar: Colour, text: StyleName): Extra {
  const {x} = theme.spacing.callout
  return {
    basedOn: 'callout',
    quick: true,
    paragraph: {
      ...boxLook(theme, bar),
      ...spacingOf(theme.text[text], !running.has(text)),
      // Between two paragraphs of one box it would be ground.
      before: text === 'calloutTitle' ? twips(theme.spacing.figure) : 0,
      left: twips(x),
      right: twips(x),
      keepNext: text === 'calloutTitle'
    }
  }
}

/**
 * A document's sections begin at the second level where its title is the first. So the second stands
 * at the margin, too, and the first, where there is one, stands out by its weight.
 */
const contents = (theme: Theme, depth: number): Extra => ({
  ...(depth > 1 && {basedOn: 'toc1'}),
  next: 'body',
  priority: 39,
  run: {bold: depth === 1},
  paragraph: {
    left: twips(theme.spacing.listIndent * 0.7) * Math.max(0, depth - 2),
    tabs: [{kind: 'right', position: measureOf(theme), leader: 'dot'}]
  }
})

const inTable = (paragraph: Partial<ParagraphLook> = {}): Extra => ({
  basedOn: 'tableText',
  quick: true,
  paragraph
})

const inHead = (paragraph: Partial<ParagraphLook> = {}): Extra => ({
  basedOn: 'tableHead',
  quick: true,
  paragraph: {keepNext: true, ...paragraph}
})

/** What a style has beyond the type of its token. */
const extras: Record<Role, (theme: Theme) => Extra> = {
  body: (theme) => ({quick: true, paragraph: theme.justify ? {alignment: 'both'} : {}}),
  title: () => ({priority: 10, quick: true, linked: true, next: 'subtitle', paragraph: keptWhole}),
  subtitle: () => ({priority: 11, quick: true, linked: true, next: 'body'}),
  details: () => ({quick: true, next: 'body'}),
  heading1: () => heading(0),
  heading2: () => heading(1),
  heading3: () => heading(2),
  heading4: () => heading(3),
  heading5: () => heading(4),
  heading6: () => heading(5),
  listParagraph: (theme) => ({
    priority: 34,
    quick: true,
    paragraph: {after: twips(theme.spacing.listItem)}
  }),
  bullet: (theme) => listed(theme, {numbering: {id: bulletList, level: 0}}),
  number: (theme) => listed(theme, {numbering: {id: numberList, level: 0}}),
  task: (theme) => {
    const indent = twips(theme.spacing.listIndent)
    return listed(theme, {left: indent, hanging: indent})
  },
  itemText: (theme) => listed(theme, {left: twips(theme.spacing.listIndent)}),
  numbered: (theme) => ({
    quick: true,
    paragraph: {
      hanging: twips(theme.spacing.numberIndent),
      ...(theme.justify && {alignment: 'both'})
    }
  }),
  subdivision: (theme) => ({
    quick: true,
    paragraph: {
      numbering: {id: subdivisionList, level: 0},
      ...(theme.justify && {alignment: 'both'})
    }
  }),
  quote: (theme) => {
    const {borders, left} = besideRule(theme, 'heavy', 'rule')
    return {priority: 29, quick: true, linked: true, paragraph: {borders, left, right: left}}
  },
  statement: (theme) => ({
    quick: true,
    next: 'speaker',
    paragraph: {
      ...besideRule(theme, 'medium', 'accent'),
      ...spacingOf(theme.text.quote),
      after: 0,
      ...keptWhole
    }
  }),
  // An indent of its own: Word would draw the rules of two statements in a row as one.
  speaker: (theme) => ({
    quick: true,
    next: 'body',
    paragraph: {...besideRule(theme, 'medium', 'accent'), right: speakerInset}
  }),
  authority: () => ({quick: true, next: 'signature', paragraph: keptWhole}),
  // It begins at the centre of the page, with room for a hand above it.
  signature: (theme) => ({
    quick: true,
    paragraph: {
      before: twips(theme.text.body.leading * roomToSign),
      after: twips(theme.text.body.leading),
      left: Math.round(measureOf(theme) / 2),
      keepLines: true
    }
  }),
  code: () => ({
    quick: true,
    run: {noProof: true},
    paragraph: {...codeLook(), left: codeInset, right: codeInset}
  }),
  figure: (theme) => ({
    next: 'caption',
    // The leading must not cut a picture, which stands in a line of its own.
    paragraph: {
      keepNext: true,
      before: twips(theme.spacing.figure),
      after: twips(theme.text.caption.above),
      line: 240,
      lineRule: 'auto'
    }
  }),
  // Without a caption there is nothing below to stay with.
  figureAlone: (theme) => {
    const {paragraph} = extras.figure(theme)
    return {basedOn: 'figure', next: 'body', paragraph: {...paragraph, keepNext: false}}
  },
  missingFigure: (theme) => {
    const side = {width: 4, colour: 'rule', space: 8} as const
    const space = twips(theme.spacing.figure)
    return {
      paragraph: {
        alignment: 'center',
        left: figureInset,
        right: figureInset,
        borders: {top: side, left: side, bottom: side, right: side},
        before: space,
        after: space
      }
    }
  },
  caption: () => ({priority: 35, quick: true, next: 'body'}),
  lead: () => ({quick: true, next: 'body'}),
  bottomLine: (theme) => boxed(theme, 'accent', 'lead'),
  callout: (theme) => ({...boxed(theme, 'accent', 'body'), basedOn: 'body'}),
  calloutTitle: (theme) => ({...boxed(theme, 'accent', 'calloutTitle'), next: 'callout'}),
  warning: (theme) => boxed(theme, 'warning', 'body'),
  warningTitle: (theme) => ({
    ...boxed(theme, 'warning', 'calloutTitle'),
    basedOn: 'calloutTitle',
    next: 'warning',
    run: {colour: 'warning'}
  }),
  // In a box that is a table, ground and bar are the table's.
  boxText: () => ({quick: true}),
  quoteText: () => ({quick: true}),
  boxTitle: () => ({quick: true, next: 'boxText', paragraph: {keepNext: true}}),
  warningBoxTitle: () => ({
    basedOn: 'boxTitle',
    next: 'boxText',
    paragraph: {keepNext: true},
    run: {colour: 'warning'}
  }),
  tableText: () => ({quick: true}),
  tableNumber: () => inTable({alignment: 'right'}),
  tableCentred: () => inTable({alignment: 'center'}),
  tableBullet: () => inTable({numbering: {id: cellBulletList, level: 0}}),
  tableItem: () => inTable({numbering: {id: cellNumberList, level: 0}}),
  tableItemText: (theme) => inTable({left: twips(cellIndent(theme))}),
  tableHead: () => ({...inTable({keepNext: true}), next: 'tableText'}),
  tableHeadNumber: () => inHead({alignment: 'right'}),
  tableHeadCentred: () => inHead({alignment: 'center'}),
  cardValue: (theme) => cardValue(theme),
  cardValueSmall: (theme) => ({...cardValue(theme), basedOn: 'cardValue'}),
  cardWords: () => ({quick: true}),
  timelineDate: (theme) => ({quick: true, paragraph: {right: twips(theme.spacing.timeline.x)}}),
  timelineWords: (theme) => ({
    quick: true,
    paragraph: {numbering: {id: dotList, level: 0}, ...besideLine(theme, 'paper')}
  }),
  timelineWordsBoxed: (theme) => ({
    basedOn: 'timelineWords',
    paragraph: {numbering: {id: dotList, level: 0}, ...besideLine(theme, 'tint')}
  }),
  memoTitle: () => ({quick: true, paragraph: {keepNext: true}}),
  memoLabel: () => ({quick: true}),
  memoValue: () => ({quick: true, basedOn: 'memoLabel'}),
  memoSubject: () => ({quick: true, basedOn: 'memoValue'}),
  note: () => ({priority: 99, linked: true}),
  noteBullet: () => ({basedOn: 'note', priority: 99}),
  noteItem: () => ({basedOn: 'note', priority: 99}),
  noteItemText: (theme) => ({
    basedOn: 'note',
    priority: 99,
    paragraph: {left: twips(theme.spacing.listIndent)}
  }),
  noteSeparator: () => ({priority: 99, paragraph: {...plain}}),
  header: (theme) => furniture(theme),
  headerRuled: (theme) => {
    const {paragraph} = furniture(theme)
    const bottom = ruleOf(theme, 'medium', 'accent', 6)
    return {basedOn: 'header', priority: 99, paragraph: {...paragraph, borders: {bottom}}}
  },
  footer: (theme) => furniture(theme),
  rule: (theme) => ({
    next: 'body',
    paragraph: {
      alignment: 'center',
      left: Math.round(measureOf(theme) / 3),
      right: Math.round(measureOf(theme) / 3),
      borders: {bottom: ruleOf(theme, 'medium', 'rule', 1)},
      after: twips(theme.text.body.leading)
    }
  }),
  gap: (theme) => emptyLine(theme.spacing.figure),
  smallGap: () => emptyLine(1),
  toc1: (theme) => contents(theme, 1),
  toc2: (theme) => contents(theme, 2),
  toc3: (theme) => contents(theme, 3),
  toc4: (theme) => contents(theme, 4),
  toc5: (theme) => contents(theme, 5),
  toc6: (theme) => contents(theme, 6)
}

const keptWhole = {keepNext: true, keepLines: true} as const

const emptyLine = (height: number): Extra => ({
  next: 'body',
  paragraph: {before: 0, after: 0, line: twips(height), lineRule: 'exact'}
})

const cardValue = (theme: Theme): Extra => ({
  quick: true,
  next: 'cardWords',
  paragraph: {borders: {top: ruleOf(theme, 'medium', 'accent', 4)}, ...keptWhole}
})

/** A strip has something at its left, in its middle and at its right. */
function furniture(theme: Theme): Extra {
  const measure = measureOf(theme)
  return {
    linked: true,
    priority: 99,
    paragraph: {
      tabs: [
        {kind: 'center', position: Math.round(measure / 2)},
        {kind: 'right', position: measure}
      ]
    }
  }
}

/** Type that is read by the line, where characters of any font may turn up. */
const running: ReadonlySet<StyleName> = new Set<StyleName>([
  'body',
  'lead',
  'quote',
  'note',
  'code'
])

/** The style of `role`, in full: what of it is written is the difference to what it is based on. */
export function styleOf(theme: Theme, role: Role, direction: Direction): ParagraphStyle {
  const style: TextStyle = typeOf(theme, role)
  const {paragraph, run, ...traits} = extras[role](theme)
  const spacing = spacingOf(style, !running.has(roles[role].text))
  const look: ParagraphLook = {...plain, ...spacing, ...paragraph}
  return {
    ...traits,
    run: {...runOf(joined(style, direction)), noProof: false, ...run},
    paragraph: direction === 'rtl' ? mirrored(look) : look
  }
}
