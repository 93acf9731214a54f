import fc from 'fast-check'

const words = [
  ...['the', 'a', 'he', 'she', 'they', 'it', 'that', 'and', 'of', 'in', 'by', 'since', 'with'],
  ...['said', 'says', 'told', 'according to', 'pledged to', 'plans to', 'will', 'may', 'because'],
  ...['Anna', 'Berg', 'Anna Berg', 'J. K.', 'Mr.', 'Dr', 'President', 'mayor', 'O’Neill', 'al-'],
  ...['London', 'St.', 'River', 'the United States', 'U.S.', 'Ministry', 'University', 'NATO'],
  ...['(NATO)', '(a', 'b)', 'World Health Organization (WHO)', 'Inc.', 'Ltd', 'e.g.', 'p. 55'],
  ...['March', 'March 2', '2 March 2024', '2025-03-02', '31/12/2025', '2014–16', 'May', '1990s'],
  ...['10:30', '10:30 GMT', 'last Friday', 'two years ago', 'the next decade', 'Q3', '2027'],
  ...['£2.26 billion', '$5', '5 to 7 percent', '12%', '1,200', 'people', '3.4 million', 'US$ 20'],
  ...['1', '999999999999999999999', '1.2.3', '-4', '½', '٣', '%', '$', '€'],
  ...['“We', 'know”', '"yes"', '"', '”', '“', '‘', '’', '«', '»', '(', ')', '[', ']', '[...]'],
  ...['café', 'e\u0301', '\u0301', 'Ⅷ', 'ß', 'İstanbul', 'ﬁ', 'שלום', 'مرحبا', '北京', 'Привет'],
  ...['😀', '👩‍👩‍👧', '\u200d', '\u202e', '\u2066', '\uFEFF', '\u0000', '\u0007', '\u00a0'],
  ...[
    '\ud83d',
    '\ude00',
    '\uD800',
    '__proto__',
    'constructor',
    'toString',
    '\\',
    '&amp;',
    '*',
    '_'
  ],
  ...['<b>', '</b>', '<a  /><b2\ndata="foo" >', '<!-- no -->', '`£5`', '**Anna Berg**', '~~12%~~'],
  ...['[Anna](a.md)', '![London](a.png)', '[^1]', '<https://a.example>', '\n- ', '\n> ', '\n# '],
  ...['-', '–', '—', '/', '…', '...', 'x'.repeat(300), 'A'.repeat(80), '1'.repeat(80)]
]

const joints = [
  ...[' ', ' ', ' ', ' ', ' ', ' ', ' ', ', ', '. ', '. ', ': ', '; ', '! ', '? ', '." ', ', "'],
  ...['', '\n', '\n\n', '\r\n', '\t', '-', ' - ', '’s ', "'s ", '.', ' \u00a0']
]

/** Prose such as nobody writes: what the rules look for, next to what they do not expect. */
export const oddProse = fc
  .array(fc.tuple(fc.constantFrom(...words), fc.constantFrom(...joints)), {maxLength: 60})
  .map((pieces) => pieces.flat().join(''))

/** Any characters at all, lone surrogates included. */
export const anyText = fc.string({unit: 'binary', maxLength: 200})
