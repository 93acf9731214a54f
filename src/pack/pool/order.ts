import type {MessagePort} from 'node:worker_threads'
import {type CarriedMessage, carried, received} from '../../diagnostics/carried.ts'
import type {Lookup} from '../../io/lookups.ts'
import type {OutputFile} from '../../io/write.ts'
import type {PlannedSource} from '../plan.ts'
import type {BuildEvent, BuildOptions, SourceResult} from '../types.ts'

/** What is asked of a build, as plain data: each thread is told once. */
export type Order = Omit<
  BuildOptions,
  | 'sources'
  | 'out'
  | 'shard'
  | 'jobs'
  | 'program'
  | 'cache'
  | 'signal'
  | 'keep'
  | 'onSource'
  | 'onEvent'
>

export function orderOf(options: BuildOptions): Order {
  const {sources, out, shard, jobs, program, cache, signal, keep, onSource, onEvent, ...order} =
    options
  return order
}

/** One source for a thread to make the pack of. */
export interface Task {
  readonly source: Carried<PlannedSource, 'clash'>
  readonly outlet: MessagePort
}

/** What comes out of the outlet of a task, before it is done. */
export type Told =
  | {readonly kind: 'event'; readonly event: BuildEvent}
  /** By themselves: their bytes change hands and are not copied. */
  | {readonly kind: 'files'; readonly files: readonly OutputFile[]}

/** What a thread made of it, but for the files. */
export interface Done {
  readonly result: Omit<SourceResult, 'messages'> & {readonly messages: readonly CarriedMessage[]}
  /** What it asked the file system. */
  readonly lookups: readonly Lookup[]
}

type Carried<Value, Key extends keyof Value> = Omit<Value, Key> & {
  readonly [_ in Key]?: CarriedMessage
}

export const taskOf = ({clash, ...source}: PlannedSource): Task['source'] => ({
  ...source,
  ...(clash !== undefined && {clash: carried(clash)})
})

export const sourceOf = ({clash, ...source}: Task['source']): PlannedSource => ({
  ...source,
  ...(clash !== undefined && {clash: received(clash)})
})

export const doneOf = (result: SourceResult, lookups: readonly Lookup[]): Done => ({
  result: {...result, messages: result.messages.map(carried)},
  lookups
})

export const resultOf = ({result}: Done): SourceResult => ({
  ...result,
  messages: result.messages.map(received)
})
