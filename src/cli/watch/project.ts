import type {VFileMessage} from 'vfile-message'
import {loadSettings} from '../../config/index.ts'
import type {BuildOptions} from '../../pack/types.ts'
import {type Call, WrongCall} from '../call.ts'
import type {Host} from '../host.ts'
import {buildOptionsFrom, sourcesOf} from '../settings.ts'

/** What is to be built, or why nothing is. */
export interface Project {
  /** Of settings and of patterns that mean nothing. */
  readonly messages: readonly VFileMessage[]
  /** Missing where settings are wrong, or where there is no source. */
  readonly options?: BuildOptions
  /** In words, where no message says what is wrong. */
  readonly lacks?: string
}

/** Reads settings and looks for sources. Never throws for what an author may do. */
export async function readProject(call: Call, host: Host): Promise<Project> {
  const {settings, messages: said, ...rest} = await loadSettings(host.cwd, call.text('config'))
  const messages = [...said]
  if (settings === undefined) return {messages}
  const project = {settings, ...rest}
  const print = async (more: readonly VFileMessage[]) => void messages.push(...more)
  try {
    const sources = await sourcesOf(call, project, host, {print})
    return {messages, options: {sources, ...buildOptionsFrom(call, project, host)}}
  } catch (error) {
    if (error instanceof WrongCall) return {messages, lacks: error.message}
    throw error
  }
}

/**
 * Text that is the same for two projects which make the same of one source. Where something is asked
 * for only matters to messages.
 */
export const lookOf = ({sources: _, signal: __, ...options}: BuildOptions): string =>
  JSON.stringify(options, (key, value: unknown) =>
    key === 'places' || key === 'themePlace' ? undefined : value
  )
