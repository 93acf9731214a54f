import {realpath} from 'node:fs/promises'
import {dirname, resolve} from 'node:path'
import {failureOf} from './failure.ts'
import {isInside} from './inside.ts'

/**
 * Where `path`, looked up from the folder `root`, really is, links followed; undefined where it is
 * written as a path below `root` and a link on the way leads out of it. A path that is written as one
 * elsewhere is what the command line or the settings ask for, and followed. Throws what the file
 * system says of a path that is not there.
 */
export async function confined(path: string, root: string): Promise<string | undefined> {
  const file = resolve(root, path)
  const folder = resolve(root)
  if (!isInside(file, folder)) return realpath(file)
  const [real, within] = await Promise.all([realpath(file), realpath(folder)])
  return isInside(real, within) ? real : undefined
}

/** Whether what would be written at `path` would lie out of `root` by a link on the way. */
export async function leadsOut(path: string, root: string): Promise<boolean> {
  try {
    return (await confined(path, root)) === undefined
  } catch (error) {
    failureOf(error)
    // What is not there yet is made below the nearest folder that is.
    const above = dirname(resolve(root, path))
    return isInside(above, resolve(root)) && leadsOut(above, root)
  }
}

/** What a link out of the project is called in messages. */
export const linkOut = 'link that leads out of the project'
