import type {VFileMessage} from 'vfile-message'
import {ruleOf} from '../../diagnostics/message.ts'
import {readText} from '../../io/read-text.ts'
import {sha256} from '../../pack/hash.ts'
import {linesOf} from '../frame.ts'
import {regionOf} from './messages.ts'

/**
 * One for each message, the same as long as it is about the same words: of its rule, file, reason and
 * the words of its line, and not of the line's number. Where these do not tell two apart, their order
 * does.
 */
export async function fingerprintsOf(
  messages: readonly VFileMessage[],
  root: string
): Promise<readonly string[]> {
  const files = new Map<string, readonly string[]>()
  for (const file of new Set(messages.map((it) => it.file ?? ''))) {
    const read = file === '' ? undefined : await readText(file, root)
    files.set(file, read?.ok ? linesOf(read.text) : [])
  }
  const seen = new Map<string, number>()
  return messages.map((it) => {
    const {line} = regionOf(it)
    const words = line === undefined ? '' : files.get(it.file ?? '')?.[line - 1]?.trim()
    const key = JSON.stringify([ruleOf(it), it.file, it.reason, words])
    const nth = seen.get(key) ?? 0
    seen.set(key, nth + 1)
    return sha256(`${key}${nth}`).slice(0, 32)
  })
}
