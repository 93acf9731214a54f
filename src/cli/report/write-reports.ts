import {basename, dirname} from 'node:path'
import type {VFileMessage} from 'vfile-message'
import {writeFiles} from '../../io/write.ts'
import type {Saying} from './ask.ts'
import {reports} from './registry.ts'
import type {Asked, Run} from './run.ts'

/** Writes the reports that were asked for, to stdout and files. Gives what kept one from being written. */
export async function writeReports(
  {stdout, files}: Saying,
  run: Run,
  asked: Asked
): Promise<readonly VFileMessage[]> {
  const faults: VFileMessage[] = []
  for (const {name, path} of files) {
    const report = await reports[name]()
    const bytes = Buffer.from(await report(run, asked))
    const file = {file: basename(path), bytes}
    const written = await writeFiles(dirname(path), [file], {root: run.root})
    if (!written.written && written.message !== undefined) faults.push(written.message)
  }
  if (stdout !== undefined) {
    const report = await reports[stdout]()
    asked.host.stdout.write(await report(run, asked))
  }
  return faults
}
