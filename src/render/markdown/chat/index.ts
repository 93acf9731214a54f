import type {Dialect} from '../plain/dialect.ts'
import {labelled, strong} from '../plain/inlines.ts'
import {apart, guard, referenced} from './escape.ts'
import {tableOf} from './table.ts'
import {wordsOf} from './words.ts'

/**
 * Marks of a chat (Slack's mrkdwn), which has neither headings nor tables: a title is a bold line
 * right above what it is a title of, a row of a table an item of a list.
 */
export const chat: Dialect = {
  place: 'a chat',
  columns: Number.POSITIVE_INFINITY,
  gaps: {beforeHeading: 1, afterHeading: 0},
  spreads: false,
  lines: (nodes) => linesOf(wordsOf(nodes)),
  heading: (nodes) => {
    const at = nodes[0]?.origin
    return at === undefined ? [] : [wordsOf([strong(nodes, at)]).replaceAll('\n', ' ')]
  },
  marker: (number, task, depth) => {
    const box = task === undefined ? undefined : task === 'done' ? '☑' : '☐'
    const sign = box ?? number ?? bullets[Math.min(depth, bullets.length - 1)]
    return {text: `${sign} `, indent: '    '}
  },
  box: {mark: ''},
  code: (value) => [
    '```',
    ...referenced(value.replace(/`(?=`)/g, `\`${guard}`)).split(/\r\n?|\n/),
    '```'
  ],
  rule: () => ['———'],
  table: tableOf,
  rows: (rows, {words}) =>
    rows.flatMap(({label, value}) => {
      const at = label[0]?.origin
      const shown = at === undefined ? value : [...labelled(label, words.colon, at), ...value]
      return linesOf(wordsOf(shown))
    })
}

const bullets = ['•', '◦', '▪']

/** Lines of a paragraph, none of which is taken for an item of a list, a note or a title. */
function linesOf(words: string): readonly string[] {
  if (words === '') return []
  const lines = words.split('\n').map((line) => (looksLikeItem.test(line) ? guard + line : line))
  return lines.length > 1 ? lines.map((it) => (isBold.test(it) ? it + apart : it)) : lines
}

const looksLikeItem = /^(?:[•◦▪☐☑]|\d{1,9}\.|[a-z]{1,3}\.|\[\d+\])\s/
const isBold = /^\*[^*]*\*$/
