import {basename} from 'node:path'
import {ruleOf} from '../../diagnostics/message.ts'
import {openWithSource} from '../carried-source.ts'
import {findPacks} from '../find-packs.ts'
import {sha256} from '../hash.ts'
import {type Log, openLog} from '../log.ts'
import {readManifest} from '../manifest-read.ts'
import type {Base, BaseText, BaseWanted} from './base.ts'

/**
 * The packs of an earlier build, in a folder. Undefined where it holds none. What cannot be read goes
 * to `log`.
 */
export async function readFolder(
  path: string,
  root: string,
  {patterns, names}: BaseWanted,
  log: Log
): Promise<Base | undefined> {
  const folders = await findPacks(path, root)
  if (folders.length === 0) return undefined
  const known = new Set(names)
  // Where sources were named, the others are not gone: nobody asked for them.
  const others = patterns === undefined ? [] : folders.filter((it) => !known.has(basename(it)))
  const removed: string[] = []
  for (const folder of others) {
    const manifest = await readManifest(`${folder}/pack.json`, root, log)
    if (manifest !== undefined) removed.push(manifest.source.path)
  }
  const there = new Set(folders)
  return {
    removed: removed.sort(),
    find: async ({name}) => {
      const folder = `${path}/${name}`
      return there.has(folder) ? await readPack(folder, root, log) : undefined
    }
  }
}

async function readPack(folder: string, root: string, log: Log): Promise<BaseText | undefined> {
  const own = openLog()
  const pack = await openWithSource(folder, root, own)
  // That a source differs from that of the base is what was asked, and no news.
  for (const it of own.messages) if (ruleOf(it) !== 'pack/changed') log.tell(it)
  if (pack === undefined) return undefined
  const {manifest, source, path} = pack
  const isSame = (bytes: Uint8Array) => sha256(bytes) === manifest.source.sha256
  const {facts, outputs} = manifest
  if (source?.same !== true) return {path, facts, outputs, isSame}
  return {path: source.path, text: source.text, facts, outputs, isSame}
}
