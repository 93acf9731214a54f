import {type Lookup, noting} from '../../io/lookups.ts'
import {keyOf} from './changes.ts'

/** A step of a build whose result counts until the file system answers one of its questions otherwise. */
export interface Step<Value> {
  /** The result, or `work` done again where there is none that counts. What it asks is kept also if it throws. */
  readonly result: (work: () => Promise<Value>) => Promise<Value>
  /** The last result, whether it counts or not. */
  readonly last: () => Value | undefined
  readonly lookups: () => Iterable<Lookup>
  /** Lets the result count no more, where the step asked one of these; see {@link keyOf}. */
  readonly forget: (stale: ReadonlySet<string>) => void
  readonly forgetAll: () => void
}

export function openStep<Value>(): Step<Value> {
  let asked = new Map<string, Lookup>()
  let last: {readonly value: Value} | undefined
  let counts = false
  return {
    result: async (work) => {
      if (counts && last !== undefined) return last.value
      asked = new Map()
      const value = await noting((it) => asked.set(keyOf(it), it), work)
      last = {value}
      counts = true
      return value
    },
    last: () => last?.value,
    lookups: () => asked.values(),
    forget: (stale) => {
      if ([...asked.keys()].some((it) => stale.has(it))) counts = false
    },
    forgetAll: () => {
      counts = false
    }
  }
}
