import type {VFileMessage} from 'vfile-message'

export interface MergeOptions {
  /** Folders that hold packs, from `root`. */
  readonly folders: readonly string[]
  /** Folder that all packs are written to, from `root`. */
  readonly out: string
  /** Folder that paths are looked up from; the working directory unless given. */
  readonly root?: string | undefined
  /** Stops before the next pack is written. */
  readonly signal?: AbortSignal | undefined
  /** Called when a pack is begun: its folder, how many were begun before, how many there are. */
  readonly onPack?: ((folder: string, before: number, all: number) => void) | undefined
  /** Called, and waited for, when a pack is done, by the names of packs. */
  readonly onMerged?: ((pack: PackMerged) => void | Promise<void>) | undefined
}

export interface MergeResult {
  readonly packs: readonly PackMerged[]
  /** Of the folders; those of a pack are its own. */
  readonly messages: readonly VFileMessage[]
  /** Whether `signal` stopped it. */
  readonly interrupted: boolean
}

export interface PackMerged {
  /** Folders that it was found in, from the root. */
  readonly from: readonly string[]
  /** Folder that it is to be in, from the root: `out/summit`. */
  readonly folder: string
  /** How many files it has, its `pack.json` included; 0 where it is not whole. */
  readonly files: number
  readonly written: boolean
  readonly messages: readonly VFileMessage[]
}
