import {dirname, resolve} from 'node:path'
import {message} from '../../diagnostics/message.ts'
import {leadsOut, linkOut} from '../../io/confined.ts'
import {matchingFiles} from '../../io/glob.ts'
import {isThere} from '../../io/is-there.ts'
import {listLinkedFolders} from '../../io/list.ts'
import {expectedPath} from '../../io/near-path.ts'
import type {Log} from '../log.ts'
import {someOf} from './some-of.ts'

/** A pack in one of the folders that are merged. */
export interface FoundPack {
  /** Name of its folder. */
  readonly name: string
  /** The folder that holds it, from the root. */
  readonly home: string
  /** The files in it, hidden ones left out, by their paths from it. */
  readonly files: readonly string[]
}

/** The packs directly in a folder, by name. What is no pack goes to `log`, as does a folder of none. */
export async function survey(home: string, root: string, log: Log): Promise<readonly FoundPack[]> {
  const place = {from: 'file', path: home} as const
  if (!isThere(home, root)) {
    const expected = await expectedPath(home, root, 'a folder of packs')
    log.tell(message('read/not-found', `Unexpected path \`${home}\`, ${expected}`, place))
    return []
  }
  if (await leadsOut(home, root)) {
    log.tell(message('read/outside', `Unexpected ${linkOut}, expected a folder in it`, place))
    return []
  }
  const links = await listLinkedFolders(resolve(root, home))
  if (links.length > 0) {
    const reason = `Unexpected ${someOf(links, 'link')} to ${links.length === 1 ? 'a folder' : 'folders'}, expected a folder for each pack`
    log.tell(message('pack/unlisted', reason, place))
  }
  const names = await matchingFiles('**', resolve(root, home), [])
  const folders = byFolder(names)
  const found = [...folders].map(([name, files]) => ({name, home, files}))
  const packs = found.filter(({files}) => files.includes('pack.json'))
  const others = found.filter(({files}) => !files.includes('pack.json')).map(({name}) => name)
  if (packs.length === 0) {
    const reason = `Unexpected folder \`${home}\` without packs, expected one that holds some`
    const note = noteFor(home, names)
    log.tell(message('pack/no-packs', reason, place, note === undefined ? {} : {note}))
  } else if (others.length > 0) {
    const reason = `Unexpected ${someOf(others, 'folder')} without a \`pack.json\`, expected packs alone`
    log.tell(message('pack/unlisted', reason, place))
  }
  return packs
}

/** Paths from each folder on the top, by its name. */
function byFolder(names: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const folders = new Map<string, string[]>()
  for (const path of names) {
    const at = path.indexOf('/')
    if (at < 0) continue
    const name = path.slice(0, at)
    const files = folders.get(name) ?? []
    folders.set(name, files)
    files.push(path.slice(at + 1))
  }
  return folders
}

/** Which folder was probably meant, where that can be told. */
function noteFor(home: string, names: readonly string[]): string | undefined {
  if (names.includes('pack.json')) {
    return `It is a pack itself: name the folder that it lies in, \`${dirname(home)}\`.`
  }
  const deeper = names.find((it) => /^[^/]+\/[^/]+\/pack\.json$/.test(it))
  const [below] = deeper?.split('/') ?? []
  return below && `Packs lie one folder below: name those folders, such as \`${home}/${below}\`.`
}
