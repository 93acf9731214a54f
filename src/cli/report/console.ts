import type {BuildEvent, SourceResult} from '../../pack/types.ts'
import {baseLines} from '../base/lines.ts'
import {counted} from '../counted.ts'
import {exitCodes} from '../exit-codes.ts'
import type {Host} from '../host.ts'
import {visibleLine} from '../visible.ts'
import type {Saying} from './ask.ts'
import {duration} from './duration.ts'
import {fitted} from './fit.ts'
import {createReporter, interrupted, type Reporter} from './pretty.ts'
import {openProgress} from './progress.ts'
import type {Run} from './run.ts'
import {openScreen} from './screen.ts'
import {openStages} from './stages.ts'
import {summaryLines} from './summary.ts'
import {openTimer, type Timer} from './timer.ts'

/** What people see of a build while it runs and when it is over; it alone knows the clock. */
export interface Console extends Pick<Reporter, 'print'>, Pick<Timer, 'moved'> {
  readonly event: (event: BuildEvent) => void
  readonly source: (result: SourceResult) => Promise<void>
  /** The run with its times. */
  readonly timed: (run: Omit<Run, 'took' | 'outputsTook' | 'elapsed'>) => Run
  /** Tells what was left for the end: folded messages, documents, counts. */
  readonly close: (run: Run) => void
  /** Leaves the terminal as it was, whatever happened. */
  readonly clear: () => void
}

export function openConsole(level: Saying['level'], host: Host): Console {
  const {now = () => performance.now(), stderr} = host
  const since = now()
  // Where nothing is said to people they still see on a terminal that something goes on.
  const screen = openScreen(host, level !== 'quiet')
  const reporter = createReporter(host, {level, screen, goesOn: true})
  const timer = openTimer()
  const listeners = [
    timer,
    ...(screen.live || level === 'normal' ? [openProgress(screen, host)] : []),
    ...(level === 'verbose' ? [openStages(screen.line)] : [])
  ]
  return {
    print: reporter.print,
    moved: timer.moved,
    clear: screen.clear,
    event: (event) => {
      const at = now()
      for (const it of listeners) it.event(event, at)
    },
    source: async (result) => {
      const at = now()
      for (const it of listeners) it.source(result, at)
      await reporter.print(result.messages)
    },
    timed: (run) => {
      const {took, outputsTook} = timer
      return {...run, took, outputsTook, elapsed: now() - since}
    },
    close: (run) => {
      screen.clear()
      reporter.finish()
      if (level === 'quiet' || level === 'nothing') return
      const all = level === 'verbose'
      const columns = stderr.isTTY ? stderr.columns : undefined
      const isShown = run.command === 'build' || all
      const lines = isShown ? summaryLines(run, {all, columns}) : []
      if (reporter.count('error') + reporter.count('warning') > 0) screen.line('')
      const last = fitted([{text: closing(run, reporter)}], columns)
      const base = run.base === undefined ? [] : baseLines(run.base, columns)
      const index = (run.index ?? []).map(visibleLine)
      for (const it of [...lines, ...index, ...base, ...last]) screen.line(it)
    }
  }
}

function closing({command, sources, exitCode, elapsed}: Run, reporter: Reporter): string {
  if (exitCode === exitCodes.interrupted) {
    return interrupted
  }
  const failed = sources.filter((it) => it.outputs.length === 0).length
  const kept = sources.filter((it) => it.cached).length
  const made = sources.length - failed - kept
  const documents = sources.reduce((sum, it) => sum + it.outputs.length, 0)
  const infos = reporter.count('info')
  const said = [
    ...(made + failed > 0 || kept === 0
      ? [`${counted(made, 'source')} ${command === 'build' ? 'built' : 'checked'}`]
      : []),
    ...(failed > 0 ? [`${failed} not`] : []),
    ...(kept > 0
      ? [made + failed > 0 ? `${kept} up to date` : `${counted(kept, 'source')} up to date`]
      : []),
    counted(reporter.count('error'), 'error'),
    counted(reporter.count('warning'), 'warning'),
    ...(infos > 0 ? [counted(infos, 'info')] : [])
  ].join(', ')
  return `${said}; ${counted(documents, 'document')} in ${duration(elapsed)}`
}
