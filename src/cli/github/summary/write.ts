import {resolve} from 'node:path'
import type {VFileMessage} from 'vfile-message'
import {appendText, sizeOf} from '../../../io/append.ts'
import {readText} from '../../../io/read-text.ts'
import type {Output, SourceResult} from '../../../pack/types.ts'
import type {Run} from '../../report/run.ts'
import {type Digest, summaryPage} from './page.ts'

/** As much as GitHub takes of a step; it refuses the whole of what is longer. */
const most = 1_048_576

/**
 * Appends the summary of a run to the file `path`, from the folder of the run. Gives what kept it from
 * being written.
 */
export async function writeSummary(run: Run, path: string): Promise<readonly VFileMessage[]> {
  // Other programs of the step may have written before.
  const room = most - (await sizeOf(resolve(run.root, path)))
  const fault = await appendText(path, run.root, summaryPage(run, await digestsOf(run), room))
  return fault === undefined ? [] : [fault]
}

async function digestsOf({root, sources}: Run): Promise<readonly Digest[]> {
  const digests: Digest[] = []
  for (const {source, folder, outputs} of sources) {
    const output = digestAmong(outputs)
    if (output === undefined) continue
    const path = `${folder}/${output.file}`
    const text = await textOf(output, path, root)
    if (text !== undefined) digests.push({source, path, text})
  }
  return digests
}

/** The document called so, or another one in Markdown as GitHub reads it. */
function digestAmong(outputs: SourceResult['outputs']): Output | undefined {
  const readable = outputs.filter(({format, flavour}) => format === 'md' && flavour === undefined)
  return readable.find(({template}) => template === 'digest') ?? readable[0]
}

/** Where nothing was written the document is at hand. */
async function textOf({bytes}: Output, path: string, root: string): Promise<string | undefined> {
  if (bytes !== undefined) return new TextDecoder().decode(bytes)
  const read = await readText(path, root)
  return read.ok ? read.text : undefined
}
