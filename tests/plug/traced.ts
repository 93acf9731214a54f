import {spawnSync} from 'node:child_process'
import {readFileSync, rmSync} from 'node:fs'
import {join, resolve} from 'node:path'

export interface Traced {
  readonly code: number | null
  readonly stderr: string
  /** Files and folders that were opened, absolute. */
  readonly opened: ReadonlySet<string>
  /** Calls that reach for a network. */
  readonly sockets: readonly string[]
}

export const canTrace = (): boolean =>
  spawnSync('strace', ['-f', '-o', '/dev/null', 'true']).status === 0

/** Runs a program, and watches the calls of the system that it makes. */
export function traced(command: readonly string[], cwd: string, log: string): Traced {
  const argv = [
    '-f',
    '-s',
    '4096',
    '-e',
    'trace=open,openat,openat2,socket,connect,sendto',
    '-o',
    log
  ]
  const {status, stderr} = spawnSync('strace', [...argv, ...command], {cwd, encoding: 'utf8'})
  const calls = joined(readFileSync(log, 'utf8').split('\n'))
  rmSync(join(log))
  const opened = new Set<string>()
  const sockets: string[] = []
  for (const it of calls) {
    const [, path] =
      /^\d+ +open(?:at2?)?\((?:AT_FDCWD, |\d+, )?"((?:[^"\\]|\\.)*)".* = \d+/.exec(it) ?? []
    if (path !== undefined) opened.add(resolve(cwd, path))
    // What processes say to themselves is no network.
    if (/^\d+ +(?:socket|connect|sendto)\(/.test(it) && !/AF_UNIX|AF_LOCAL/.test(it))
      sockets.push(it)
  }
  return {code: status, stderr, opened, sockets}
}

/** A call that another thread interrupts is told in two lines. */
function joined(lines: readonly string[]): readonly string[] {
  const begun = new Map<string, string>()
  return lines.flatMap((line) => {
    const [, thread = '', rest = ''] = /^(\d+) +(.*)$/.exec(line) ?? []
    if (rest.endsWith(' <unfinished ...>')) {
      begun.set(thread, rest.slice(0, -' <unfinished ...>'.length))
      return []
    }
    const [, end] = /^<\.\.\. \w+ resumed>(.*)$/.exec(rest) ?? []
    return [end === undefined ? line : `${thread} ${begun.get(thread) ?? ''}${end}`]
  })
}
