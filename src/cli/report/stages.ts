import type {BuildEvent} from '../../pack/types.ts'
import {visibleLine} from '../visible.ts'
import {duration} from './duration.ts'

type Step = Exclude<BuildEvent, {kind: 'planned'}>

const names = {read: 'read', compose: 'composed', verify: 'read back', write: 'written'} as const

/** A line for each step of a build when it is over: `sources/note.md: brief.pdf rendered, 0.2 s`. */
export function openStages(line: (text: string) => void) {
  let open: {readonly step: Step; readonly since: number} | undefined
  const close = (now: number) => {
    if (open === undefined) return
    const {step, since} = open
    const what = 'file' in step ? `${visibleLine(step.file)} rendered` : names[step.kind]
    line(`${visibleLine(step.source)}: ${what}, ${duration(now - since)}`)
    open = undefined
  }
  return {
    event: (event: BuildEvent, now: number) => {
      close(now)
      if (event.kind !== 'planned' && event.kind !== 'rendered') open = {step: event, since: now}
    },
    source: (_: unknown, now: number) => close(now)
  }
}
