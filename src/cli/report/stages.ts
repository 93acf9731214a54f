import type {BuildEvent} from '../../pack/types.ts'
import {visibleLine} from '../visible.ts'
import {duration} from './duration.ts'

type Step = Exclude<BuildEvent, {kind: 'planned' | 'rendered' | 'done'}>

const names = {read: 'read', compose: 'composed', verify: 'read back', write: 'written'} as const

/** A line for each step of a build when it is over: `sources/note.md: brief.pdf rendered, 0.2 s`. */
export function openStages(line: (text: string) => void) {
  const open = new Map<string, {readonly step: Step; readonly since: number}>()
  const close = (source: string, now: number) => {
    const last = open.get(source)
    if (last === undefined) return
    const {step, since} = last
    const what = 'file' in step ? `${visibleLine(step.file)} rendered` : names[step.kind]
    line(`${visibleLine(source)}: ${what}, ${duration(now - since)}`)
    open.delete(source)
  }
  return {
    event: (event: BuildEvent, now: number) => {
      if (event.kind === 'planned') return
      close(event.source, now)
      if (event.kind === 'rendered' || event.kind === 'done') return
      open.set(event.source, {step: event, since: now})
    },
    source: ({source}: {readonly source: string}, now: number) => close(source, now)
  }
}
