import {workerData} from 'node:worker_threads'

/** A program that no thread can load: of two threads, one takes longer to find out. */
const [{workerId}] = workerData
if (workerId === 2) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200)
throw new Error('half of a file')
