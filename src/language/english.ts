import type {Language} from './language.ts'

/** Every word that composing writes of its own; templates write the others. `{name}` is filled in. */
export const englishLabels = {
  memo: 'Memorandum',
  to: 'To',
  from: 'From',
  cc: 'Cc',
  date: 'Date',
  ref: 'Ref',
  subject: 'Subject',
  marking: 'Marking',
  source: 'Source',
  sourceLine: '{file}, {paragraphs}, {words} · sha256 {fingerprint}',
  method: 'Method',
  quoted: 'Every sentence is quoted from the source.',
  remarks: ' Remarks such as “(year not stated)” are the tool’s.',
  cites: 'The source cites',
  notDerived: ' No facts are derived: the rules read English only.',
  factsFound: ' Facts are found by rules.',
  factsMeasured:
    ' Facts are found by rules; on labelled texts, at least {share} of 100 were right.',
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
  takenToMean: '{pronoun}, taken to mean {name}',
  notSaid: '{pronoun} (the text does not say who)',
  document: 'Document',
  pages: 'Pages',
  size: 'Size',
  sha256: 'sha256',
  thru: 'Through',
  suspense: 'Reply by',
  contact: 'Contact',
  enclosures: 'Enclosures',
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
  open: 'Open',
  pdf: 'PDF',
  docx: 'Word',
  md: 'Markdown',
  kilobytes: '{number} kB',
  megabytes: '{number} MB',
  attached: 'The text that this document was made from'
} as const

/** What is counted, by the plural forms of the language; `other` is for all numbers without one. */
export const englishCounts = {
  paragraphs: {one: '{number} paragraph', other: '{number} paragraphs'},
  words: {one: '{number} word', other: '{number} words'},
  characters: {one: '{number} character', other: '{number} characters'},
  bytes: {one: '{number} byte', other: '{number} bytes'},
  /** Before what goes with a memorandum. */
  enclosures: {one: 'Encl', other: '{number} Encls'},
  /** Behind the first citations of many. */
  more: {other: ' and {number} more'}
} as const

/** Headings under which an author states what is derived otherwise; case and outer space are free. */
export const englishHeadings = {
  bottomLine: ['Bottom line'],
  keyPoints: ['Key points'],
  recommendations: ['Recommendations', 'Recommendation'],
  decisions: ['Decisions', 'Decision', 'Decisions needed', 'Decision needed'],
  actions: ['Actions', 'Action items', 'Action points'],
  options: ['Options', 'Options considered'],
  risks: ['Risks', 'Key risks', 'Risks and mitigation'],
  contact: ['Point of contact', 'Contact'],
  enclosures: ['Enclosures'],
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
export const englishNames = {
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

/** The language that templates are written in, and that stands in for any other. */
export const english: Language = {
  code: 'en',
  labels: englishLabels,
  counts: englishCounts,
  tones: {
    note: 'Note',
    tip: 'Tip',
    important: 'Important',
    warning: 'Warning',
    caution: 'Caution'
  },
  dates: {
    day: '{day} {month} {year}',
    months: [
      'January',
      'February',
      'March',
      'April',
      'May',
      'June',
      'July',
      'August',
      'September',
      'October',
      'November',
      'December'
    ]
  },
  numbers: {decimal: '.', group: ','},
  marks: {quotation: ['“', '”'], comma: ', ', semicolon: '; ', colon: ': '},
  length: 'words',
  letters: 'latin',
  statedUnder: englishHeadings,
  statedAs: englishNames,
  dueAfter: ['by'],
  words: new Map()
}
