import type {Run} from '../../report/run.ts'
import {againstSection} from './against.ts'
import {beginningOf, bytesOf, fitted} from './fit.ts'
import {inertHtml, inertMarkdown} from './inert.ts'
import {messagesTable, outputsTable, type Table} from './tables.ts'

/** A finished digest, as Markdown. */
export interface Digest {
  readonly source: string
  readonly path: string
  readonly text: string
}

/**
 * A run as Markdown for people who review it: documents, what changed against the base, messages, and
 * the digests themselves, in at most `most` bytes. What is cut is counted. Nothing of a source becomes
 * HTML, a link to a user, or a cell of a table.
 */
export function summaryPage(run: Run, digests: readonly Digest[], most: number): string {
  const part = most / 5
  const base = run.base === undefined ? '' : againstSection(run.base, part)
  const head = [
    `## ${titleOf(run)}\n\n`,
    section('', outputsTable(run), part),
    base === '' ? '' : `${base}\n`,
    section('### Messages\n\n', messagesTable(run), part)
  ].join('')
  const page = `${head}${digestsOf(digests, most - bytesOf(head))}`
  // Where other steps left no room, nothing is better than a page that GitHub refuses whole.
  return bytesOf(page) <= most ? page : ''
}

function titleOf({command, sources}: Run): string {
  const done = sources.filter((it) => it.outputs.length > 0).length
  const what = command === 'build' ? 'built' : 'checked'
  const left = sources.length - done
  return `Briefing packs: ${done} ${what}${left === 0 ? '' : `, ${left} not`}`
}

function section(title: string, {head, rows}: Table, most: number): string {
  if (rows.length === 0) return ''
  const {text, left} = fitted(rows, most)
  const more = left === 0 ? '' : `\nand ${left} more, left out for want of room\n`
  return `${title}${head}${text}${more}\n`
}

/** Room that a note on what is cut takes. */
const forNotes = 2000

function digestsOf(digests: readonly Digest[], most: number): string {
  const [only, ...others] = digests
  if (only === undefined) return ''
  if (others.length === 0) return digestOf(only, most - forNotes)
  const folded = digests.map(
    ({source, text}, index) =>
      `<details><summary>${inertHtml(source)}</summary>\n\n${inertMarkdown(text, index)}\n</details>\n\n`
  )
  const {text, left} = fitted(folded, most - forNotes)
  const cut = left === 0 ? '' : `${left} of ${digests.length} left out for want of room.\n`
  return `### Digests\n\n${text}${cut}`
}

/** A digest as it is, or its beginning. */
function digestOf({path, text}: Digest, most: number): string {
  const whole = inertMarkdown(text, 0)
  const shown = beginningOf(whole, most)
  if (shown.length === whole.length) return `---\n\n${whole}`
  const note = `The digest is cut here for want of room: all of it is in <code>${inertHtml(path)}</code>.\n`
  return `---\n\n${shown}\n---\n\n${note}`
}
