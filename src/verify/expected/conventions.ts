import type {Format} from '../../model/node.ts'

/** How a format shows what a report states: words it adds, and the shapes it has. */
export interface Conventions {
  readonly format: Format
  /** How exactly a reader can tell emphasis: each mark, or only that words differ. */
  readonly faces: 'exact' | 'relative'
  /** Marks that the format has and its reader cannot see. */
  readonly unseen: string
  /** Whether a marking of the running head is read before all words. */
  readonly saysMarkings: boolean
  /** Depth of the heading that a masthead makes. */
  readonly titleDepth: number
  /** Depth of the heading that the name of a memo makes; text where it makes none. */
  readonly memoDepth: number | undefined
  /** Whether a heading is at most one deeper than the one before, as PDF/UA asks. */
  readonly noGaps: boolean
  /** Whether the number of a heading stands before it as text, or is counted by the format. */
  readonly headingNumber: 'text' | 'counted'
  /** Whether the number of a paragraph is text, or hangs before it. */
  readonly ordinal: (
    ordinal: number,
    nested: boolean
  ) => {readonly label?: string; readonly text?: string}
  /** What stands between words and the citation of their paragraph. */
  readonly beforeCitation: string
  /** Whether labels and values stand in the columns of a table, in a list, or on lines. */
  readonly memoRows: 'table' | 'lines'
  readonly detailRows: 'table' | 'list' | 'lines'
  /** How figures are set: a list of `value: words`, or value over words. */
  readonly cards: 'list' | 'lines' | 'items'
  readonly timeline: 'list' | 'table' | 'items'
  /** What stands before the name of who said something. */
  readonly beforeSpeaker: string
  /** Whether a title of a box is a line of its own, or leads its first words in. */
  readonly calloutTitle: 'line' | 'leads'
  /** Whether boxes can be told from other text. */
  readonly boxes: 'alerts' | 'quotes' | 'none'
  /** Whether a cell is one line, its lists lines with markers. */
  readonly cells: 'flat' | 'blocks'
  readonly letters: boolean
  readonly contents: 'list' | 'entries'
  readonly code: 'block' | 'lines'
  readonly codeLanguage: boolean
  /** Whether a box to tick is one, or a sign that looks like one. */
  readonly tasks: boolean
  readonly missingImage: (words: string) => string
  /** Whether a picture without words is read at all. */
  readonly decoration: boolean
  readonly hasPages: boolean
  /** What the properties call a description: the description alone, or the subject in place of it. */
  readonly describes: 'description' | 'subject'
  /**
   * Whether notes are counted by their calls, and a note that is called within another is called
   * behind the first call of that one, as in Word.
   */
  readonly countsCalls: boolean
  /** Whether the marker of an item stands on a line of its own where no words follow it. */
  readonly loneMarkers: boolean
  /** Whether every line of an item says in how many lists it stands, or only the first. */
  readonly levels: 'all' | 'labelled'
  /** Whether links lead to places inside the file; they do unless it says no. */
  readonly innerLinks?: false
  /** Whether the address of a link is words behind its own, in angle brackets. */
  readonly saysAddress?: (url: string, words: string) => boolean
  /** How long a property may be; a longer one is cut, and ends with an ellipsis. */
  readonly longestProperty?: number
  /** Rows of a table are items, each value behind the head of its column. */
  readonly tableRows?: 'items'
  /** A list of one item has its marker in a cell too. */
  readonly loneItems?: 'marked'
  /** Headings have no depths. */
  readonly flatHeadings?: true
  /** A box without a title has its tone for one, wherever it stands. */
  readonly saysTone?: true
}

const md: Conventions = {
  format: 'md',
  faces: 'exact',
  unseen: '',
  saysMarkings: true,
  titleDepth: 1,
  memoDepth: 1,
  noGaps: false,
  headingNumber: 'text',
  ordinal: (ordinal) => ({text: `¶${ordinal} `}),
  beforeCitation: ' ',
  memoRows: 'lines',
  detailRows: 'list',
  cards: 'list',
  timeline: 'list',
  beforeSpeaker: '— ',
  calloutTitle: 'leads',
  boxes: 'alerts',
  cells: 'flat',
  letters: false,
  contents: 'list',
  code: 'block',
  codeLanguage: true,
  tasks: true,
  missingImage: (words) => `[${words}]`,
  decoration: true,
  hasPages: false,
  describes: 'description',
  countsCalls: false,
  loneMarkers: false,
  levels: 'all'
}

const pdf: Conventions = {
  format: 'pdf',
  faces: 'relative',
  unseen: 'd',
  saysMarkings: true,
  titleDepth: 1,
  memoDepth: 1,
  noGaps: true,
  headingNumber: 'text',
  ordinal: (ordinal) => ({label: String(ordinal)}),
  beforeCitation: '',
  memoRows: 'table',
  detailRows: 'table',
  cards: 'items',
  timeline: 'items',
  beforeSpeaker: '',
  calloutTitle: 'line',
  boxes: 'quotes',
  cells: 'blocks',
  letters: true,
  contents: 'entries',
  code: 'lines',
  codeLanguage: false,
  tasks: false,
  missingImage: (words) => words,
  decoration: false,
  hasPages: true,
  describes: 'subject',
  countsCalls: false,
  loneMarkers: false,
  levels: 'all'
}

const docx: Conventions = {
  ...pdf,
  format: 'docx',
  unseen: '',
  saysMarkings: false,
  titleDepth: 0,
  memoDepth: undefined,
  noGaps: false,
  headingNumber: 'counted',
  ordinal: (ordinal, nested) => (nested ? {text: `${ordinal} `} : {label: String(ordinal)}),
  cards: 'lines',
  timeline: 'table',
  boxes: 'none',
  describes: 'description',
  countsCalls: true,
  loneMarkers: true,
  code: 'block',
  decoration: true,
  levels: 'labelled',
  longestProperty: 255
}

/** What text for people shows other than Markdown does. */
const plainText: Conventions = {
  ...md,
  faces: 'relative',
  unseen: 'bcid',
  detailRows: 'lines',
  boxes: 'none',
  letters: true,
  codeLanguage: false,
  tasks: false,
  loneMarkers: true,
  loneItems: 'marked',
  innerLinks: false,
  saysTone: true
}

/** Whether the words of a link are its address. */
const isAddress = (url: string, words: string): boolean =>
  [words, `mailto:${words}`, `http://${words}`].includes(url)

const chat: Conventions = {
  ...plainText,
  loneMarkers: false,
  tableRows: 'items',
  flatHeadings: true,
  // A chat follows whole addresses only.
  saysAddress: (url) => !/^(?:https?|mailto):/i.test(url)
}

const email: Conventions = {
  ...plainText,
  code: 'lines',
  saysAddress: (url, words) => !isAddress(url, words)
}

const ofFormat: Readonly<Record<Format, Conventions>> = {pdf, docx, md}
const ofFlavour: ReadonlyMap<string, Conventions> = new Map([
  ['chat', chat],
  ['email', email]
])

/** How a format in a flavour shows things; as the format does, where the flavour has no ways of its own. */
export function conventionsOf(format: Format, flavour?: string): Conventions {
  const own = format === 'md' ? ofFlavour.get(flavour ?? '') : undefined
  return own ?? ofFormat[format]
}
