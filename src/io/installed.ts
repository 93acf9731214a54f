import {createRequire} from 'node:module'
import {join} from 'node:path'

/** Whether a file of a package is found from this package, or from the project in the folder `root`. */
export function isInstalled(file: string, root: string): boolean {
  return [import.meta.url, join(root, 'package.json')].some((from) => {
    try {
      createRequire(from).resolve(file)
      return true
    } catch {
      return false
    }
  })
}
