import {execFile} from 'node:child_process'
import process from 'node:process'

export type GitRead =
  | {readonly ok: true; readonly bytes: Buffer}
  /** What git said; `git` itself is missing where there is none. */
  | {readonly ok: false; readonly missing: boolean; readonly words: string}

/** Most that is read of one answer: a thousand sources of a megabyte. */
const mostBytes = 1_000_000_000

/**
 * Runs git in `folder`, without a shell, and gives what it prints. It only reads: nothing that the
 * repository's settings name is run.
 */
export function runGit(
  args: readonly string[],
  folder: string,
  input: Uint8Array | string = ''
): Promise<GitRead> {
  return new Promise((resolve) => {
    const safe = ['-c', 'core.fsmonitor=false', '--no-optional-locks', ...args]
    // What it says is told apart by its words, which would be those of the user's language.
    const env = {...process.env, LC_ALL: 'C'}
    const options = {cwd: folder, env, encoding: 'buffer', maxBuffer: mostBytes} as const
    const child = execFile('git', safe, options, (error, stdout, stderr) => {
      if (error === null) return resolve({ok: true, bytes: stdout})
      const [first = ''] = stderr.toString('utf8').trim().split('\n')
      const missing = error.code === 'ENOENT'
      resolve({ok: false, missing, words: first.replace(/^fatal: /, '') || error.message})
    })
    // Git may have ended before it read all.
    child.stdin?.on('error', () => undefined)
    child.stdin?.end(input)
  })
}
