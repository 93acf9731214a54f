import {change, type Mutation, swap} from './mutation.ts'

/** What somebody might do to a digest. */
export const markdownMutations: readonly Mutation[] = [
  ['drops a word', change('nine councils agreed', 'nine agreed'), /words: .*lack of “councils”/],
  ['doubles a word', change('buy fuel', 'buy buy fuel'), /words: .*“buy”/],
  ['changes a letter', change('Harbour master;', 'Harbor master;'), /“Harbor”.*expected “Harbour”/],
  ['changes a figure', change('|   1126 |', '|   1162 |'), /lack of “1126”[\s\S]*“1162”/],
  ['swaps two words', change('fuel together', 'together fuel'), /“(together|fuel)”|order of words/],
  [
    'joins two words',
    change('bridge loan', 'bridgeloan'),
    /“bridgeloan\.”.*expected “bridge loan\.”/
  ],
  [
    'swaps two rows',
    swap(/\| Town number 3 .*\n/, /\| Town number 4 .*\n/),
    /place of “Town number [34]”|elsewhere/
  ],
  [
    'swaps two cells',
    change(
      /\| Ilse Vermeer +\| Mayor of the host town +\|/,
      '| Mayor of the host town | Ilse Vermeer |'
    ),
    /Ilse Vermeer|Mayor/
  ],
  ['drops a row', change(/\| Town number 7 .*\n/, ''), /tables: .*24 rows.*expected 25/],
  [
    'empties a cell',
    change(/\| Town number 9 +\|\s+904 \|/, '| Town number 9 | |'),
    /lack of “904”/
  ],
  [
    'makes a heading deeper',
    change('### What was said', '#### What was said'),
    /headings: .*depth 4.*expected depth 3/
  ],
  [
    'makes a paragraph of a heading',
    change('## Timeline\n', 'Timeline\n'),
    /headings: .*a paragraph.*expected a heading/
  ],
  [
    'makes a heading of a paragraph',
    change('\nShown in Markdown alone.', '\n## Shown in Markdown alone.'),
    /headings: .*expected a paragraph/
  ],
  [
    'outdents an item',
    change('     - deep down', '- deep down'),
    /lists: .*level 1.*expected level 3/
  ],
  [
    'makes a number of a bullet',
    change('- Barges, which', '1. Barges, which'),
    /lists: .*1\. before.*expected •/
  ],
  [
    'counts from another number',
    change('9. Ninth.', '8. Ninth.'),
    /lists: .*8\. before.*expected 9\./
  ],
  ['loses an item', change(/2\. Both would put.*\n/, ''), /lack of “Both would put/],
  ['ticks a box', change('- [ ] Answer', '- [x] Answer'), /lists: .*☑.*expected ☐/],
  ['makes a tick a bullet', change('- [x] Call', '- Call'), /lists: .*•.*expected ☑/],
  ['loses a note', change(/\[\^2\]: The ministry.*\n\n {4}A second.*\n/, ''), /notes: /],
  ['changes a note', change('has not answered', 'has answered'), /notes: .*“not”/],
  [
    'swaps two notes',
    swap(/Minutes of the meeting, \*page 4\*\./, /The ministry has not answered\./),
    /notes: /
  ],
  [
    'moves the call of a note',
    change('Vesterby[^1]', 'Vest[^1]erby'),
    /notes: .*place of the call/
  ],
  ['calls another note', change('most[^2], as', 'most[^1], as'), /notes: .*1, 1.*expected 2, 1/],
  ['loses the call of a note', change('reserve[^1] by', 'reserve by'), /notes: .*none.*expected 1/],
  [
    'changes a link',
    change('https://example.org/report', 'https://example.org/retort'),
    /links: .*retort.*expected/
  ],
  ['loses a link', change(/\[her report\]\([^)]*\)/, 'her report'), /links: .*lack of a link/],
  [
    'leads a link elsewhere inside',
    change('[the figures below](#2-figures)', '[the figures below](#timeline)'),
    /links: .*#timeline/
  ],
  [
    'adds a link',
    change('Shown in Markdown', '[Shown](https://evil.example) in Markdown'),
    /links: .*evil.*expected none/
  ],
  ['changes the number of a citation', change('[¶3](#p3)\n', '[¶4](#p3)\n'), /“¶4”.*expected “¶3”/],
  ['leads a citation elsewhere', change('[¶3](#p3)\n', '[¶3](#p4)\n'), /citations: .*#p4/],
  ['moves an anchor', swap(/<a id="p1"><\/a>/, /<a id="p2"><\/a>/), /citations: /],
  [
    'changes the words of a picture',
    change('![A blue square]', '![A red square]'),
    /images: .*A blue square/
  ],
  ['removes a picture', change('![A blue square](assets/square.png)\n\n', ''), /images: .*lack/],
  ['drops the marking', change('**OFFICIAL**\n\n', ''), /lack of “OFFICIAL”/],
  ['changes the marking', change('**OFFICIAL**', '**SECRET**'), /“SECRET”/],
  [
    'moves a paragraph',
    swap(/<a id="p1">.*\n\n/, /<a id="p4">[^\n]*\n[^\n]*\n\n/),
    /place of|citations/
  ],
  [
    'doubles a paragraph',
    change(/(> Despite important.*\n)/, '$1>\n$1'),
    /“Despite important.*expected nothing/
  ],
  [
    'adds a sentence',
    change('## Background\n', '## Background\n\nThe ministry agreed to all of it.\n'),
    /“The ministry agreed.*expected nothing/
  ],
  [
    'loses emphasis',
    change('*mattered most*', 'mattered most'),
    /look of .*plain, expected emphasis/
  ],
  [
    'adds emphasis',
    change('every town would', '**every** town would'),
    /look of .*strong, expected plain/
  ],
  [
    'makes code of words',
    change('with the town’s name', 'with the `town’s` name'),
    /look of .*code, expected plain/
  ],
  ['loses a box', change('> [!WARNING]\n> ', ''), /words: .*no box.*expected warning/],
  ['changes a box', change('[!TIP]', '[!CAUTION]'), /caution box.*expected tip/],
  ['loses a quotation', change('> Despite', 'Despite'), /no box.*expected quote|box/],
  ['changes the language of code', change('```ts', '```js'), /language of code, js, expected ts/],
  [
    'changes code',
    change('return tonnes(town) / total()', 'return tonnes(town) * total()'),
    /“\*”/
  ],
  ['loses an entry of the contents', change(/ {2}- \[Timeline\].*\n/, ''), /lack of “Timeline”/],
  [
    'changes a value of the head of a memo',
    change('**From:** Coast desk', '**From:** Cost desk'),
    /“Cost”/
  ],
  ['says what is struck out', change('~~large~~', 'large'), /look of .*plain, expected deleted/]
]
