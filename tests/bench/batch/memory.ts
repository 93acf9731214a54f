import {readdirSync, readFileSync} from 'node:fs'

/** Memory of a process and all that it started, in megabytes. */
export interface Memory {
  readonly now: number
  /** Most that any of them ever had. */
  readonly most: number
}

/** As Linux counts it, all threads included; nothing elsewhere, and where the process has ended. */
export function memoryOf(pid: number): Memory | undefined {
  try {
    const own = processOf(pid)
    const others = childrenOf(pid).flatMap((it) => memoryOf(it) ?? [])
    return {
      now: others.reduce((sum, it) => sum + it.now, own.now),
      most: Math.max(own.most, ...others.map((it) => it.most))
    }
  } catch {
    return undefined
  }
}

function processOf(pid: number): Memory {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8')
  const megabytes = (key: string): number =>
    Number(new RegExp(`^${key}:\\s+(\\d+) kB`, 'm').exec(status)?.[1] ?? 0) / 1024
  return {now: megabytes('VmRSS'), most: megabytes('VmHWM')}
}

/** A process has its children by the threads that started them. */
const childrenOf = (pid: number): readonly number[] =>
  readdirSync(`/proc/${pid}/task`).flatMap((thread) =>
    readFileSync(`/proc/${pid}/task/${thread}/children`, 'utf8')
      .split(' ')
      .filter(Boolean)
      .map(Number)
  )
