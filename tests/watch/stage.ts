import {rmSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {expect, onTestFinished} from 'vitest'
import {readCall} from '../../src/cli/arguments.ts'
import {commands, unnamed} from '../../src/cli/commands/index.ts'
import {runWatch} from '../../src/cli/run-watch.ts'
import {interestIn} from '../../src/io/interest.ts'
import {lookAgain} from '../../src/io/look-again.ts'
import type {Lookup} from '../../src/io/lookups.ts'
import {project} from '../cli/project.ts'
import {files} from './files.ts'

/** `dossier watch` in this process, with a watcher that tells what a test does, and no clock. */
export async function watching(
  given: Readonly<Record<string, string | Uint8Array>> = files,
  argv: readonly string[] = [],
  terminal?: {readonly columns: number}
) {
  const {folder, write, read, files: filesIn} = project(given)
  const abort = new AbortController()
  let lookups: readonly Lookup[] = []
  let skipped: readonly string[] = []
  let onHint: (path: string) => void = () => {}
  let isClosed = false
  let text = ''
  const stderr = {
    write: (it: string) => {
      text += it
    },
    isTTY: terminal !== undefined,
    columns: terminal?.columns
  }
  const asked = readCall(['watch', ...argv], {commands, unnamed, exists: () => true})
  if (asked.kind !== 'run') throw new Error('no call to run')
  const host = {
    cwd: folder,
    env: {NO_COLOR: '1', CI: '1'},
    stdout: {write: () => {}},
    stderr,
    signal: abort.signal,
    now: () => 0,
    // As the command has them; a pack that one of them made would be a mistake.
    jobs: 2,
    program: resolve('tests/pack/pool/broken.mjs')
  }
  const ended = runWatch(asked.call, host, {
    open: (options) => {
      onHint = options.onHint
      return {
        follow: (its, skip) => {
          lookups = its
          skipped = skip
        },
        close: async () => {
          isClosed = true
        }
      }
    },
    lookAgain,
    pause: async () => {},
    clock: () => new Date(2026, 9, 19, 14, 3, 7)
  })
  onTestFinished(() => abort.abort())
  const hint = (file: string) => {
    const path = join(folder, file)
    if (interestIn(lookups, skipped).covers(path, 'unknown')) onHint(path)
  }
  /** Lines since the last time, up to the one that a build is told in and the messages below. */
  const said = async (part: string): Promise<readonly string[]> => {
    await expect.poll(() => text, {interval: 1, timeout: 10_000}).toContain(part)
    // Messages are told in the same turn as the line, or in the next ones.
    await new Promise((resolve) => setTimeout(resolve, 5))
    const lines = text.trimEnd().split('\n')
    text = ''
    return lines
  }
  return {
    folder,
    write: (file: string, content: string | Uint8Array) => {
      write(file, content)
      hint(file)
    },
    remove: (file: string) => {
      rmSync(join(folder, file))
      hint(file)
    },
    read,
    filesIn,
    said,
    stop: async () => {
      abort.abort()
      return {code: await ended, isClosed}
    }
  }
}
