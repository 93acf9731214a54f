import type {Inline} from '../../../model/node.ts'
import {type Run, runs} from '../../../model/runs.ts'
import {grouped} from '../inlines.ts'
import {safeAddress, saysAddress} from '../plain/inlines.ts'
import {wordsOfRun} from '../plain/runs.ts'

/**
 * Words without marks, as people write e-mails: the address of a link behind it in angle brackets
 * (RFC 3986, appendix C), calls of notes as `[1]`, what is struck out between tildes. Newlines are
 * the author's line breaks.
 */
export function wordsOf(nodes: readonly Inline[]): string {
  let words = ''
  for (const [link, group] of grouped(runs(nodes), linkOf)) {
    const start = words.length
    for (const [isDeleted, part] of grouped(group, deletedOf)) {
      if (isDeleted) words += '~~'
      for (const run of part) words += wordsOfRun(run, words)
      if (isDeleted) words += '~~'
    }
    if (link !== undefined && !link.url.startsWith('#')) {
      const said = words.slice(start).trim()
      if (!saysAddress(said, link.url)) words += ` <${safeAddress(link.url)}>`
    }
  }
  return words.trim()
}

const linkOf = (run: Run) => (run.kind === 'text' ? run.marks.link : undefined)
const deletedOf = (run: Run) => run.kind === 'text' && run.marks.delete
