import {execFile} from 'node:child_process'
import {mkdtempSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'
import {promisify} from 'node:util'
import {Worker} from 'node:worker_threads'
import type {Hashes} from './hashes.ts'

export interface Program {
  /** Hashes of documents, rendered in this order by a process of its own. */
  readonly alone: (
    numbers: readonly number[],
    env?: Readonly<Record<string, string>>
  ) => Promise<Hashes>
  /** The same by a thread beside others. */
  readonly inThread: (numbers: readonly number[]) => Promise<Hashes>
  readonly remove: () => void
}

/** Compiles `hashes.ts`, since Node 20 runs no TypeScript. */
export async function compiledProgram(): Promise<Program> {
  const folder = mkdtempSync(join(tmpdir(), 'dossier-hashes-'))
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'))
  writeFileSync(join(folder, 'package.json'), '{"type": "module"}')
  const tsc = resolve('node_modules/typescript/bin/tsc')
  await node([tsc, '--project', 'tests/determinism', '--outDir', folder])
  const file = join(folder, 'tests/determinism/hashes.js')
  return {
    alone: async (numbers, env) => JSON.parse(await node([file, ...numbers.map(String)], env)),
    inThread: (numbers) =>
      new Promise((done, fail) => {
        const worker = new Worker(file, {workerData: numbers})
        worker.once('message', done)
        worker.once('error', fail)
      }),
    remove: () => rmSync(folder, {recursive: true, force: true})
  }
}

/** What a program prints; throws with all that it said if it fails. */
async function node(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const options = {env: {...process.env, ...env}, maxBuffer: 1e8}
  return (await promisify(execFile)(process.execPath, [...args], options)).stdout
}
