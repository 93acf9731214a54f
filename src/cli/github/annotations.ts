import {resolve} from 'node:path'
import type {VFileMessage} from 'vfile-message'
import {ruleOf, severityOf} from '../../diagnostics/message.ts'
import type {Severity} from '../../diagnostics/rules.ts'
import {counted} from '../counted.ts'
import {visible} from '../visible.ts'
import {type AnnotationKind, workflowCommand} from './command.ts'

/** GitHub keeps as many of one kind in a step, and drops the rest without a word. */
const mostOfKind = 10

const kinds: Readonly<Record<Severity, AnnotationKind>> = {
  error: 'error',
  warning: 'warning',
  info: 'notice'
}
const severities = ['error', 'warning', 'info'] as const

export interface AnnotationOptions {
  /** Folder that paths of messages begin at. */
  readonly root: string
  /** Folder of the repository, where the runner names it. */
  readonly workspace?: string | undefined
  /** Whether the place of a message was changed, as far as that is known. */
  readonly isChanged: (message: VFileMessage) => boolean
}

/**
 * Messages as lines that GitHub makes annotations of: the worst first, then those in lines that
 * changed; ten of each kind, and then how many were left out.
 */
export function annotations(
  messages: readonly VFileMessage[],
  options: AnnotationOptions
): readonly string[] {
  const shown = severities.map((severity) => {
    const all = messages.filter((it) => severityOf(it) === severity)
    const changed = all.filter(options.isChanged)
    const others = all.filter((it) => !options.isChanged(it))
    return {severity, all, first: [...changed, ...others].slice(0, mostOfKind)}
  })
  const left = shown.flatMap(({severity, all, first}) =>
    all.length > first.length ? [counted(all.length - first.length, `more ${nouns[severity]}`)] : []
  )
  return [
    ...shown.flatMap(({first}) => first.map((it) => annotation(it, options))),
    ...(left.length === 0
      ? []
      : [`and ${left.join(', ')}: GitHub shows ten of each kind, the step summary has them all`])
  ]
}

const nouns: Readonly<Record<Severity, string>> = {error: 'error', warning: 'warning', info: 'note'}

function annotation(it: VFileMessage, {root, workspace}: AnnotationOptions): string {
  const {line, column, place} = it
  const end = place !== undefined && 'end' in place ? place.end : undefined
  // Columns of a place over several lines would be taken for those of the first.
  const isOnLine = end === undefined || end.line === line
  const properties = new Map<string, string | number | undefined>([
    ['file', it.file === undefined ? undefined : pathFor(it.file, root, workspace)],
    ['line', line],
    ['endLine', end?.line],
    ['col', isOnLine ? column : undefined],
    ['endColumn', isOnLine ? end?.column : undefined],
    ['title', ruleOf(it)]
  ])
  const words = [it.reason, it.note, it.url].filter((part) => part !== undefined)
  return workflowCommand(kinds[severityOf(it)], properties, visible(words.join('\n')))
}

/**
 * GitHub looks paths up from the folder of the repository, and whole ones anywhere in it: so a
 * project in a folder of a repository has its paths made whole.
 */
function pathFor(path: string, root: string, workspace: string | undefined): string {
  const isInside = workspace === undefined || resolve(workspace) === resolve(root)
  return visible(isInside ? path : resolve(root, path))
}
