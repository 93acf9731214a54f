import type {Severity} from '../../diagnostics/rules.ts'
import type {Colours} from '../colours.ts'
import {counted} from '../counted.ts'
import {duration} from '../report/duration.ts'
import {countsOf} from '../report/messages.ts'
import {visibleLine} from '../visible.ts'
import type {Styled} from '../wrap.ts'
import type {Change} from './changes.ts'
import type {Round} from './round.ts'

/**
 * A build in one line, without its time of day: what changed, what was built, how long it took, what
 * was wrong with it, and what is mended. `shown` makes a path one for people.
 */
export function lineOf(round: Round, colours: Colours, shown: (path: string) => string): Styled[] {
  const what = changedIn(round.changes, shown)
  return [
    ...(what === '' ? [] : [{text: `${what}: `, paint: colours.bold}]),
    ...joined('; ', [
      ...doneIn(round, colours),
      ...listed('mended', round.mended, colours.green),
      ...listed('still wrong', round.stillWrong, colours.red),
      ...orphansIn(round, colours)
    ])
  ]
}

function changedIn(changes: readonly Change[], shown: (path: string) => string): string {
  const [first] = changes
  if (first === undefined) return ''
  const kinds = new Set(changes.map(({kind}) => kind))
  const kind = kinds.size === 1 ? first.kind : 'changed'
  if (changes.length > 2)
    return `${visibleLine(shown(first.path))} and ${changes.length - 1} more ${kind}`
  return changes.map((it) => `${visibleLine(shown(it.path))} ${it.kind}`).join(', ')
}

function doneIn(round: Round, colours: Colours): readonly (readonly Styled[])[] {
  const done = builtIn(round)
  const wrong = wrongIn(round, colours)
  const said = done === '' ? wrong : [[{text: done}], ...wrong]
  return said.length === 0 ? [] : [joined(', ', said)]
}

/** Empty where the line says something else that was done. */
function builtIn({made, isStuck, crashes, orphans, took}: Round): string {
  const built = made.filter((it) => it.outputs.length > 0)
  const failed = made.length - built.length + crashes.filter((it) => it.source !== undefined).length
  const [only] = built
  if (only === undefined) {
    if (isStuck || failed > 0 || crashes.length > 0) return 'nothing built'
    return orphans.length > 0 ? '' : 'nothing to build'
  }
  const packs = built.length === 1 ? `${visibleLine(only.folder)}/` : `${built.length} packs`
  return `${packs} built${failed > 0 ? `, ${failed} not,` : ''} in ${duration(took)}`
}

function orphansIn({orphans}: Round, {yellow}: Colours): Styled[][] {
  const those =
    orphans.length === 1 ? 'its pack is stale and stays' : 'their packs are stale and stay'
  return listed(
    those,
    orphans.map((it) => `${it}/`),
    yellow
  )
}

function wrongIn({messages, lacks, crashes}: Round, colours: Colours): readonly Styled[][] {
  const counts = countsOf(messages)
  const count = (severity: Severity, paint: Styled['paint']) =>
    counts[severity] === 0 ? [] : [[{text: counted(counts[severity], severity), paint}]]
  return [
    ...(lacks === undefined ? [] : [[{text: visibleLine(lacks), paint: colours.red}]]),
    ...(crashes.length === 0
      ? []
      : [[{text: 'this is a mistake of the program, not of yours', paint: colours.red}]]),
    ...count('error', colours.red),
    ...count('warning', colours.yellow)
  ]
}

function listed(what: string, paths: readonly string[], paint: Styled['paint']): Styled[][] {
  const [first, ...others] = paths.map(visibleLine)
  if (first === undefined) return []
  const more = others.length === 0 ? '' : ` and ${others.length} more`
  return [[{text: `${what}: ${first}${more}`, paint}]]
}

const joined = (mark: string, parts: readonly (readonly Styled[])[]): Styled[] =>
  parts.flatMap((it, at) => (at === 0 ? it : [{text: mark}, ...it]))
