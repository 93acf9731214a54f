import {spawnSync} from 'node:child_process'
import {mkdtempSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'
import {Worker} from 'node:worker_threads'
import type {Hashes} from './hashes.ts'

export interface Program {
  /** Hashes of documents, rendered in this order by a process of its own. */
  readonly alone: (numbers: readonly number[], env?: Readonly<Record<string, string>>) => Hashes
  /** The same by a thread beside others. */
  readonly inThread: (numbers: readonly number[]) => Promise<Hashes>
  readonly remove: () => void
}

/** Compiles `hashes.ts`, since Node 20 runs no TypeScript. */
export function compiledProgram(): Program {
  const folder = mkdtempSync(join(tmpdir(), 'dossier-hashes-'))
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'))
  writeFileSync(join(folder, 'package.json'), '{"type": "module"}')
  const tsc = resolve('node_modules/typescript/bin/tsc')
  const compiled = node([tsc, '--project', 'tests/determinism', '--outDir', folder])
  if (compiled.status !== 0) throw new Error(compiled.stdout + compiled.stderr)
  const file = join(folder, 'tests/determinism/hashes.js')
  return {
    alone: (numbers, env = {}) => {
      const {status, stdout, stderr} = node([file, ...numbers.map(String)], env)
      if (status !== 0) throw new Error(stderr)
      return JSON.parse(stdout)
    },
    inThread: (numbers) =>
      new Promise((done, fail) => {
        const worker = new Worker(file, {workerData: numbers})
        worker.once('message', done)
        worker.once('error', fail)
      }),
    remove: () => rmSync(folder, {recursive: true, force: true})
  }
}

const node = (args: readonly string[], env: Readonly<Record<string, string>> = {}) =>
  spawnSync(process.execPath, args, {
    encoding: 'utf8',
    env: {...process.env, ...env},
    maxBuffer: 1e8
  })
