import {change} from './mutation.ts'
import {edit, exchange, type Qdf} from './qdf.ts'

/** Something done to a finished PDF, and what has to be said of it. */
export type PdfMutation = readonly [what: string, mutate: (qdf: Qdf) => string, told: RegExp]

const text =
  (mutate: (it: string) => string) =>
  (qdf: Qdf): string =>
    mutate(qdf.text)

const operators =
  (words: string, mutate: (it: string) => string) =>
  (qdf: Qdf): string =>
    edit(qdf, words, mutate)

/** Glyphs of a piece: `[<0001>18<0002>] TJ`. */
const glyphs = /\[[^\]]*\] TJ/

/** The first glyph of a piece in place of its last. */
const otherLetter = (it: string) =>
  it.replace(/\[<([0-9a-f]{4})(.*)([0-9a-f]{4})>\] TJ/, '[<$1$2$1>] TJ')

const lastWord = (it: string) => it.replace(/\[(.*)<[0-9a-f]{8}[0-9a-f]*>\] TJ/, '[$1] TJ')

/** An element of the structure tree, by its role, the `n`th in the file. */
const role = (from: string, to: string) => text(change(`/S /${from}\n`, `/S /${to}\n`))

const painted = 'BT /F2 9 Tf 1 0 0 -1 76 500 Tm [<00010002000300040005>] TJ ET\n'

/** What a program might do to a brief. */
export const pdfMutations: readonly PdfMutation[] = [
  [
    'drops words',
    operators('Two towns draft', change(glyphs, '[] TJ')),
    /words: |lack of “Two towns/
  ],
  [
    'doubles words',
    operators('Ilse Vermeer', (it) => it.replace(glyphs, '$& $&')),
    /words: .*“Ilse Vermeer/
  ],
  ['changes a letter', operators('Tomás Quiroga', otherLetter), /Quiroga/],
  ['changes a figure', operators('1126', otherLetter), /“1121”|“1126”/],
  ['loses letters', operators('Mayor of the host', lastWord), /Mayor of the host|words: /],
  [
    'swaps two cells',
    (qdf) => exchange(qdf, 'Ilse Vermeer', 'Mayor of the host'),
    /words: |tables: /
  ],
  ['swaps two rows', (qdf) => exchange(qdf, 'Town number 3', 'Town number 4'), /words: |place of/],
  ['swaps two figures', (qdf) => exchange(qdf, '1163', '1126'), /words: |tables: /],
  ['empties a cell', operators('904', change(glyphs, '[] TJ')), /lack of “904”/],
  ['makes a heading deeper', role('H2', 'H3'), /headings: .*depth 3.*expected depth 2/],
  [
    'makes a paragraph of a heading',
    role('H3', 'P'),
    /headings: .*a paragraph.*expected a heading/
  ],
  ['makes a heading of a paragraph', role('P', 'H2'), /headings: .*expected a paragraph|heading/],
  ['loses the label of an item', role('Lbl', 'NonStruct'), /lists: |words: /],
  ['changes the number of an item', (qdf) => exchange(qdf, '9.', '10.'), /lists: /],
  ['loses a list', role('L', 'Div'), /lists: .*level 0.*expected level 1/],
  ['loses a table', role('Table', 'Div'), /tables: /],
  ['loses a row', role('TR', 'Div'), /tables: /],
  ['loses a quotation', role('BlockQuote', 'Div'), /box/],
  ['leads a citation elsewhere', text(change('/D (p3)', '/D (p4)')), /citations: .*#p4/],
  [
    'leads a link elsewhere inside',
    text(change('/D (figures)', '/D (timeline)')),
    /links: .*#timeline/
  ],
  [
    'moves a place in the document',
    text(change(/(\(p4\)\n\s+\[\n\s+\d+ 0 R\n\s+\/XYZ\n\s+\d+\n\s+)[\d.]+/, '$1700')),
    /citations: /
  ],
  [
    'changes an address',
    text(change('(https://example.org/report)', '(https://example.org/retort)')),
    /links: .*retort/
  ],
  [
    'calls another note',
    text(change('/D (~007enote.n2)', '/D (~007enote.n1)')),
    /notes: .*leads to note 1/
  ],
  [
    'changes the number of a call',
    (qdf) => edit(qdf, '2', change(glyphs, '[] TJ'), 'Link'),
    /notes: /
  ],
  [
    'loses words of a note',
    operators('The ministry has not', change(glyphs, '[] TJ')),
    /notes: .*lack/
  ],
  ['loses a note', role('Note', 'Artifact'), /notes: /],
  [
    'changes the words of a picture',
    text(change('/Alt (A blue square)', '/Alt (A red square)')),
    /images: /
  ],
  ['loses the words of a picture', text(change('/Alt (A blue square)', '/Alt ()')), /images: /],
  ['removes a picture', text(change(/\/I\d+ Do\n?/, '')), /images: /],
  ['changes the language', text(change('/Lang (en-GB)', '/Lang (de)')), /metadata: .*language/],
  [
    'changes the title',
    text(change('(Harbour towns plan <their>', '(Harbor towns plan <their>')),
    /metadata: .*title/
  ],
  [
    'changes the title of the packet',
    text(change('Harbour towns plan &#60;', 'Harbor towns plan &#60;')),
    /metadata: .*title/
  ],
  [
    'changes the authors',
    text(change('(A. Writer; B. Editor)', '(A. Writer; B. Editors)')),
    /metadata: .*authors/
  ],
  [
    'changes the date',
    text(change('(D:20250302000000Z)', '(D:20250303000000Z)')),
    /metadata: .*date/
  ],
  [
    'changes the keywords',
    text(change('(harbour, winter)', '(harbour, wander)')),
    /metadata: .*keywords/
  ],
  [
    'drops the marking from a foot',
    text(change(/(\/Subtype \/Footer[\s\S]*?BDC\n(?:(?!EMC)[\s\S])*?)(\[<.*?>\] TJ)/, '$1[] TJ')),
    /metadata: .*foot/
  ],
  [
    'changes a running head',
    text(
      change(
        /(\/Subtype \/Header[\s\S]*?BDC\n(?:(?!EMC)[\s\S])*?\[<)([0-9a-f]{4})([0-9a-f]{4})/,
        '$1$3$3'
      )
    ),
    /metadata: .*head/
  ],
  [
    'drops the marking that is read',
    operators('OFFICIAL', change(glyphs, '[] TJ')),
    /lack of “OFFICIAL”|OFFICIAL/
  ],
  [
    'paints words beside what is read',
    text(change('/P <</MCID 4>> BDC\n', `/Artifact BMC\n${painted}EMC\n/P <</MCID 4>> BDC\n`)),
    /beside what is read/
  ],
  [
    'paints words that nothing marks',
    text(change('/P <</MCID 4>> BDC\n', `${painted}/P <</MCID 4>> BDC\n`)),
    /beside what is read/
  ],
  [
    'paints words in a paragraph',
    operators('Meeting of coastal', (it) => `${it}\n${painted}`),
    /words: /
  ],
  [
    'marks words that no element has',
    text(
      change('/P <</MCID 4>> BDC\n', `/P <</MCID 999>> BDC\n${painted}EMC\n/P <</MCID 4>> BDC\n`)
    ),
    /expected nothing/
  ],
  ['swaps two paragraphs', text((it) => kidsSwapped(it)), /place of|headings|words|lists/],
  [
    'loses emphasis',
    text((it) => it.replaceAll('SourceSerif4-Italic', 'SourceSerif4-Regular')),
    /look of /
  ]
]

/** The first two elements of a list of three or more change places. */
const kidsSwapped = (it: string) =>
  change(/(\/K \[\n\s+)(\d+ 0 R)(\n\s+)(\d+ 0 R)(\n\s+\d+ 0 R)/, '$1$4$3$2$5')(it)
