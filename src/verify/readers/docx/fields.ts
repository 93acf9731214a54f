/** A field that is open: what it asks for, and whether its result is being read. */
interface Open {
  instruction: string
  isResult: boolean
}

/** Fields as they are read, each in those around it (ECMA-376 part 1, 17.16). */
export class Fields {
  readonly #open: Open[] = []

  character(type: string | undefined): void {
    if (type === 'begin') this.#open.push({instruction: '', isResult: false})
    const last = this.#open.at(-1)
    if (type === 'separate' && last !== undefined) last.isResult = true
    if (type === 'end') this.#open.pop()
  }

  instruct(text: string): void {
    const last = this.#open.at(-1)
    if (last !== undefined) last.instruction += text
  }

  /** The innermost field whose result is being read: its name and what follows it. */
  get current(): readonly [name: string, ...rest: string[]] | undefined {
    const last = this.#open.at(-1)
    if (last === undefined || !last.isResult) return undefined
    const [name = '', ...rest] = last.instruction.trim().split(/\s+/)
    return [name.toUpperCase(), ...rest]
  }
}
