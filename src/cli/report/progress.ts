import type {Format} from '../../model/node.ts'
import type {BuildEvent, SourceResult} from '../../pack/types.ts'
import {counted} from '../counted.ts'
import type {Host} from '../host.ts'
import {shortened} from '../shorten.ts'
import {visibleLine} from '../visible.ts'
import {columnsOf} from '../wrap.ts'
import {left} from './duration.ts'
import type {Screen} from './screen.ts'
import {isCi} from './terminal.ts'

/** How far a build is, for those who wait. Times are milliseconds of one clock. */
export interface Progress {
  readonly event: (event: BuildEvent, now: number) => void
  readonly source: (result: SourceResult, now: number) => void
}

/** Least time between two states of a terminal's last line: more of them nobody can read. */
const frame = 50
/** Least time before a plain line, and between two: a short build needs none. */
const pause = 2000
/** Less than this is not worth a word, and known badly. */
const leastLeft = 2000

interface State {
  readonly sources: number
  readonly formats: readonly Format[]
  readonly since: number
  doneSources: number
  /** Documents of the sources that are being made. */
  readonly made: Map<string, Format[]>
  doing: string
  /** When a state was shown, and how many documents were made then. */
  told: number
  toldDone: number
  /** Whether what was shown last is the beginning of rendering. */
  toldSlow: boolean
}

/** Shows a status on a terminal, and now and then a line where there is none, but in no log of CI. */
export function openProgress(screen: Screen, host: Host): Progress {
  let state: State | undefined
  const isPlain = !screen.live && !isCi(host)
  /** Rendering takes longest, so its beginning is shown even shortly after another step's. */
  const show = (kind: BuildEvent['kind'], now: number) => {
    if (state === undefined || !screen.live || kind === 'rendered') return
    const isSlow = kind === 'render' && !state.toldSlow
    if (!isSlow && now - state.told < frame) return
    state.told = now
    state.toldSlow = kind === 'render'
    screen.status(statusLine(state, now, screen.columns))
  }
  const tell = (now: number) => {
    if (state === undefined || !isPlain) return
    const done = countDone(state)
    if (done === countAll(state) || done === state.toldDone) return
    if (now - Math.max(state.told, state.since) < pause) return
    state.told = now
    state.toldDone = done
    screen.line(plainLine(state, now))
  }
  return {
    event: (event, now) => {
      if (event.kind === 'planned') {
        const {sources, formats} = event
        state = {
          sources,
          formats,
          since: now,
          doneSources: 0,
          made: new Map(),
          doing: '',
          told: now - frame,
          toldDone: 0,
          toldSlow: false
        }
        return
      }
      if (state === undefined) return
      if (event.kind === 'done') return
      state.doing = doingIn(event)
      if (event.kind === 'rendered') {
        state.made.set(event.source, [...(state.made.get(event.source) ?? []), event.format])
      }
      show(event.kind, now)
      tell(now)
    },
    source: ({source}, now) => {
      if (state === undefined) return
      state.doneSources += 1
      state.made.delete(source)
      tell(now)
    }
  }
}

const doingIn = (event: Exclude<BuildEvent, {kind: 'planned' | 'done'}>): string => {
  const path = visibleLine(event.source)
  return 'file' in event ? `${path}: ${visibleLine(event.file)}` : `${path}: ${doings[event.kind]}`
}

const doings = {
  read: 'reading',
  compose: 'composing',
  verify: 'reading back',
  write: 'writing'
} as const

const countDone = ({doneSources, formats, made}: State) =>
  doneSources * formats.length + [...made.values()].flat().length
const countAll = ({sources, formats}: State) => sources * formats.length

/** `12 of 42  pdf 4/14  docx 4/14  md 4/14  sources/quarter.md: memo.docx  about 20 s left`, as far as it fits. */
function statusLine(state: State, now: number, columns: number): string {
  const count = `${countDone(state)} of ${countAll(state)}`
  const rest = restOf(state, now)
  const formats = state.sources > 1 ? byFormat(state) : ''
  const room = (parts: readonly string[]) =>
    columns - columnsOf(parts.filter(Boolean).join('  ')) - 2
  const wide = room([count, formats, rest])
  const parts = wide >= leastName ? [count, formats] : [count]
  const doing = room([...parts, rest])
  const shown = doing >= leastName ? shortened(state.doing, doing) : ''
  return shortened([...parts, shown, rest].filter(Boolean).join('  '), columns)
}

/** Columns below which a name says nothing. */
const leastName = 16

/** `pdf 4/14  docx 4/14  md 3/14`. */
function byFormat({formats, doneSources, sources, made}: State): string {
  const halfway = [...made.values()].flat()
  const count = (all: readonly Format[], format: Format) => all.filter((it) => it === format).length
  return [...new Set(formats)]
    .map((it) => {
      const each = count(formats, it)
      return `${it} ${doneSources * each + count(halfway, it)}/${sources * each}`
    })
    .join('  ')
}

function restOf(state: State, now: number): string {
  const done = countDone(state)
  if (done === 0) return ''
  const rest = ((now - state.since) / done) * (countAll(state) - done)
  return rest > leastLeft ? left(rest) : ''
}

/** `12 of 42 documents, 4 of 14 sources, about 20 s left`. */
function plainLine(state: State, now: number): string {
  const {doneSources, sources} = state
  return [
    `${countDone(state)} of ${counted(countAll(state), 'document')}`,
    ...(sources > 1 ? [`${doneSources} of ${counted(sources, 'source')}`] : []),
    ...[restOf(state, now)].filter(Boolean)
  ].join(', ')
}
