import fc from 'fast-check'
import {oddText, plainWords, someText} from './odd-text.ts'

const line = fc.oneof(
  someText,
  fc
    .tuple(fc.constantFrom('*', '**', '_', '~~', '`', '``'), someText)
    .map(([it, x]) => it + x + it),
  fc.tuple(someText, oddText).map(([words, url]) => `[${words}](${url})`),
  fc.tuple(someText, oddText).map(([words, url]) => `![${words}](<${url}> "${words}")`),
  fc.constantFrom(
    '^[a note *in* place]',
    '[^1]',
    '[^__proto__]',
    '[a][b]',
    '<https://x.y>',
    '- [ ] x'
  ),
  oddText.map((it) => `[^${it}]`),
  oddText.map((it) => `<${it}>`)
)

const heading = fc
  .tuple(fc.integer({min: 1, max: 7}), line)
  .map(([d, it]) => `${'#'.repeat(d)} ${it}`)

const named = fc
  .constantFrom(
    'Bottom line',
    'Key points',
    'Recommendations',
    'Options',
    'Risks',
    'Actions',
    'People'
  )
  .map((it) => `## ${it}`)

const table = fc
  .tuple(
    fc.array(fc.array(line, {maxLength: 4}), {maxLength: 4}),
    fc.constantFrom('-', ':-:', '-:', '')
  )
  .map(([rows, rule]) => {
    const cells = rows.map((it) => `| ${it.join(' | ')} |`)
    return [cells[0] ?? '|', `|${`${rule}|`.repeat(rows[0]?.length ?? 1)}`, ...cells.slice(1)].join(
      '\n'
    )
  })

/** Blocks in blocks: their lines with a mark in front. */
const nested = fc
  .tuple(
    fc.array(
      fc.constantFrom('> ', '- ', '1. ', '    ', '\t', '> [!NOTE]\n> ', '- [x] ', '999999999. ')
    ),
    line
  )
  .map(([marks, it]) => marks.join('') + it)

const block = fc.oneof(
  {weight: 4, arbitrary: line},
  {weight: 2, arbitrary: heading},
  {weight: 2, arbitrary: named},
  {weight: 2, arbitrary: nested},
  {weight: 1, arbitrary: table},
  {weight: 1, arbitrary: line.map((it) => `[^1]: ${it}`)},
  {weight: 1, arbitrary: line.map((it) => `\`\`\`${it}\n${it}\n`)},
  {weight: 1, arbitrary: line.map((it) => `<div>\n${it}\n<!-- ${it}`)},
  {weight: 1, arbitrary: line.map((it) => `${it}\n===`)},
  {weight: 1, arbitrary: fc.tuple(oddText, oddText).map(([id, url]) => `[${id}]: ${url}`)},
  {
    weight: 1,
    arbitrary: fc.constantFrom('---', '***', '(SECRET) Words.', '(U) a.', 'Table: x', '\\')
  }
)

const gap = fc.constantFrom('\n\n', '\n\n', '\n', '\r\n', '\r', '\n\n\n')

/** Markdown, well and badly put. */
export const markdown: fc.Arbitrary<string> = fc
  .array(fc.tuple(block, gap), {maxLength: 16})
  .map((blocks) => blocks.flat().join(''))

/** Paragraphs of a text file, with the things that are found in prose. */
export const prose: fc.Arbitrary<string> = fc
  .array(
    fc.tuple(
      fc.oneof(
        someText,
        fc.array(plainWords, {maxLength: 12}).map((words) => `${words.join('. ')}.`),
        fc
          .tuple(fc.constantFrom('  ', '\t', '- ', '1) ', 'a. ', '• ', 'Q: ', '| '), someText)
          .map(([m, it]) => m + it),
        someText.map((it) => it.toUpperCase()),
        fc.constantFrom('LONDON, 3 March 2025 —', 'By Ann Lee', '***', '[1]', 'Contents', '---')
      ),
      gap
    ),
    {maxLength: 20}
  )
  .map((lines) => lines.flat().join(''))
