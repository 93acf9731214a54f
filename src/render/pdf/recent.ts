/**
 * Remembers the latest things by their text: as many as a generation holds at least, twice as many at
 * most. What is asked for again stays, so that figures and names of one document, which no other has,
 * go before the words that all have. A process that renders for days does not grow.
 */
export class Recent<Thing> {
  #young = new Map<string, Thing>()
  #old = new Map<string, Thing>()

  get(text: string): Thing | undefined {
    const young = this.#young.get(text)
    if (young !== undefined) return young
    const old = this.#old.get(text)
    if (old !== undefined) this.set(text, old)
    return old
  }

  set(text: string, thing: Thing): void {
    if (this.#young.size >= generation) {
      this.#old = this.#young
      this.#young = new Map()
    }
    this.#young.set(text, thing)
  }
}

/** Somewhat less than the different words of a hundred short documents. */
const generation = 3000
