import type {VFileMessage} from 'vfile-message'
import {ruleOf, severityOf} from '../../../diagnostics/message.ts'
import {english} from '../../../language/english.ts'
import {numberIn, sizeIn} from '../../../language/write.ts'
import {markdown, markdownCode} from '../../../pack/overview/escape.ts'
import type {Run} from '../../report/run.ts'

export interface Table {
  readonly head: string
  readonly rows: readonly string[]
}

const tableOf = (columns: readonly string[], rows: readonly (readonly string[])[]): Table => ({
  head: `${rowOf(columns)}|${columns.map(() => ' --- |').join('')}\n`,
  rows: rows.map(rowOf)
})
const rowOf = (cells: readonly string[]) => `| ${cells.join(' | ')} |\n`

const number = (count: number | undefined) => (count === undefined ? '' : numberIn(english, count))

/** Every document: its source, pages, words and size. A source without one is told, too. */
export function outputsTable({sources}: Run): Table {
  const rows = sources.flatMap(({source, folder, outputs}) => {
    if (outputs.length === 0) return [[markdownCode(source), '**none**: see messages', '', '', '']]
    return outputs.map(({file, pages, words, size}) => [
      markdownCode(source),
      markdownCode(`${folder}/${file}`),
      number(pages),
      number(words),
      sizeIn(english, size)
    ])
  })
  return tableOf(['Source', 'Document', 'Pages', 'Words', 'Size'], rows)
}

const order = ['error', 'warning', 'info']

/** Every message once, the worst first. */
export function messagesTable(run: Run): Table {
  const all = [...run.messages, ...run.sources.flatMap((it) => it.messages)]
  const once = [...new Map(all.map((it) => [keyOf(it), it])).values()]
  const sorted = order.flatMap((severity) => once.filter((it) => severityOf(it) === severity))
  const rows = sorted.map((it) => [
    severityOf(it) === 'error' ? '**error**' : severityOf(it),
    markdownCode([it.file, it.line, it.column].filter((part) => part !== undefined).join(':')),
    markdown(it.reason),
    it.url === undefined ? markdown(ruleOf(it)) : `[${markdown(ruleOf(it))}](${it.url})`
  ])
  return tableOf(['', 'Place', 'Message', 'Rule'], rows)
}

/** Sources share templates, and so their messages. */
const keyOf = (it: VFileMessage) =>
  JSON.stringify([ruleOf(it), it.file, it.line, it.column, it.reason])
