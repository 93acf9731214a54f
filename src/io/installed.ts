import {createRequire} from 'node:module'
import {isAbsolute, join} from 'node:path'
import type {PackageLookup} from './lookups.ts'
import {packageRoot} from './package.ts'

/** File that packages of this program are looked up from. */
export const ownPackage = join(packageRoot, 'package.json')

/** Whether a file of a package is found from this package, or from the project in the folder `root`. */
export const isInstalled = (file: string, root: string): boolean =>
  lookForPackage(file, [ownPackage, join(root, 'package.json')]).path !== undefined

/** Which file a name such as `some-package/font.ttf` means, looked up from these files in turn. */
export function lookForPackage(name: string, from: readonly string[]): PackageLookup {
  for (const it of from) {
    try {
      const path = createRequire(it).resolve(name)
      // Node has modules of its own, without a file.
      if (isAbsolute(path)) return {kind: 'package', name, from, path}
    } catch {
      // Not there, or not to be had by this name: the same for who asks.
    }
  }
  return {kind: 'package', name, from}
}
