import {message} from '../../../../diagnostics/message.ts'
import type {Origin} from '../../../../model/origin.ts'
import type {Job} from '../context.ts'
import type {Line} from './line.ts'

/** Of rounding, in points: nobody sees it. */
const unseen = 0.5

/**
 * Tells once of content that has a line which is wider than its place of `width` points: it holds a
 * sign that is wider, since everything else is broken.
 */
export function tellOverrun(
  lines: readonly Line[],
  width: number,
  origin: Origin | undefined,
  job: Job
): void {
  const line = lines.find((it) => it.width > width + unseen)
  if (line === undefined || origin === undefined) return
  const told = overruns.get(job) ?? new Set()
  overruns.set(job, told)
  if (told.has(origin)) return
  told.add(origin)
  const reason = `Unexpected sign ${inPoints(line.width)} points wide in a place of ${inPoints(width)} points, expected one that fits; it is shown whole`
  job.tell(message('render/overrun', reason, origin))
}

/** What has been told, by document: some content is measured more than once. */
const overruns = new WeakMap<Job, Set<Origin>>()

const inPoints = (width: number): string => width.toFixed(1)
