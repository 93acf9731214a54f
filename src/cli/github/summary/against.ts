import pico from 'picocolors'
import type {AgainstBase, ChangedSource, SourceAgainstBase} from '../../../pack/base/types.ts'
import {markdown, markdownCode} from '../../../pack/overview/escape.ts'
import {changesSaid, documentSaid, sourcesSaid, wordsSaid} from '../../base/said.ts'
import {diffLines} from '../../diff/page.ts'
import {bytesOf, fitted} from './fit.ts'
import {inertHtml} from './inert.ts'

/** Columns of what is shown as `dossier diff` prints it. */
const columns = 100

/** What changed against the base: each source on a line, and then all of it, folded. */
export function againstSection(base: AgainstBase, most: number): string {
  const others = base.sources.filter((it) => it.status !== 'same' || it.documents.length > 0)
  const title = `### Against ${markdownCode(base.base)}\n\n${markdown(sourcesSaid(base))}.\n\n`
  const lines = fitted(others.map(lineOf), most / 4)
  const more = lines.left === 0 ? '' : `- and ${lines.left} more sources\n`
  const changed = others.filter((it) => it.status === 'changed')
  const whole = changed.map(wholeOf)
  const details = fitted(whole, most - bytesOf(lines.text))
  const cut =
    details.left === 0
      ? ''
      : `\n${details.left} of them in full left out: \`dossier diff\` shows them.\n`
  return `${title}${lines.text}${more}${details.text}${cut}`
}

function lineOf(source: SourceAgainstBase): string {
  const documents = 'documents' in source ? source.documents : []
  const said = [
    source.status === 'changed' ? changesSaid(source.changes) : '',
    wordsSaid(source),
    ...documents.map((it) => `${it.file} ${documentSaid(it)}`)
  ].filter((it) => it !== '')
  const status = source.status === 'same' ? 'as before' : source.status
  return `- ${markdownCode(source.path)} ${[`${status}`, ...said.map(markdown)].join('; ')}\n`
}

/** All that differs, as `dossier diff` prints it: in a block of code nothing means anything. */
function wholeOf(source: ChangedSource): string {
  const {before, path, changes, compared} = source
  const look = {colours: pico.createColors(false), columns}
  const shown = {changes, whole: compared === 'sources', all: true}
  const text = diffLines(before, path, shown, look).join('\n')
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([it]) => it.length))
  const fence = '`'.repeat(longest + 1)
  return `\n<details><summary>${inertHtml(path)}</summary>\n\n${fence}text\n${text}\n${fence}\n\n</details>\n`
}
