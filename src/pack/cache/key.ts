import {printOnce} from '../../io/lookups.ts'
import {programPrint} from '../../io/program.ts'
import {contextOf} from '../context.ts'
import {sha256} from '../hash.ts'
import type {Kit} from '../kit.ts'
import {manifestPath} from '../paths.ts'
import type {OutputPlan, PlannedSource} from '../plan.ts'
import type {BuildOptions} from '../types.ts'

/** The key of a pack: the same for two that are made alike, but for what is looked up for the source. */
export type KeyOf = (source: PlannedSource, plan: OutputPlan) => string

export function openKeys(options: BuildOptions): KeyOf {
  // What is asked of every pack; a key that is added there counts here, too.
  const {root, bytes: _, write: __, ...asked} = contextOf(options)
  const program = sha256(programPrint())
  const home = [manifestPath('.', root), manifestPath('README.md', root)]
  const kitPrint = openKitPrints(root)
  return ({path, name, folder}, {first, last}) => {
    const planned = [first, last].map((group) =>
      group.map(({kit, outputs}) => [kitPrint(kit), outputs])
    )
    const from = [path, manifestPath(path, root), name, folder]
    return sha256(JSON.stringify([program, home, asked, from, planned]))
  }
}

/** What a kit is made of, by content; each kit is looked through once. */
function openKitPrints(root: string): (kit: Kit) => string {
  const kits = new WeakMap<Kit, string>()
  return (kit) => {
    const known = kits.get(kit)
    if (known !== undefined) return known
    const texts = kit.texts.map(({role, path, text}) => [
      role,
      path,
      manifestPath(path, root),
      typeof text === 'string' ? sha256(text) : printOnce(text)
    ])
    const fonts = [...kit.fonts].map(([name, bytes]) => [name, printOnce(bytes)])
    const print = sha256(JSON.stringify([kit.template.name, kit.template.path, texts, fonts]))
    kits.set(kit, print)
    return print
  }
}
