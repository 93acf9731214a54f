import type {Depth} from '../../model/node.ts'
import type {StyleName} from '../../theme/theme.ts'

interface RoleInfo {
  /** `w:styleId`: how a paragraph refers to its style. */
  readonly id: string
  /** `w:name`: what Word lists; Word's own names, in its own case, wherever it has the style. */
  readonly name: string
  /** Token of the theme that the style takes its type from. */
  readonly text: StyleName
}

/** Every paragraph style that we write. A paragraph is formatted by its role alone, if it can be. */
export const roles = {
  body: {id: 'Normal', name: 'Normal', text: 'body'},
  title: {id: 'Title', name: 'Title', text: 'title'},
  subtitle: {id: 'Subtitle', name: 'Subtitle', text: 'subtitle'},
  details: {id: 'DetailsLine', name: 'Details Line', text: 'details'},
  heading1: {id: 'Heading1', name: 'heading 1', text: 'heading1'},
  heading2: {id: 'Heading2', name: 'heading 2', text: 'heading2'},
  heading3: {id: 'Heading3', name: 'heading 3', text: 'heading3'},
  heading4: {id: 'Heading4', name: 'heading 4', text: 'heading4'},
  heading5: {id: 'Heading5', name: 'heading 5', text: 'heading5'},
  heading6: {id: 'Heading6', name: 'heading 6', text: 'heading6'},
  listParagraph: {id: 'ListParagraph', name: 'List Paragraph', text: 'body'},
  bullet: {id: 'ListBullet', name: 'List Bullet', text: 'body'},
  number: {id: 'ListNumber', name: 'List Number', text: 'body'},
  task: {id: 'TaskList', name: 'Task List', text: 'body'},
  itemText: {id: 'ListContinue', name: 'List Continue', text: 'body'},
  numbered: {id: 'NumberedParagraph', name: 'Numbered Paragraph', text: 'body'},
  subdivision: {id: 'Subdivision', name: 'Subdivision', text: 'body'},
  quote: {id: 'Quote', name: 'Quote', text: 'quote'},
  statement: {id: 'Statement', name: 'Statement', text: 'quote'},
  speaker: {id: 'StatementSpeaker', name: 'Statement Speaker', text: 'speaker'},
  authority: {id: 'AuthorityLine', name: 'Authority Line', text: 'body'},
  signature: {id: 'Signature', name: 'Signature', text: 'body'},
  code: {id: 'SourceCode', name: 'Source Code', text: 'code'},
  figure: {id: 'Figure', name: 'Figure', text: 'body'},
  figureAlone: {id: 'FigureAlone', name: 'Figure Alone', text: 'body'},
  missingFigure: {id: 'MissingFigure', name: 'Missing Figure', text: 'caption'},
  caption: {id: 'Caption', name: 'caption', text: 'caption'},
  lead: {id: 'Lead', name: 'Lead', text: 'lead'},
  callout: {id: 'Callout', name: 'Callout', text: 'body'},
  bottomLine: {id: 'BottomLine', name: 'Bottom Line', text: 'lead'},
  calloutTitle: {id: 'CalloutTitle', name: 'Callout Title', text: 'calloutTitle'},
  warning: {id: 'Warning', name: 'Warning', text: 'body'},
  warningTitle: {id: 'WarningTitle', name: 'Warning Title', text: 'calloutTitle'},
  boxText: {id: 'BoxText', name: 'Box Text', text: 'body'},
  quoteText: {id: 'QuoteText', name: 'Quote Text', text: 'quote'},
  boxTitle: {id: 'BoxTitle', name: 'Box Title', text: 'calloutTitle'},
  warningBoxTitle: {id: 'WarningBoxTitle', name: 'Warning Box Title', text: 'calloutTitle'},
  tableText: {id: 'TableText', name: 'Table Text', text: 'tableCell'},
  tableNumber: {id: 'TableNumber', name: 'Table Number', text: 'tableCell'},
  tableCentred: {id: 'TableCentred', name: 'Table Centred', text: 'tableCell'},
  tableBullet: {id: 'TableBullet', name: 'Table Bullet', text: 'tableCell'},
  tableItem: {id: 'TableItem', name: 'Table Item', text: 'tableCell'},
  tableItemText: {id: 'TableItemText', name: 'Table Item Text', text: 'tableCell'},
  tableHead: {id: 'TableHead', name: 'Table Head', text: 'tableHead'},
  tableHeadNumber: {id: 'TableHeadNumber', name: 'Table Head Number', text: 'tableHead'},
  tableHeadCentred: {id: 'TableHeadCentred', name: 'Table Head Centred', text: 'tableHead'},
  cardValue: {id: 'FigureValue', name: 'Figure Value', text: 'cardValue'},
  cardValueSmall: {id: 'FigureValueSmall', name: 'Figure Value Small', text: 'cardValue'},
  cardWords: {id: 'FigureWords', name: 'Figure Words', text: 'cardWords'},
  timelineDate: {id: 'TimelineDate', name: 'Timeline Date', text: 'timelineDate'},
  timelineWords: {id: 'TimelineWords', name: 'Timeline Words', text: 'timelineWords'},
  timelineWordsBoxed: {
    id: 'TimelineWordsBoxed',
    name: 'Timeline Words Boxed',
    text: 'timelineWords'
  },
  memoTitle: {id: 'MemoTitle', name: 'Memo Title', text: 'memoTitle'},
  memoLabel: {id: 'MemoLabel', name: 'Memo Label', text: 'label'},
  memoValue: {id: 'MemoValue', name: 'Memo Value', text: 'label'},
  memoSubject: {id: 'MemoSubject', name: 'Memo Subject', text: 'label'},
  note: {id: 'FootnoteText', name: 'footnote text', text: 'note'},
  noteBullet: {id: 'NoteBullet', name: 'Note Bullet', text: 'note'},
  noteItem: {id: 'NoteItem', name: 'Note Item', text: 'note'},
  noteItemText: {id: 'NoteItemText', name: 'Note Item Text', text: 'note'},
  noteSeparator: {id: 'NoteSeparator', name: 'Note Separator', text: 'note'},
  header: {id: 'Header', name: 'header', text: 'furniture'},
  headerRuled: {id: 'HeaderRuled', name: 'Header Ruled', text: 'furniture'},
  footer: {id: 'Footer', name: 'footer', text: 'furniture'},
  rule: {id: 'ThematicBreak', name: 'Thematic Break', text: 'body'},
  gap: {id: 'Gap', name: 'Gap', text: 'body'},
  smallGap: {id: 'GapSmall', name: 'Gap Small', text: 'body'},
  toc1: {id: 'TOC1', name: 'toc 1', text: 'contents'},
  toc2: {id: 'TOC2', name: 'toc 2', text: 'contents'},
  toc3: {id: 'TOC3', name: 'toc 3', text: 'contents'},
  toc4: {id: 'TOC4', name: 'toc 4', text: 'contents'},
  toc5: {id: 'TOC5', name: 'toc 5', text: 'contents'},
  toc6: {id: 'TOC6', name: 'toc 6', text: 'contents'}
} as const satisfies Record<string, RoleInfo>

/** What a paragraph is; its style follows. */
export type Role = keyof typeof roles

const isRole = (name: string): name is Role => Object.hasOwn(roles, name)

/** All of them, in the order in which their styles are written. */
export const everyRole: readonly Role[] = Object.keys(roles).filter(isRole)

export const headingRole = {
  1: 'heading1',
  2: 'heading2',
  3: 'heading3',
  4: 'heading4',
  5: 'heading5',
  6: 'heading6'
} as const satisfies Record<Depth, Role>

export const contentsRole = {
  1: 'toc1',
  2: 'toc2',
  3: 'toc3',
  4: 'toc4',
  5: 'toc5',
  6: 'toc6'
} as const satisfies Record<Depth, Role>

/** Every character style that we write, by its `w:styleId`. */
export const marks = {
  strong: 'Strong',
  emphasis: 'Emphasis',
  code: 'VerbatimChar',
  deleted: 'Deleted',
  link: 'Hyperlink',
  citation: 'Citation',
  paragraphReference: 'ParagraphReference',
  marking: 'Marking',
  paragraphNumber: 'ParagraphNumber',
  noteReference: 'FootnoteReference',
  /** Number of a note that is not there. */
  noteNumber: 'NoteNumber'
} as const

/** Every table style that we write, by its `w:styleId`. */
export const tables = {
  report: 'ReportTable',
  /** With less room beside the words, where columns are many. */
  compact: 'ReportTableCompact',
  memo: 'MemoTable',
  details: 'DetailsTable',
  cards: 'FigureCards',
  timeline: 'TimelineTable',
  callout: 'CalloutBox',
  warning: 'WarningBox',
  quote: 'QuoteBox'
} as const
