import {existsSync} from 'node:fs'
import {resolve} from 'node:path'

/** Whether there is a file or a folder at `path`, looked up from the folder `root`. */
export const isThere = (path: string, root: string): boolean => existsSync(resolve(root, path))
