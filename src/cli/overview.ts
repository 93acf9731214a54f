import type {Call} from './call.ts'
import type {Host} from './host.ts'
import type {Reporter} from './report/pretty.ts'
import type {ProjectSettings} from './settings.ts'

/**
 * Writes an index over all packs of the folder, where the call or the settings want one, and gives
 * its paths. What is wrong is printed.
 */
export async function writeIndex(
  call: Call,
  {settings}: ProjectSettings,
  {cwd}: Host,
  print: Reporter['print']
): Promise<readonly string[]> {
  if (!call.has('index') && !settings.index) return []
  const {writeOverview} = await import('../pack/overview/index.ts')
  const {files, messages} = await writeOverview(call.text('out') ?? settings.out, cwd)
  await print(messages)
  return files
}
