import {basename} from 'node:path'
import type {VFileMessage} from 'vfile-message'
import {ruleOf} from '../../diagnostics/message.ts'
import {readText} from '../../io/read-text.ts'
import {writeFiles} from '../../io/write.ts'
import {exists} from '../../io/write-new.ts'
import {findPacks} from '../find-packs.ts'
import {openLog} from '../log.ts'
import {readManifest} from '../manifest-read.ts'
import {type Entry, entryOf, type Overview} from './entry.ts'
import {overviewPage, pageMark} from './page.ts'
import {overviewText, textMark} from './text.ts'

export interface OverviewWritten {
  /** Paths of what was written, from the root. */
  readonly files: readonly string[]
  readonly messages: readonly VFileMessage[]
}

/**
 * Writes `index.html` and `index.md` over the packs directly in the folder `out`, from their
 * `pack.json` alone: the same packs give the same bytes. A pack that cannot be read is named in both,
 * and told as a warning. A file of that name that is no such index stays, and nothing is written.
 */
export async function writeOverview(out: string, root: string): Promise<OverviewWritten> {
  const {overview, messages} = await readOverview(out, root)
  const files = [
    {file: 'index.html', text: overviewPage(overview), mark: pageMark},
    {file: 'index.md', text: overviewText(overview), mark: textMark}
  ]
  for (const {file, mark} of files) {
    const path = `${out}/${file}`
    const there = await readText(path, root)
    const isFree = there.ok ? there.text.includes(mark) : ruleOf(there.message) === 'read/not-found'
    if (!isFree) {
      return {files: [], messages: [...messages, exists(path)]}
    }
  }
  const bytes = files.map(({file, text}) => ({file, bytes: new TextEncoder().encode(text)}))
  const result = await writeFiles(out, bytes, {root})
  if (result.written) return {files: files.map(({file}) => `${out}/${file}`), messages}
  return {files: [], messages: [...messages, ...(result.message ? [result.message] : [])]}
}

async function readOverview(out: string, root: string) {
  const entries: Entry[] = []
  const unread: string[] = []
  const log = openLog()
  for (const folder of await findPacks(out, root)) {
    const manifest = await readManifest(`${folder}/pack.json`, root, log)
    if (manifest === undefined) unread.push(basename(folder))
    else entries.push(entryOf(basename(folder), manifest))
  }
  // Nothing that was asked for is missing: a pack of another version takes a build to be listed.
  const messages = log.messages
  for (const it of messages) it.fatal = false
  const overview: Overview = {entries, unread}
  return {overview, messages}
}
