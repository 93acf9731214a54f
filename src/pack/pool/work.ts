import type {MessagePort} from 'node:worker_threads'
import {type Lookup, noting} from '../../io/lookups.ts'
import type {OutputFile} from '../../io/write.ts'
import {contextOf} from '../context.ts'
import {keepNothing} from '../keep.ts'
import {makePack} from '../make-pack.ts'
import {planFor, planOutputs} from '../plan.ts'
import {prepare} from '../prepare.ts'
import {type Done, doneOf, type Order, sourceOf, type Task, type Told} from './order.ts'

/**
 * Makes packs in a thread of its own, which reads its templates itself and then waits for sources.
 * Writes nothing. What is wrong with a template is told by who opened the pool, and then there are
 * no sources.
 */
export function openWork(order: Order): (task: Task) => Promise<Done> {
  const context = contextOf(order)
  const planned = prepare(order, () => undefined, keepNothing.kit).then(planOutputs)
  return async ({source, outlet}) => {
    const plan = planFor(await planned, source.name)
    const lookups: Lookup[] = []
    const {result, files} = await noting(
      (it) => lookups.push(it),
      () =>
        makePack(sourceOf(source), {
          ...context,
          plan,
          onEvent: (event) => tell(outlet, {kind: 'event', event})
        })
    )
    if (files.length > 0) handOver(files.map(alone), outlet)
    return doneOf(result, lookups)
  }
}

const tell = (outlet: MessagePort, told: Told) => outlet.postMessage(told)

function handOver(files: readonly OutputFile[], outlet: MessagePort): void {
  const memory = new Set(files.map(({bytes}) => bytes.buffer))
  const told: Told = {kind: 'files', files}
  outlet.postMessage(
    told,
    [...memory].filter((it) => it instanceof ArrayBuffer)
  )
}

/** Small buffers of Node share their memory, and memory changes hands as a whole. */
const alone = ({file, bytes}: OutputFile): OutputFile => ({
  file,
  bytes: bytes.buffer.byteLength === bytes.length ? bytes : Uint8Array.from(bytes)
})
