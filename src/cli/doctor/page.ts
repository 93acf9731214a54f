import type {Colours} from '../colours.ts'
import {counted} from '../counted.ts'
import {visible} from '../visible.ts'
import {painted, wrap} from '../wrap.ts'
import type {Finding} from './finding.ts'

interface Look {
  readonly colours: Colours
  readonly columns: number
}

/** Columns of `problem` and of the longest name, each with its gap. */
const statusColumns = 9

/** A line for each finding, and below it what to do. */
export function doctorLines(findings: readonly Finding[], look: Look): readonly string[] {
  const names = Math.max(...findings.map((it) => it.about.length)) + 2
  return [...findings.flatMap((it) => linesOf(it, names, look)), '', closing(findings)]
}

function closing(findings: readonly Finding[]): string {
  const problems = findings.filter(({status}) => status === 'problem').length
  if (problems === 0) return 'Nothing hinders a build.'
  return `${counted(problems, 'problem')} to mend before a build.`
}

function linesOf({about, status, says, remedy}: Finding, names: number, look: Look) {
  const {colours, columns} = look
  const paint = {ok: colours.green, advice: colours.yellow, problem: colours.red}[status]
  const head = `${paint(status)}${' '.repeat(statusColumns - status.length)}${about.padEnd(names)}`
  // Where there is no room beside the name, what is said stands below it.
  const isNarrow = columns - statusColumns - names < 30
  const indent = ' '.repeat(isNarrow ? statusColumns : statusColumns + names)
  const said = [says, ...(remedy === undefined ? [] : [remedy])].flatMap((text) =>
    wrap([{text: visible(text)}], columns - indent.length).map(painted)
  )
  const [first = '', ...others] = said
  const lines = isNarrow ? [head.trimEnd(), indent + first] : [head + first]
  return [...lines, ...others.map((it) => indent + it)]
}
