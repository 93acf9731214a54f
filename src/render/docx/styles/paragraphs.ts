import {AlignmentType, BorderStyle, type IBaseParagraphStyleOptions, LineRuleType} from 'docx'
import type {StyleName, Theme} from '../../../theme/theme.ts'
import {twips} from '../../../theme/units.ts'
import {measureOf} from '../geometry.ts'
import {type Role, roles} from '../roles.ts'
import {boxLook, codeInset, codeLook, figureInset} from './box.ts'
import {belowRule, besideLine, besideRule, rule, speakerInset} from './rules.ts'
import {hex, type ParagraphProperties, runOf, spacingOf, typeOf} from './type.ts'

type Extra = Omit<IBaseParagraphStyleOptions, 'name' | 'paragraph'> & {
  readonly paragraph?: ParagraphProperties
}

const heading = (level: number): Extra => ({
  uiPriority: 9,
  quickFormat: true,
  next: roles.body.id,
  paragraph: {outlineLevel: level, keepNext: true, keepLines: true}
})

const listed = (theme: Theme, paragraph: ParagraphProperties = {}): Extra => ({
  uiPriority: 36,
  quickFormat: true,
  paragraph: {
    spacing: {...spacingOf(theme.text.body), after: twips(theme.spacing.listItem)},
    ...paragraph
  }
})

/** Boxed paragraphs stand as far in as their box is padded. */
const boxed = (theme: Theme, bar: 'accent' | 'warning', text: StyleName): Extra => ({
  quickFormat: true,
  paragraph: {
    ...boxLook(theme, bar),
    spacing: {
      ...spacingOf(theme.text[text], !running.has(text)),
      // Between two paragraphs of one box it would be ground.
      before: text === 'calloutTitle' ? twips(theme.spacing.figure) : 0
    },
    indent: {left: twips(theme.spacing.callout.x), right: twips(theme.spacing.callout.x)},
    ...(text === 'calloutTitle' && {keepNext: true})
  }
})

const contents = (theme: Theme, depth: number): Extra => ({
  uiPriority: 39,
  unhideWhenUsed: true,
  paragraph: {indent: {left: twips(theme.spacing.listIndent * 0.7) * (depth - 1)}}
})

/** What a style has beyond the type of its token. */
const extras: Record<Role, (theme: Theme) => Extra> = {
  body: (theme) => ({
    quickFormat: true,
    paragraph: theme.justify ? {alignment: AlignmentType.BOTH} : {}
  }),
  title: () => ({uiPriority: 10, quickFormat: true, next: roles.subtitle.id, paragraph: keptWhole}),
  subtitle: () => ({uiPriority: 11, quickFormat: true, next: roles.body.id}),
  details: () => ({quickFormat: true, next: roles.body.id}),
  heading1: () => heading(0),
  heading2: () => heading(1),
  heading3: () => heading(2),
  heading4: () => heading(3),
  heading5: () => heading(4),
  heading6: () => heading(5),
  bullet: (theme) => listed(theme, {numbering: {reference: 'bullets', level: 0}}),
  number: (theme) => listed(theme),
  task: (theme) => {
    const indent = twips(theme.spacing.listIndent)
    return listed(theme, {indent: {left: indent, hanging: indent}})
  },
  itemText: (theme) => listed(theme, {indent: {left: twips(theme.spacing.listIndent)}}),
  numbered: (theme) => ({
    quickFormat: true,
    paragraph: {
      indent: {left: 0, hanging: twips(theme.spacing.numberIndent)},
      ...(theme.justify && {alignment: AlignmentType.BOTH})
    }
  }),
  quote: (theme) => {
    const {border, indent} = besideRule(theme, 'heavy', 'rule')
    const sides = {...indent, right: indent.left}
    return {uiPriority: 29, quickFormat: true, paragraph: {border, indent: sides}}
  },
  statement: (theme) => ({
    quickFormat: true,
    next: roles.speaker.id,
    paragraph: {
      ...besideRule(theme, 'medium', 'accent'),
      spacing: {...spacingOf(theme.text.quote), after: 0},
      ...keptWhole
    }
  }),
  // An indent of its own: Word would draw the rules of two statements in a row as one.
  speaker: (theme) => {
    const look = besideRule(theme, 'medium', 'accent')
    return {quickFormat: true, paragraph: {...look, indent: {...look.indent, right: speakerInset}}}
  },
  code: (theme) => ({
    quickFormat: true,
    run: {noProof: true},
    paragraph: {...codeLook(theme), indent: {left: codeInset, right: codeInset}}
  }),
  figure: (theme) => ({
    next: roles.caption.id,
    // The leading must not cut a picture, which stands in a line of its own.
    paragraph: {
      keepNext: true,
      spacing: {
        before: twips(theme.spacing.figure),
        after: twips(theme.text.caption.above),
        line: 240,
        lineRule: LineRuleType.AUTO
      }
    }
  }),
  // Without a caption there is nothing below to stay with.
  figureAlone: () => ({
    basedOn: roles.figure.id,
    next: roles.body.id,
    paragraph: {keepNext: false}
  }),
  missingFigure: (theme) => {
    const side = {style: BorderStyle.SINGLE, size: 4, color: hex(theme, 'rule'), space: 8} as const
    return {
      paragraph: {
        alignment: AlignmentType.CENTER,
        indent: {left: figureInset, right: figureInset},
        border: {top: side, bottom: side, left: side, right: side},
        spacing: {before: twips(theme.spacing.figure), after: twips(theme.spacing.figure)}
      }
    }
  },
  caption: () => ({uiPriority: 35, quickFormat: true, next: roles.body.id}),
  lead: () => ({quickFormat: true, next: roles.body.id}),
  bottomLine: (theme) => boxed(theme, 'accent', 'lead'),
  callout: (theme) => boxed(theme, 'accent', 'body'),
  calloutTitle: (theme) => ({...boxed(theme, 'accent', 'calloutTitle'), next: roles.callout.id}),
  warning: (theme) => boxed(theme, 'warning', 'body'),
  warningTitle: (theme) => ({
    ...boxed(theme, 'warning', 'calloutTitle'),
    next: roles.warning.id,
    run: {color: hex(theme, 'warning')}
  }),
  // In a box that is a table, ground and bar are the table's.
  boxText: () => ({quickFormat: true}),
  quoteText: () => ({quickFormat: true}),
  boxTitle: () => ({quickFormat: true, next: roles.boxText.id, paragraph: {keepNext: true}}),
  warningBoxTitle: (theme) => ({
    basedOn: roles.boxTitle.id,
    next: roles.boxText.id,
    run: {color: hex(theme, 'warning')}
  }),
  tableText: () => ({quickFormat: true}),
  tableNumber: () => aligned('tableText', AlignmentType.RIGHT),
  tableCentred: () => aligned('tableText', AlignmentType.CENTER),
  tableBullet: () => ({quickFormat: true}),
  tableItem: () => ({quickFormat: true}),
  tableItemText: () => ({quickFormat: true}),
  tableHead: () => ({quickFormat: true, paragraph: {keepNext: true}}),
  tableHeadNumber: () => aligned('tableHead', AlignmentType.RIGHT),
  tableHeadCentred: () => aligned('tableHead', AlignmentType.CENTER),
  cardValue: (theme) => cardValue(theme),
  cardValueSmall: (theme) => cardValue(theme),
  cardWords: () => ({quickFormat: true}),
  timelineDate: (theme) => ({
    quickFormat: true,
    paragraph: {indent: {right: twips(theme.spacing.timeline.x)}}
  }),
  timelineWords: (theme) => ({
    quickFormat: true,
    paragraph: {
      numbering: {reference: 'timeline', level: 0},
      ...besideLine(theme, 'FFFFFF')
    }
  }),
  timelineWordsBoxed: (theme) => ({
    basedOn: roles.timelineWords.id,
    paragraph: besideLine(theme, hex(theme, 'tint'))
  }),
  memoTitle: () => ({quickFormat: true, paragraph: {keepNext: true}}),
  memoLabel: () => ({quickFormat: true}),
  memoValue: () => ({quickFormat: true}),
  memoSubject: () => ({quickFormat: true}),
  note: () => ({uiPriority: 99, unhideWhenUsed: true, link: 'FootnoteTextChar'}),
  header: (theme) => furniture(theme),
  headerRuled: (theme) => ({
    ...furniture(theme),
    paragraph: {
      ...furniture(theme).paragraph,
      border: {bottom: rule(theme, 'medium', 'accent', 6)}
    }
  }),
  footer: (theme) => furniture(theme),
  rule: (theme) => ({
    paragraph: {
      alignment: AlignmentType.CENTER,
      indent: {left: measureOf(theme) / 3, right: measureOf(theme) / 3},
      border: {bottom: rule(theme, 'medium', 'rule', 1)},
      spacing: {...spacingOf(theme.text.body), after: twips(theme.text.body.leading)}
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

/** The same style but for its alignment: it follows when the other is changed. */
const aligned = (role: Role, alignment: (typeof AlignmentType)['CENTER' | 'RIGHT']): Extra => ({
  basedOn: roles[role].id,
  quickFormat: true,
  paragraph: {alignment}
})

const emptyLine = (height: number): Extra => ({
  paragraph: {
    spacing: {before: 0, after: 0, line: twips(height), lineRule: LineRuleType.EXACT}
  }
})

const cardValue = (theme: Theme): Extra => ({
  quickFormat: true,
  next: roles.cardWords.id,
  paragraph: {...belowRule(theme), ...keptWhole}
})

function furniture(theme: Theme): Extra {
  return {
    uiPriority: 99,
    unhideWhenUsed: true,
    paragraph: {rightTabStop: measureOf(theme)}
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

/**
 * Options of the style of `role`, in full: it depends on `Normal` for nothing that a user sees. One
 * that is based on another has what is its own.
 */
export function paragraphStyle(theme: Theme, role: Role): IBaseParagraphStyleOptions {
  const {name, text} = roles[role]
  const style = typeOf(theme, role)
  const {paragraph, run, ...rest} = extras[role](theme)
  if (rest.basedOn !== undefined) {
    return {name, ...rest, ...(run && {run}), ...(paragraph && {paragraph})}
  }
  return {
    name,
    ...(role !== 'body' && {basedOn: roles.body.id}),
    ...rest,
    run: {...runOf(theme, style), ...run},
    paragraph: {
      spacing: spacingOf(style, !running.has(text)),
      alignment: AlignmentType.LEFT,
      ...paragraph
    }
  }
}
