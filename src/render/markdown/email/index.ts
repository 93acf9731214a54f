import type {Depth} from '../../../model/node.ts'
import {columnsOf} from '../../../text/columns.ts'
import type {Dialect} from '../plain/dialect.ts'
import {paragraphLines} from './paragraph.ts'
import {rowsOf} from './rows.ts'
import {tableOf} from './table.ts'
import {wordsOf} from './words.ts'

/** Lines of an e-mail that any program shows whole, also as a quotation in an answer. */
const measure = 72

/**
 * Plain text for an e-mail, in lines of 72 columns. Titles are underlined, lists and code indented,
 * quotations behind `>`, boxes behind `|`; tables keep their columns. Code and addresses are never
 * broken, and so may be wider.
 */
export const email: Dialect = {
  place: 'an e-mail',
  columns: measure,
  gaps: {beforeHeading: 2, afterHeading: 1},
  spreads: true,
  lines: (nodes, columns) => paragraphLines(wordsOf(nodes), columns),
  heading: (nodes, depth, columns) => {
    const lines = paragraphLines(wordsOf(nodes), columns)
    const width = lines.reduce((most, line) => Math.max(most, columnsOf(line)), leastLine)
    return lines.length === 0 ? [] : [...lines, underlines[depth].repeat(width)]
  },
  marker: (number, task) => {
    const box = task === undefined ? '' : task === 'done' ? '[x] ' : '[ ] '
    const text = `  ${number ?? '-'} ${box}`
    return {text, indent: ' '.repeat(text.length)}
  },
  box: {mark: '| '},
  code: (value) => value.split(/\r\n?|\n/).map((line) => (line === '' ? '' : `    ${line}`)),
  rule: (columns) => ['* * *'.padStart(Math.floor((columns + 5) / 2))],
  table: (node, {columns, words}) => [{kind: 'other', lines: tableOf(node, columns, words.colon)}],
  rows: (rows, {columns, words}) => rowsOf(rows, columns, words.colon)
}

/** One below another, as in reStructuredText. */
const underlines: Readonly<Record<Depth, string>> = {
  1: '=',
  2: '-',
  3: '~',
  4: '.',
  5: "'",
  6: '"'
}

/** A line under one letter would be taken for a sign. */
const leastLine = 3
