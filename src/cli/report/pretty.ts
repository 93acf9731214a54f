import type {VFileMessage} from 'vfile-message'
import {ruleOf, severityOf} from '../../diagnostics/message.ts'
import type {Severity} from '../../diagnostics/rules.ts'
import {type Colours, coloursFor} from '../colours.ts'
import type {Host} from '../host.ts'
import {visible, visibleLine} from '../visible.ts'
import type {Styled} from '../wrap.ts'
import {adviceOf, openFrames} from './details.ts'
import {fitted} from './fit.ts'
import {folded, mostInFull} from './fold.ts'
import {keyOf} from './messages.ts'
import {openScreen, type Screen} from './screen.ts'

/** How much is said: nothing, errors alone, what a reader needs, or all there is. */
export type Level = 'nothing' | 'quiet' | 'normal' | 'verbose'

/** Prints messages for people, on stderr. */
export interface Reporter {
  /**
   * Prints those that were not printed before: sources share templates, and so their messages. Of a
   * rule that says more than a few things the rest is told shortly: errors in a line each, others
   * together, once all is printed.
   */
  readonly print: (messages: readonly VFileMessage[]) => Promise<void>
  /** Tells what `print` left for the end, where it was asked to. */
  readonly finish: () => void
  readonly line: (text: string) => void
  readonly count: (severity: Severity) => number
  readonly colours: Colours
}

export interface ReporterOptions {
  readonly level?: Level
  /** Below which lines are printed. */
  readonly screen?: Screen
  /** Whether more messages come, so that what is told together waits for `finish`. */
  readonly goesOn?: boolean
}

/** Said where a command was called off. */
export const interrupted = 'interrupted: what was not finished is as it was before'

export function createReporter(
  host: Host,
  {level = 'normal', screen = openScreen(host, false), goesOn = false}: ReporterOptions = {}
): Reporter {
  const colours = coloursFor(host, host.stderr)
  const look: Look = {colours, columns: host.stderr.isTTY ? host.stderr.columns : undefined}
  const printed = new Map<string, Severity>()
  const byRule = new Map<string, Told>()
  const frames = openFrames(host.cwd)
  const say = (lines: readonly string[]) => lines.forEach(screen.line)

  const tell = async (it: VFileMessage) => {
    const severity = severityOf(it)
    if (!isHeard(severity, level)) return
    const rule = byRule.get(ruleOf(it)) ?? {full: 0, advice: new Set(), rest: []}
    byRule.set(ruleOf(it), rule)
    if (level !== 'verbose' && rule.full === mostInFull) {
      if (severity === 'error') say(headLines(it, look))
      else rule.rest.push(it)
      return
    }
    rule.full += 1
    say(headLines(it, look))
    if (severity === 'info' && level !== 'verbose') return
    const frame = await frames(it, look.columns && look.columns - indent.length)
    say(framed(frame, severity, look))
    // What was advised before is not advised again and again.
    const advice = [...adviceOf(it), ...pageOf(it, level)]
    for (const line of advice) if (!rule.advice.has(line)) say(wrapped(line, look))
    if (level !== 'verbose') for (const line of advice) rule.advice.add(line)
  }
  const finish = () => {
    for (const {rest} of byRule.values()) {
      say(folded(rest, (it) => headLines(it, look), look.columns))
      rest.length = 0
    }
  }
  return {
    colours,
    line: screen.line,
    finish,
    print: async (messages) => {
      for (const it of messages) {
        if (printed.has(keyOf(it))) continue
        printed.set(keyOf(it), severityOf(it))
        await tell(it)
      }
      if (!goesOn) finish()
    },
    count: (severity) => [...printed.values()].filter((it) => it === severity).length
  }
}

/** What was told of one rule. */
interface Told {
  full: number
  readonly advice: Set<string>
  readonly rest: VFileMessage[]
}

interface Look {
  readonly colours: Colours
  /** Of a terminal; anywhere else lines are as long as they are. */
  readonly columns: number | undefined
}

const isHeard = (severity: Severity, level: Level): boolean =>
  level === 'quiet' ? severity === 'error' : level !== 'nothing'

const indent = '    '

/** `note.md:3:1  warning  Unexpected …  parse/html`, in as many lines as a terminal needs. */
function headLines(it: VFileMessage, {colours, columns}: Look): readonly string[] {
  const severity = severityOf(it)
  const where = [it.file, it.line, it.column].filter((part) => part !== undefined).join(':')
  const pieces: readonly Styled[] = [
    {text: visibleLine(where), paint: colours.bold},
    {text: severity, paint: paintOf(severity, colours)},
    {text: visibleLine(it.reason)},
    {text: ruleOf(it)}
  ]
  const spaced = pieces.flatMap((piece, at) => (at === 0 ? [piece] : [{text: '  '}, piece]))
  return fitted(spaced, columns, indent)
}

const paintOf = (severity: Severity, {red, yellow, cyan}: Colours) =>
  ({error: red, warning: yellow, info: cyan})[severity]

/** Lines of the source are dim, what points at the place is not. */
function framed(lines: readonly string[], severity: Severity, {colours}: Look) {
  const paint = paintOf(severity, colours)
  return lines.map((it) => {
    const isPointer = /^ +\| +\^+$/.test(it)
    return `${indent}${isPointer ? paint(it) : colours.dim(it)}`
  })
}

/** Where to read more of a rule: by a command, and in full also by its address. */
function pageOf(it: VFileMessage, level: Level): readonly string[] {
  const command = `more: dossier explain ${ruleOf(it)}`
  return level === 'verbose' && it.url !== undefined
    ? [command, `page: ${visible(it.url)}`]
    : [command]
}

function wrapped(text: string, {colours, columns}: Look): readonly string[] {
  const room = columns && columns - indent.length
  const lines = text.split('\n').flatMap((line) => fitted([{text: line}], room))
  return lines.map((it) => `${indent}${colours.dim(it)}`)
}
