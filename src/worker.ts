import {workerData} from 'node:worker_threads'
import type {Order} from './pack/pool/order.ts'
import {openWork} from './pack/pool/work.ts'

// Before what we say to a thread, the pool has something of its own for it.
const [, order]: readonly [unknown, Order] = workerData

/** Makes the pack of one source: what a thread of the pool runs. */
export const work = openWork(order)
