/** Lets in as many at a time as there is room for. */
export interface Room {
  /** Does `work` as soon as there is room for so much, in the order of the calls. */
  readonly through: <Result>(size: number, work: () => Promise<Result>) => Promise<Result>
}

interface Waiting {
  readonly size: number
  readonly enter: () => void
}

/** Room for `most`, of whatever sizes are told in; what is larger than all of it goes in alone. */
export function openRoom(most: number): Room {
  const waiting: Waiting[] = []
  let taken = 0
  const admit = () => {
    for (let [next] = waiting; next !== undefined; [next] = waiting) {
      if (taken > 0 && taken + next.size > most) return
      waiting.shift()
      taken += next.size
      next.enter()
    }
  }
  return {
    through: async (size, work) => {
      await new Promise<void>((enter) => {
        waiting.push({size, enter})
        admit()
      })
      try {
        return await work()
      } finally {
        taken -= size
        admit()
      }
    }
  }
}
