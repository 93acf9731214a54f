import {createHash} from 'node:crypto'
import {stdout} from 'node:process'
import {isMainThread, parentPort, workerData} from 'node:worker_threads'
import {rendered} from '../inputs.ts'
import {documents, type Sample} from './documents.ts'

export type Hashes = Readonly<Record<string, string>>

export async function hashOf({report, assets}: Sample): Promise<string> {
  const {bytes} = await rendered(report, 'pdf', assets)
  return createHash('sha256').update(bytes).digest('hex')
}

/** Renders the documents with these numbers, in this order. */
async function hashesOf(numbers: readonly number[]): Promise<Hashes> {
  const all = documents()
  const hashes: Record<string, string> = {}
  for (const number of numbers) {
    const sample = all[number]
    if (sample !== undefined) hashes[number] = await hashOf(sample.make())
  }
  return hashes
}

/** A program, and a worker: the numbers of the documents are its arguments, or its data. */
const [, program = '', ...numbers] = isMainThread ? process.argv : ['', 'hashes.js', ...workerData]
if (program.endsWith('hashes.js')) {
  const hashes = await hashesOf(numbers.map(Number))
  if (isMainThread) stdout.write(JSON.stringify(hashes))
  else parentPort?.postMessage(hashes)
}
