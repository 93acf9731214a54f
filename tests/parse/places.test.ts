import {existsSync, readFileSync} from 'node:fs'
import fc from 'fast-check'
import {expect, test} from 'vitest'
import {decodes, parse} from '../../src/parse/index.ts'
import {markdown, outline, prose, textsOf} from './helpers.ts'

/** Texts whose place holds something else than their value. */
function misplaced(path: string, text: string): readonly string[] {
  const {document} = parse({path, text})
  return textsOf(document).flatMap(({value, origin}) => {
    if (origin.from !== 'source') return []
    const {start, end} = origin.position
    const slice = text.slice(start.offset, end.offset)
    return decodes(slice, value) ? [] : [`${JSON.stringify(slice)} for ${JSON.stringify(value)}`]
  })
}

const samples = [
  'AT&amp;T &#x263A; \\*not\\* emphasis &copy;&nbsp;2026, a\\\\b',
  '> quoted *and\n> wrapped* words [with\n> a link](x) in it\n> > and deeper  \n> > with a break',
  'See (www.example.org/a&amp;b), me@example.org. And [www.example.com here.',
  '- [ ] \\*open\n- [x] me@example.org done\n  1. nested &lt;tag>\n     lazy\nline',
  '| a \\| b | *c* |\n|---|---|\n| www.example.org | &quot;d&quot; |',
  'Setext &amp; heading\nof two lines\n===\n\n# Closed # heading \\# #',
  '---\ntitle: "Quoted title"\n---\n\n# Heading &amp; more\n\ntext <b>html</b> ![alt *x*](y.png) text',
  'A tab\tand&#10;a newline by reference &#0; &bogus; &amp\n\n\ta code\n  indented   \n trailing ',
  'note[^1] and[^two]\n\n[^1]: one\n    still &gt; one\n[^two]: > quote\n'
]

const forms: readonly (readonly [string, (text: string) => string])[] = [
  ['as it is', (text) => text],
  ['with a byte order mark', (text) => `\uFEFF${text}`],
  ['with CRLF', (text) => text.replaceAll('\n', '\r\n')],
  ['with CR', (text) => text.replaceAll('\n', '\r')]
]

test.each(forms)('each text stands where it says it does: samples %s', (_, form) => {
  expect(samples.flatMap((text) => misplaced('x.md', form(text)))).toEqual([])
  expect(samples.flatMap((text) => misplaced('x.txt', form(text)))).toEqual([])
})

test.each(forms)('line endings and byte order marks change no words: samples %s', (_, form) => {
  for (const text of samples) {
    const plain = markdown(text)
    const other = markdown(form(text))
    expect(outline(other.document.children)).toEqual(outline(plain.document.children))
    expect(textsOf(other.document).map((it) => it.value)).toEqual(
      textsOf(plain.document).map((it) => it.value)
    )
    expect(other.title).toBe(plain.title)
    expect(other.document.source.words).toBe(plain.document.source.words)
  }
})

test('lines, columns and offsets are those of the file as read', () => {
  const {document} = markdown('\uFEFFone\r\n\r\n**two** &amp; three')
  const places = textsOf(document).map(({value, origin}) =>
    origin.from === 'source' ? [value, origin.position.start] : []
  )
  expect(places).toEqual([
    [],
    ['one', {line: 1, column: 1, offset: 1}],
    ['two', {line: 3, column: 3, offset: 10}],
    [' ', {line: 3, column: 8, offset: 15}],
    ['&', {line: 3, column: 9, offset: 16}],
    [' three', {line: 3, column: 14, offset: 21}]
  ])
})

test('a soft line break is one space, with its own place', () => {
  const {document} = prose('these lines were wrapped \n  by hand, as mail\nprograms do it.\n')
  expect(textsOf(document).map((it) => it.value)).toContain(' ')
  expect(
    misplaced('x.txt', 'these lines were wrapped \n  by hand, as mail\nprograms do it.\n')
  ).toEqual([])
})

test('decodes tells apart what a slice is written for', () => {
  expect(decodes('a*b', 'a*b')).toBe(true)
  expect(decodes('\\*', '*')).toBe(true)
  expect(decodes('&amp;', '&')).toBe(true)
  expect(decodes(' \r\n  ', ' ')).toBe(true)
  expect(decodes('\u0007', '\uFFFD')).toBe(true)
  expect(decodes('\\a', 'a')).toBe(false)
  expect(decodes('&amp;&amp;', '&&')).toBe(false)
  expect(decodes('a\nb', 'a b')).toBe(false)
  expect(decodes('  ', ' ')).toBe(false)
})

const examples = (set: string) => `../shared/data/markdown/${set}-examples.json`

test.runIf(existsSync(examples('commonmark'))).each(['commonmark', 'gfm'])(
  'each text of the %s examples is in place',
  (set) => {
    const list: readonly {readonly markdown: string}[] = JSON.parse(
      readFileSync(examples(set), 'utf8')
    )
    expect(list.length).toBeGreaterThan(600)
    const wrong = list.flatMap((it) =>
      forms.flatMap(([, form]) => misplaced('x.md', form(it.markdown)))
    )
    expect(wrong).toEqual([])
  }
)

const pieces = fc.constantFrom(
  ...['\n', '\r\n', '\r', '\n\n', ' ', '  \n', '\t', '*', '**', '_', '~~', '`', '[', ']', '(x)'],
  ...[
    '[^a]',
    '[^a]: ',
    '![',
    '> ',
    '- ',
    '1. ',
    '# ',
    '| ',
    '\n|-|\n',
    '&amp;',
    '&#10;',
    '\\',
    '<b>'
  ],
  ...[
    '<!-- c -->',
    '---\n',
    'title: x',
    ': ',
    'www.a.org',
    'me@a.org',
    'http://b.c',
    'word',
    'é',
    '😀'
  ],
  ...[
    '\uFEFF',
    '\u0007',
    '\uD800',
    '[x]',
    '[!NOTE]',
    '\n    ',
    '\n===\n',
    '"',
    '&#0;',
    '::x',
    '...'
  ]
)

test.each(['x.md', 'x.txt'])(
  'whatever %s holds, parsing ends and each text is in place',
  (path) => {
    fc.assert(
      fc.property(fc.array(pieces, {maxLength: 40}), (parts) => {
        expect(misplaced(path, parts.join(''))).toEqual([])
      }),
      {numRuns: 1500, seed: 20261122}
    )
  }
)
