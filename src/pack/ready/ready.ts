import {readReady} from '../../io/ready.ts'
import {sha256} from '../hash.ts'

/**
 * What was made ahead of texts that come with this package, as JSON, by what it is and the texts
 * themselves. So a text that somebody changed, and a project's own, is read in the ordinary way.
 */
export type Ready = (...key: ReadyKey) => string | undefined

export type ReadyKey = readonly [
  kind: 'theme file' | 'theme' | 'template' | 'language',
  ...texts: readonly string[]
]

/** What the compiled program has beside it; nothing where modules run as they are. */
export const readyBeside: Ready = (...key) => readReady(readyName(key))

/** Name of the file for a key. */
export const readyName = (key: ReadyKey): string => `${sha256(JSON.stringify(key))}.json`
