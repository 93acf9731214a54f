import {resolve} from 'node:path'
import {limitsWith} from '../config/limits.ts'
import {formatNames} from '../model/node.ts'
import type {PackContext} from './make-pack.ts'
import type {BuildOptions} from './types.ts'

/** What every pack of a build is made with, where nobody asked for anything else. */
export function contextOf(
  options: Omit<BuildOptions, 'sources' | 'out'>
): Omit<PackContext, 'plan' | 'signal' | 'onEvent'> {
  const {attachSource = true, bytes = formatNames, epoch, language, review = false} = options
  const {root = '.', rules, strict = false, verify = false, write = true} = options
  return {
    attachSource,
    bytes,
    epoch,
    language,
    limits: limitsWith(options.limits),
    review,
    root: resolve(root),
    rules,
    strict,
    verify,
    write
  }
}
