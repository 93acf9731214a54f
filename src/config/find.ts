import type {VFileMessage} from 'vfile-message'
import {message} from '../diagnostics/message.ts'
import {listFiles} from '../io/list.ts'

const stem = 'dossier.config'

/** How a file of settings may end. */
const configEndings = ['.yaml', '.yml', '.json', '.mjs', '.ts'] as const

/** Endings that other tools have, so that such a file is not passed over in silence. */
const otherEndings = ['.js', '.cjs', '.mts', '.cts', '.jsonc', '.json5', '.toml'] as const

export type ConfigFound =
  | {readonly ok: true; readonly path: string | undefined}
  | {readonly ok: false; readonly message: VFileMessage}

/** The file of settings in the folder `root`, if it has one; two are a mistake. */
export async function findConfig(root: string): Promise<ConfigFound> {
  const all = await listFiles(root, [...configEndings, ...otherEndings])
  const [first, second] = all.filter((it) => it.slice(0, it.lastIndexOf('.')) === stem)
  if (first === undefined) return {ok: true, path: undefined}
  if (second !== undefined) {
    const reason = `Unexpected second file of settings beside \`${first}\`, expected only one`
    const place = {from: 'file', path: second} as const
    const note = `Move what is wanted into one of \`${first}\` and \`${second}\`, and remove the other.`
    return {ok: false, message: message('config/several', reason, place, {note})}
  }
  const fault = faultOfEnding(first)
  return fault === undefined ? {ok: true, path: first} : {ok: false, message: fault}
}

/** Tells where the ending of a file of settings is one that is not read. */
export function faultOfEnding(path: string): VFileMessage | undefined {
  if (configEndings.some((it) => path.endsWith(it))) return undefined
  const list = configEndings.map((it) => `\`${it}\``).join(', ')
  const ending = /\.[^./\\]*$/.exec(path)?.[0] ?? ''
  const seen = ending === '' ? 'name without an ending' : `ending \`${ending}\``
  const reason = `Unexpected ${seen}, expected one of ${list}`
  return message('config/invalid', reason, {from: 'file', path})
}
