import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync
} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {onTestFinished} from 'vitest'
import {main} from '../../src/cli/main.ts'

export interface Project {
  readonly folder: string
  readonly write: (file: string, content: string | Uint8Array) => void
  readonly read: (file: string) => string
  /** Every file below `sub` but what builds keep for the next, by its path, with its bytes in hexadecimal. */
  readonly files: (sub?: string) => Readonly<Record<string, string>>
}

/** A project in a folder of its own, removed when the test is over. */
export function project(files: Readonly<Record<string, string | Uint8Array>> = {}): Project {
  const folder = mkdtempSync(join(tmpdir(), 'dossier-'))
  onTestFinished(() => rmSync(folder, {recursive: true, force: true}))
  const write = (file: string, content: string | Uint8Array) => {
    mkdirSync(dirname(join(folder, file)), {recursive: true})
    writeFileSync(join(folder, file), content)
  }
  for (const [file, content] of Object.entries(files)) write(file, content)
  return {
    folder,
    write,
    read: (file) => readFileSync(join(folder, file), 'utf8'),
    files: (sub = '.') =>
      Object.fromEntries(
        readdirSync(join(folder, sub), {recursive: true, encoding: 'utf8'})
          .filter((name) => !/(?:^|[/\\])\.dossier[/\\]/.test(name))
          .filter((name) => statSync(join(folder, sub, name)).isFile())
          .sort()
          .map((name) => [name, readFileSync(join(folder, sub, name)).toString('hex')])
      )
  }
}

export interface Ended {
  readonly code: number
  readonly stdout: string
  /** What went to stdout, where it is no text. */
  readonly bytes: Buffer
  readonly stderr: string
}

export interface World {
  readonly env?: Readonly<Record<string, string>>
  readonly isTTY?: boolean
  readonly columns?: number
  /** Milliseconds of the clock; the process's own unless given. */
  readonly now?: () => number
  readonly signal?: AbortSignal
  readonly jobs?: number
  /** What a thread runs in place of the program, which is not compiled. */
  readonly program?: string
}

/** Runs the command in this process. */
export async function dossier(
  {folder}: Pick<Project, 'folder'>,
  argv: readonly string[],
  {env = {}, isTTY = false, columns, now, signal, jobs, program}: World = {}
): Promise<Ended> {
  const out: Buffer[] = []
  let stderr = ''
  const code = await main(argv, {
    cwd: folder,
    env,
    stdout: {write: (it) => out.push(Buffer.from(it)), isTTY, columns},
    stderr: {write: (text) => (stderr += text), isTTY, columns},
    now,
    signal,
    jobs,
    program
  })
  const bytes = Buffer.concat(out)
  return {code, stdout: bytes.toString(), bytes, stderr}
}
