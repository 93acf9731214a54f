import type {Format, Tone} from '../model/node.ts'

/** Every word that composing writes of its own, in English; templates write the others. */
export const english = {
  memo: 'Memorandum',
  to: 'To',
  from: 'From',
  cc: 'Cc',
  date: 'Date',
  ref: 'Ref',
  subject: 'Subject',
  source: 'Source',
  method: 'Method',
  quoted: 'Every sentence is quoted from the source.',
  remarks: ' Remarks such as “(year not stated)” are the tool’s.',
  cites: 'The source cites',
  notDerived: ' No facts are derived: the rules read English only.',
  figure: 'Figure',
  inWords: 'In the source’s words',
  paragraph: '¶',
  paragraphs: 'Paragraphs',
  when: 'When',
  what: 'What',
  yearNotStated: ' (year not stated)',
  name: 'Name',
  role: 'Role in the text',
  short: 'Short',
  inFull: 'In full',
  notExplained: 'not explained in the text',
  takenToMean: ', taken to mean ',
  notSaid: ' (the text does not say who)',
  document: 'Document',
  pages: 'Pages',
  size: 'Size',
  sha256: 'sha256',
  thru: 'Through',
  suspense: 'Reply by',
  contact: 'Contact',
  enclosures: 'Enclosures',
  enclosure: 'Encl',
  enclosureCount: 'Encls',
  distribution: 'Distribution',
  recommendation: 'Recommendation',
  decision: 'Decision',
  action: 'Action',
  option: 'Option',
  risk: 'Risk',
  owner: 'Owner',
  due: 'Due',
  decides: 'Decided by',
  pro: 'For',
  con: 'Against',
  cost: 'Cost',
  likelihood: 'Likelihood',
  impact: 'Impact',
  mitigation: 'Mitigation',
  state: 'Status',
  done: 'Done',
  open: 'Open'
} as const

/** The same words, in some language. */
export type Labels = Readonly<Record<keyof typeof english, string>>

export const formatLabels: Readonly<Record<Format, string>> = {
  pdf: 'PDF',
  docx: 'Word',
  md: 'Markdown'
}

/** Headings under which an author states what is derived otherwise; case and outer space are free. */
export const statedUnder = {
  bottomLine: ['Bottom line'],
  keyPoints: ['Key points'],
  recommendations: ['Recommendations', 'Recommendation'],
  decisions: ['Decisions', 'Decision', 'Decisions needed', 'Decision needed'],
  actions: ['Actions', 'Action items', 'Action points'],
  options: ['Options', 'Options considered'],
  risks: ['Risks', 'Key risks', 'Risks and mitigation'],
  figures: ['Key figures', 'Figures'],
  timeline: ['Timeline', 'Dates'],
  people: ["Who's who", 'People'],
  organisations: ['Organisations', 'Organizations'],
  places: ['Places'],
  statements: ['What was said', 'Statements'],
  outlook: ['Outlook', 'What happens next', 'Next steps'],
  acronyms: ['Acronyms', 'Abbreviations', 'Glossary']
} as const

/**
 * What an author calls what is said of a recommendation, a decision, an action, an option or a risk:
 * before a colon, as in `Owner: Ann Lee`, or over a column. Case and outer space are free.
 */
export const statedAs = {
  recommendation: ['Recommendation', 'We recommend'],
  decision: ['Decision', 'Decision needed'],
  action: ['Action', 'Action item', 'Task', 'What'],
  option: ['Option'],
  risk: ['Risk', 'Risks'],
  owner: ['Owner', 'Owners', 'Lead', 'Responsible', 'Who'],
  due: ['Due', 'Due date', 'By', 'By when', 'Date', 'Deadline', 'When'],
  decides: ['Decided by', 'Decides', 'Decision maker', 'Who decides', 'Owner', 'Who'],
  pro: ['Pro', 'Pros', 'For', 'Advantages', 'Benefits'],
  con: ['Con', 'Cons', 'Against', 'Disadvantages', 'Drawbacks'],
  cost: ['Cost', 'Costs'],
  likelihood: ['Likelihood', 'Probability'],
  impact: ['Impact'],
  mitigation: ['Mitigation', 'Mitigations', 'Handling', 'Response']
} as const

/** Words that say without a colon when something is due, as in `by 3 May 2025`. */
export const dueAfter = ['by'] as const

/** How those facts were found that are shown, and how many of the like were right: `85 of 100`. */
export const factsFound = (least: number) =>
  least === 0
    ? ' Facts are found by rules.'
    : ` Facts are found by rules; on labelled texts, at least ${Math.round(least * 100)} of 100 were right.`

/** Behind the first citations of many. */
export const andMore = (number: number) => ` and ${number} more`

/** What `:::callout{tone=…}` takes: GitHub's five, and `accent` for the one that matters most. */
export const tones = {
  note: 'note',
  tip: 'tip',
  important: 'important',
  warning: 'warning',
  caution: 'caution',
  accent: 'important'
} as const satisfies Readonly<Record<string, Tone>>

/** `1 paragraph`, `1,204 words`. */
export function count(number: number, word: string): string {
  const digits = String(number).replace(/\B(?=(?:\d{3})+$)/g, ',')
  return `${digits} ${word}${number === 1 ? '' : 's'}`
}

/** A file's size for a reader: `840 bytes`, `61 kB`, `1.2 MB`; 1 kB is 1,000 bytes. */
export function sizeOf(bytes: number): string {
  if (bytes < 1000) return count(bytes, 'byte')
  if (bytes < 999_500) return `${Math.round(bytes / 1000)} kB`
  return `${(Math.round(bytes / 100_000) / 10).toFixed(1)} MB`
}
