import type {VFileMessage} from 'vfile-message'
import {ruleOf, severityOf} from '../diagnostics/message.ts'
import type {Severity} from '../diagnostics/rules.ts'
import {readText} from '../io/read-text.ts'
import {type Colours, coloursFor} from './colours.ts'
import {codeFrame, linesOf} from './frame.ts'
import type {Host} from './host.ts'
import {visible} from './visible.ts'

/** Prints messages for people, on stderr. */
export interface Reporter {
  /** Prints those that were not printed before: sources share templates, and so their messages. */
  readonly print: (messages: readonly VFileMessage[]) => Promise<void>
  readonly line: (text: string) => void
  readonly count: (severity: Severity) => number
  readonly colours: Colours
}

export function createReporter(host: Host): Reporter {
  const colours = coloursFor(host, host.stderr)
  const printed = new Map<string, Severity>()
  const line = (text: string) => void host.stderr.write(`${text}\n`)
  return {
    colours,
    line,
    print: async (messages) => {
      for (const it of messages) {
        const key = JSON.stringify([ruleOf(it), it.file, it.line, it.column, it.reason])
        if (printed.has(key)) continue
        printed.set(key, severityOf(it))
        line(headOf(it, colours))
        for (const more of await detailsOf(it, host)) line(colours.dim(indent(more)))
      }
    },
    count: (severity) => [...printed.values()].filter((it) => it === severity).length
  }
}

function headOf(it: VFileMessage, colours: Colours): string {
  const severity = severityOf(it)
  const paint = {error: colours.red, warning: colours.yellow, info: colours.cyan}[severity]
  const where = [it.file, it.line, it.column].filter((part) => part !== undefined).join(':')
  const words = [colours.bold(visible(where)), paint(severity), visible(it.reason), ruleOf(it)]
  return words.join('  ')
}

/** The code frame, what was expected if the reason does not say so, and what to do. */
async function detailsOf(it: VFileMessage, host: Host): Promise<readonly string[]> {
  const expected = (it.expected ?? []).filter((name) => !it.reason.includes(name))
  return [
    ...(await frameOf(it, host)),
    ...(expected.length === 0 ? [] : [`expected: ${visible(expected.join(', '))}`]),
    ...(it.note === undefined ? [] : [`note: ${visible(it.note)}`])
  ]
}

async function frameOf(it: VFileMessage, {cwd}: Host): Promise<readonly string[]> {
  if (it.line === undefined || it.column === undefined || it.file === undefined) return []
  const read = await readText(it.file, cwd)
  if (!read.ok) return []
  const end = endOf(it)
  const span = {line: it.line, column: it.column, ...(end === undefined ? {} : {end})}
  return [codeFrame(linesOf(read.text), span)]
}

/** Column after the place, if it ends on the line where it starts. */
function endOf({place}: VFileMessage): number | undefined {
  if (place === undefined || !('start' in place)) return undefined
  return place.start.line === place.end.line ? place.end.column : undefined
}

const indent = (text: string) => text.replace(/^/gm, '    ')
