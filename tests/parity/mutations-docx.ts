import {strFromU8, strToU8, unzipSync, zipSync} from 'fflate'
import {change, swap} from './mutation.ts'

/** Something done to one part of a finished Word document, and what has to be said of it. */
export type PartMutation = readonly [
  what: string,
  part: string,
  mutate: (xml: string) => string,
  told: RegExp
]

const words = 'word/document.xml'
const core = 'docProps/core.xml'

/** A paragraph that holds words, as an expression. */
const paragraph = (text: string) =>
  new RegExp(`<w:p>(?:(?!</w:p>).)*${text}(?:(?!</w:p>).)*</w:p>`, 's')
const row = (text: string) =>
  new RegExp(`<w:tr>(?:(?!</w:tr>).)*>${text}<(?:(?!</w:tr>).)*</w:tr>`, 's')

/** What somebody, or a program, might do to a memo. */
export const wordMutations: readonly PartMutation[] = [
  ['drops a word', words, change('nine councils agreed', 'nine agreed'), /lack of “councils”/],
  ['doubles a word', words, change('buy fuel', 'buy buy fuel'), /“buy”/],
  [
    'changes a letter',
    words,
    change('Harbour master;', 'Harbor master;'),
    /“Harbor”.*expected “Harbour”/
  ],
  ['changes a figure', words, change('>1126<', '>1162<'), /“1162”.*expected “1126”|lack of “1126”/],
  [
    'swaps two words',
    words,
    change('fuel together', 'together fuel'),
    /“(together|fuel)”|order of words/
  ],
  ['swaps two rows', words, swap(row('Town number 3'), row('Town number 4')), /place of|elsewhere/],
  [
    'swaps two cells',
    words,
    (xml) => swap(/>Ilse Vermeer</, />Mayor of the host town</)(xml),
    /Ilse Vermeer|Mayor/
  ],
  ['drops a row', words, change(row('Town number 7'), ''), /tables: .*24 rows.*expected 25/],
  ['empties a cell', words, change(/(<w:t xml:space="preserve">)904</, '$1<'), /lack of “904”/],
  [
    'loses a cell',
    words,
    change(/<w:tc>(?:(?!<\/w:tc>).)*>904<(?:(?!<\/w:tc>).)*<\/w:tc>/s, ''),
    /tables: /
  ],
  [
    'makes a heading deeper',
    words,
    change(/Heading3(?=(?:(?!<\/w:p>).)*What was said)/s, 'Heading4'),
    /headings: .*depth 4.*expected depth 3/
  ],
  [
    'makes a paragraph of a heading',
    words,
    change('<w:pStyle w:val="Heading2"/>', ''),
    /headings: .*a paragraph.*expected a heading/
  ],
  [
    'makes a heading of a paragraph',
    words,
    change('<w:pStyle w:val="Lead"/>', '<w:pStyle w:val="Heading2"/>'),
    /headings: .*expected a paragraph/
  ],
  [
    'changes the level of an item',
    words,
    change('ListBullet3', 'ListBullet2'),
    /lists: .*level 2.*expected level 3/
  ],
  [
    'makes a bullet a number',
    words,
    change(/ListBullet(?="\/><\/w:pPr><w:r><w:t xml:space="preserve">Barges)/, 'ListNumber'),
    /lists: .*before “Barges.*expected •/
  ],
  [
    'takes an item out of its list',
    words,
    change(/<w:pStyle w:val="ListBullet"\/>(?=<\/w:pPr><w:r><w:t xml:space="preserve">Silos)/, ''),
    /lists: .*nothing before “Silos.*expected •/
  ],
  ['loses an item', words, change(paragraph('Both would put'), ''), /lack of “Both would put/],
  ['ticks a box', words, change('☐', '☑'), /lists: .*☑.*expected ☐/],
  [
    'loses the call of a note',
    words,
    change(
      /<w:r><w:rPr><w:rStyle w:val="FootnoteReference"\/><\/w:rPr><w:footnoteReference w:id="2"\/><\/w:r>/,
      ''
    ),
    /notes: /
  ],
  [
    'moves the call of a note',
    words,
    change(
      /(Vest)(erby<\/w:t><\/w:r>)(.*?<w:footnoteReference w:id="1"\/><\/w:r>)/s,
      '$1</w:t></w:r>$3<w:r><w:t>$2'
    ),
    /notes: .*place of the call/
  ],
  [
    'refers to another note',
    words,
    change('NOTEREF _RefNote1', 'NOTEREF _RefNote2'),
    /notes: .*leads to note 2/
  ],
  [
    'changes a link inside',
    words,
    change('w:anchor="figures"', 'w:anchor="timeline"'),
    /links: .*#timeline/
  ],
  [
    'loses a link',
    words,
    change(/<w:hyperlink r:id="rIdLink28"[^>]*>(.*?)<\/w:hyperlink>/s, '$1'),
    /links: .*lack of a link/
  ],
  ['changes the number of a citation', words, change('>¶3<', '>¶4<'), /“¶4”|¶3/],
  [
    'leads a citation elsewhere',
    words,
    change('w:anchor="p3"', 'w:anchor="p4"'),
    /citations: .*#p4/
  ],
  ['moves a bookmark', words, (xml) => swap(/w:name="p1"/, /w:name="p2"/)(xml), /citations: /],
  [
    'changes the words of a picture',
    words,
    change('descr="A blue square"', 'descr="A red square"'),
    /images: .*A blue square/
  ],
  ['loses the words of a picture', words, change('descr="A blue square"', ''), /images: /],
  ['removes a picture', words, change(/<w:drawing>.*?<\/w:drawing>/s, ''), /images: /],
  [
    'moves a paragraph',
    words,
    swap(paragraph('The host council invited'), paragraph('Both capitals would')),
    /place of|citations/
  ],
  [
    'doubles a paragraph',
    words,
    change(paragraph('Despite important'), '$&$&'),
    /“Despite important.*expected nothing/
  ],
  [
    'adds a sentence',
    words,
    change('<w:sectPr>', '<w:p><w:r><w:t>The ministry agreed.</w:t></w:r></w:p><w:sectPr>'),
    /“The ministry agreed.”, expected nothing/
  ],
  [
    'hides a word',
    words,
    change(
      '<w:r><w:t xml:space="preserve">Silos',
      '<w:r><w:rPr><w:vanish/></w:rPr><w:t xml:space="preserve">Silos'
    ),
    /Silos/
  ],
  [
    'deletes in revision marks',
    words,
    change(
      /<w:r>(<w:t xml:space="preserve">)(Silos)(<\/w:t>)<\/w:r>/,
      '<w:del w:id="900" w:author="X"><w:r><w:delText>$2</w:delText></w:r></w:del>'
    ),
    /Silos/
  ],
  [
    'adds a text box',
    words,
    change(
      '<w:sectPr>',
      '<w:p><w:r><w:drawing><wp:inline><a:graphic xmlns:a="x"><w:txbxContent><w:p><w:r><w:t>Buy now</w:t></w:r></w:p></w:txbxContent></a:graphic></wp:inline></w:drawing></w:r></w:p><w:sectPr>'
    ),
    /“Buy now” beside/
  ],
  ['loses emphasis', words, change('<w:rPr><w:rStyle w:val="Emphasis"/></w:rPr>', ''), /look of /],
  [
    'adds emphasis',
    words,
    change(
      '<w:r><w:t xml:space="preserve">The host told',
      '<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">The host told'
    ),
    /look of /
  ],
  ['changes the head of a memo', words, change('>Coast desk<', '>Cost desk<'), /“Cost”|Coast/],
  [
    'loses an entry of the contents',
    words,
    change(paragraph('PAGEREF quoted'), ''),
    /lack of “What was said”/
  ],
  [
    'leads an entry of the contents elsewhere',
    words,
    change(/w:anchor="quoted"(?=(?:(?!<\/w:p>).)*PAGEREF)/s, 'w:anchor="lists"'),
    /links: .*#lists/
  ],
  [
    'changes a note',
    'word/footnotes.xml',
    change('has not answered', 'has answered'),
    /notes: .*“not”/
  ],
  [
    'loses a note',
    'word/footnotes.xml',
    change(/<w:footnote w:id="2">.*?<\/w:footnote>/s, ''),
    /notes: /
  ],
  [
    'swaps two notes',
    'word/footnotes.xml',
    (xml) =>
      change(
        'w:id="900"',
        'w:id="1"'
      )(change('w:id="1"', 'w:id="2"')(change('w:id="2"', 'w:id="900"')(xml))),
    /notes: /
  ],
  [
    'adds a note',
    'word/footnotes.xml',
    change(
      '</w:footnotes>',
      '<w:footnote w:id="9"><w:p><w:r><w:t>More.</w:t></w:r></w:p></w:footnote></w:footnotes>'
    ),
    /notes: .*nothing calls/
  ],
  [
    'counts a list in figures',
    'word/numbering.xml',
    change(/lowerLetter/g, 'decimal'),
    /lists: .*expected a\./
  ],
  [
    'counts a list from another number',
    'word/numbering.xml',
    change('<w:startOverride w:val="9"/>', '<w:startOverride w:val="8"/>'),
    /lists: .*8\. before.*expected 9\./
  ],
  [
    'changes an address',
    'word/_rels/document.xml.rels',
    change('example.org/report', 'example.org/retort'),
    /links: .*retort/
  ],
  [
    'takes the level off a heading',
    'word/styles.xml',
    change(/(w:styleId="Heading2".*?)<w:outlineLvl w:val="1"\/>/s, '$1'),
    /headings: /
  ],
  ['changes the title', core, change('<dc:title>Harbour', '<dc:title>Harbor'), /metadata: .*title/],
  ['changes the authors', core, change('A. Writer', 'C. Ghost'), /metadata: .*authors/],
  ['changes the language', core, change('en-GB', 'de'), /metadata: .*language/],
  [
    'changes the date',
    core,
    change(/(created[^>]*>)2025-03-02/, '$12025-03-03'),
    /metadata: .*date/
  ],
  ['changes the keywords', core, change('harbour, winter', 'harbour'), /metadata: .*keywords/],
  [
    'drops the marking from the foot',
    'word/footer1.xml',
    change('OFFICIAL', ''),
    /metadata: .*foot.*expected “OFFICIAL/
  ],
  ['changes a running head', 'word/header1.xml', change('>Brief<', '>Note<'), /metadata: .*head/],
  [
    'loses the number of the page',
    'word/footer2.xml',
    change(' PAGE ', ' DATE '),
    /metadata: .*foot/
  ]
]

/** A Word document of which one part was changed. */
export function withPart(
  bytes: Uint8Array,
  part: string,
  mutate: (xml: string) => string
): Uint8Array {
  const files = unzipSync(bytes)
  const before = strFromU8(files[part] ?? new Uint8Array())
  return zipSync({...files, [part]: strToU8(mutate(before))}, {level: 0})
}
