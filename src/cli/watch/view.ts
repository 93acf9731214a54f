import {shownPath} from '../../pack/paths.ts'
import {coloursFor} from '../colours.ts'
import type {Host} from '../host.ts'
import {createReporter, interrupted, type Level} from '../report/pretty.ts'
import {openProgress} from '../report/progress.ts'
import {openScreen} from '../report/screen.ts'
import {openStages} from '../report/stages.ts'
import {visible, visibleLine} from '../visible.ts'
import {columnsOf, painted, type Styled, wrap} from '../wrap.ts'
import {lineOf} from './line.ts'
import type {Round} from './round.ts'
import type {Viewer} from './session.ts'

export interface View extends Viewer {
  /** Leaves the terminal as it was. */
  readonly close: () => void
}

/** What follows the first line of a build stands below its words, not below its time. */
const indent = ' '.repeat('00:00:00  '.length)

/**
 * Tells each build in a line, with what was said in it below. `clock` gives the time of day, which no
 * document knows.
 */
export function openView(level: Level, host: Host, clock: () => Date): View {
  const {now = () => performance.now(), stderr} = host
  const isQuiet = level === 'quiet'
  const screen = openScreen(host, !isQuiet)
  const colours = coloursFor(host, stderr)
  const listeners = [
    ...(screen.live ? [openProgress(screen, host)] : []),
    ...(level === 'verbose' ? [openStages(screen.line)] : [])
  ]
  let isBuilding = false
  const say = (pieces: readonly Styled[]) => {
    const time = {text: `${timeOf(clock())}  `, paint: colours.dim}
    for (const it of filled([time, ...pieces], stderr.isTTY ? stderr.columns : undefined)) {
      screen.line(it)
    }
  }
  return {
    events: {
      onEvent: (event) => {
        const at = now()
        for (const it of listeners) it.event(event, at)
      },
      onSource: (result) => {
        const at = now()
        for (const it of listeners) it.source(result, at)
      }
    },
    begin: () => {
      isBuilding = true
    },
    end: async (round) => {
      isBuilding = false
      screen.clear()
      if (!isHeard(round, level)) return
      say(lineOf(round, colours, (path) => shownPath(path, host.cwd)))
      if (level === 'verbose') {
        for (const {path, kind} of round.changes) {
          screen.line(`${indent}${visibleLine(shownPath(path, host.cwd))} ${kind}`)
        }
      }
      for (const {error, source} of round.crashes) {
        const trace = error instanceof Error ? (error.stack ?? error.message) : String(error)
        screen.line(visible(source === undefined ? trace : `${visibleLine(source)}: ${trace}`))
      }
      await createReporter(host, {level, screen}).print(round.messages)
    },
    waits: () => {
      if (!isQuiet) say([{text: 'waiting for changes; Ctrl+C ends', paint: colours.dim}])
    },
    fault: (words) => {
      const instead = 'with CHOKIDAR_USEPOLLING=1 files are looked at again and again instead'
      say([
        {text: `not all changes are seen: ${visibleLine(words)}; ${instead}`, paint: colours.red}
      ])
    },
    close: () => {
      screen.clear()
      if (isBuilding) screen.line(interrupted)
    }
  }
}

/** A file that came or went and that nothing is made of is no news. */
function isHeard(round: Round, level: Level): boolean {
  const {changes, made, messages, crashes, isStuck, mended, orphans} = round
  const isWrong = isStuck || crashes.length > 0 || made.some((it) => it.outputs.length === 0)
  if (level === 'quiet') return isWrong || mended.length > 0
  const isNews = made.length + messages.length + mended.length + orphans.length > 0 || isWrong
  return isNews || level === 'verbose' || changes.some((it) => it.kind === 'changed')
}

const timeOf = (date: Date): string =>
  [date.getHours(), date.getMinutes(), date.getSeconds()]
    .map((it) => String(it).padStart(2, '0'))
    .join(':')

/** As many lines as a terminal needs; one anywhere else. */
function filled(pieces: readonly Styled[], columns: number | undefined): readonly string[] {
  const whole = pieces.map(({text}) => text).join('')
  if (columns === undefined || columnsOf(whole) <= columns) return [painted(pieces)]
  const [time, ...words] = pieces
  const lines = wrap(words, Math.max(columns - indent.length, 20)).map(painted)
  return lines.map((it, at) => `${at === 0 && time ? painted([time]) : indent}${it}`)
}
