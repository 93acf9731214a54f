import fc from 'fast-check'

/** Strings that programs stumble over, each for a reason of its own. */
const traps = [
  '\u0000',
  '\u001b[31mred',
  '\u001b]8;;https://example.org\u0007here\u001b]8;;\u0007',
  '\r',
  '\r\n',
  '\u0085',
  '\u2028',
  '\u00a0',
  '\u00ad',
  '\u200b',
  '\u200d',
  '\u202e\u2066',
  '\u2069',
  '\ufeff',
  '\ufffe',
  '\uffff',
  '\ufffd',
  '\u{e0001}\u{e0041}',
  '\u{10ffff}',
  'e\u0301\u0301\u0301\u0301',
  'ﷺ',
  'שלום (a) עולם',
  'العربية 123',
  'हिन्दी',
  'ไทยไม่มีเว้นวรรค',
  '東京、日本語「です」。',
  '👩‍👩‍👧‍👦🏳️‍🌈',
  'ß İ ı ﬃ Ǆ',
  '__proto__',
  'constructor',
  'toString',
  '%s%n$&$1',
  '../../../etc/passwd',
  'NaN',
  '-0',
  '1e999',
  '&#0;',
  '&#xD800;',
  '&#x202e;',
  '&lt;script&gt;',
  '<script>alert(1)</script>',
  ']]>',
  '::error file=x::y',
  '=cmd()',
  '{{x}}',
  '%{x}'
] as const

/** Any characters of Unicode, and more often those that mean something. */
export const oddText: fc.Arbitrary<string> = fc.oneof(
  {weight: 3, arbitrary: fc.constantFrom(...traps)},
  {weight: 2, arbitrary: fc.string({unit: 'binary', maxLength: 20})},
  {weight: 2, arbitrary: fc.string({unit: 'grapheme', maxLength: 20})},
  {weight: 2, arbitrary: fc.string({maxLength: 20})},
  {weight: 1, arbitrary: fc.constantFrom('a', '*', '[', '(', '>', '_', '`', '|', '"').chain(many)}
)

function many(it: string): fc.Arbitrary<string> {
  return fc.integer({min: 1, max: 400}).map((count) => it.repeat(count))
}

/** Words that an author may write. */
export const plainWords: fc.Arbitrary<string> = fc.constantFrom(
  'OFFICIAL-SENSITIVE',
  'Mayor Ann Lee',
  'the World Health Organization (WHO)',
  'on 12 March 2025',
  'in the week of 3 May',
  'between 1 and 2 June 2024',
  'rose by 12.5% to £2.3 million',
  '“We will act,” she said.',
  'It is likely that costs double.',
  'Recommendation',
  'A4',
  'en-GB',
  '2026-10-19',
  'Dr. A. B. Smith Jr.',
  '1,234.56',
  'https://example.org/a_(b)?c=d#e',
  'ann@example.org',
  'p. 3–5'
)

/** Either, as words of a line. */
export const someText: fc.Arbitrary<string> = fc
  .array(fc.oneof({weight: 3, arbitrary: plainWords}, oddText), {minLength: 1, maxLength: 6})
  .map((words) => words.join(' '))
