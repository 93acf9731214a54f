import {spawn} from 'node:child_process'
import process from 'node:process'
import {memoryOf} from './memory.ts'

export interface Command {
  readonly file: string
  readonly args: readonly string[]
  readonly cwd: string
}

export interface Sample {
  /** How far the process had come, as `done` tells. */
  readonly done: number
  /** Megabytes that it and all that it started had at this moment. */
  readonly megabytes: number
}

/** A process that has ended. */
export interface Watched {
  readonly ms: number
  /** Most memory that it and all that it started had; 0 where that cannot be told. */
  readonly megabytes: number
  readonly samples: readonly Sample[]
}

/** Looks are few enough to cost nothing, and one that is late loses no peak of a single process. */
const every = 50

/** Runs a process to its end, from a cold start. Throws where it fails, with what it said. */
export async function watched(command: Command, done: () => number = () => 0): Promise<Watched> {
  const {file, args, cwd} = command
  const start = performance.now()
  // A store of its own, should the program keep something for a user.
  const env = {...process.env, NO_COLOR: '1', XDG_CACHE_HOME: `${cwd}/.cache`}
  const child = spawn(file, args, {cwd, env, stdio: ['ignore', 'ignore', 'pipe']})
  let said = ''
  child.stderr.on('data', (it) => {
    said += it
  })
  const samples: Sample[] = []
  let most = 0
  const timer = setInterval(() => {
    const memory = memoryOf(child.pid ?? 0)
    if (memory === undefined) return
    samples.push({done: done(), megabytes: memory.now})
    most = Math.max(most, memory.now, memory.most)
  }, every)
  const code = await new Promise((resolve) => child.once('close', resolve))
  const ms = performance.now() - start
  clearInterval(timer)
  if (code !== 0) throw new Error(`Unexpected end with ${code} of ${file}: ${said}`)
  return {ms, megabytes: most, samples}
}
