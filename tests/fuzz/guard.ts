import {Worker} from 'node:worker_threads'

/** Seconds after which nothing is expected any more of a case that still keeps the thread. */
const patience = 60

/**
 * Ends this process when a case never ends, after telling how to try it again: a loop that never
 * lets go cannot be interrupted from its own thread.
 */
export function guard() {
  const worker = new Worker(
    `const {parentPort} = require('node:worker_threads')
     const {writeSync} = require('node:fs')
     let timer
     parentPort.on('message', (round) => {
       clearTimeout(timer)
       timer = setTimeout(() => {
         writeSync(2, 'A case of ' + round + ' did not end in ${patience} s\\n')
         process.kill(process.pid, 'SIGKILL')
       }, ${patience * 1000})
     })`,
    {eval: true}
  )
  worker.unref()
  return {
    begin: (area: string, seed: number) =>
      worker.postMessage(`FUZZ_SEED=${seed} FUZZ_AREA='${area}'`)
  }
}
