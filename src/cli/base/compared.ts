import type {Compared} from '../../pack/base/index.ts'
import {openLog} from '../../pack/log.ts'
import type {Call} from '../call.ts'
import {exitCodeOf} from '../exit.ts'
import type {Host} from '../host.ts'
import type {Reporter} from '../report/pretty.ts'
import type {ProjectSettings} from '../settings.ts'
import {shardOf} from '../shard.ts'

/** What `sources/` has where no settings say what the sources are. */
const usual = ['sources/*.md', 'sources/*.markdown', 'sources/*.txt']

/**
 * Compares the sources with the base that the call names, before anything is built over it. What is
 * wrong is printed; where there is no such base the result is the exit code.
 */
export async function comparedWith(
  call: Call,
  {settings}: ProjectSettings,
  sources: readonly string[],
  {cwd}: Host,
  print: Reporter['print']
): Promise<Compared | number | undefined> {
  const name = call.text('base')
  if (name === undefined) return undefined
  // Only who asks for it waits for it to load.
  const {compareWithBase} = await import('../../pack/base/index.ts')
  const log = openLog()
  const patterns = call.operands.length > 0 ? undefined : (settings.sources ?? usual)
  const compared = await compareWithBase(
    name,
    {
      sources,
      patterns: typeof patterns === 'string' ? [patterns] : patterns,
      root: cwd,
      language: settings.language,
      limits: settings.limits,
      shard: shardOf(call)
    },
    log
  )
  await print(log.messages)
  return compared ?? exitCodeOf(log.messages)
}
