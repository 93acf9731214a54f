/** A call that cannot be understood: the message says what was found and what was expected. */
export class WrongCall extends Error {}

/** A name that is none of those known. Which one was meant is told where the call is refused. */
export class UnknownName extends WrongCall {
  /** What it would be the name of. */
  readonly what: 'command' | 'option'
  readonly known: readonly string[]
  readonly written: string

  constructor(what: 'command' | 'option', written: string, known: readonly string[]) {
    super(`Unexpected ${what} \`${written}\``)
    this.what = what
    this.written = written
    this.known = known
  }
}

/** What was written behind the name of a command; each option was checked to be one of it. */
export interface Call {
  readonly operands: readonly string[]
  readonly has: (flag: string) => boolean
  /** The value of an option that takes one; undefined where it is not given. Never empty. */
  readonly text: (option: string) => string | undefined
  /** Values of an option that takes several; undefined where it is not given. Never empty. */
  readonly names: (option: string) => readonly string[] | undefined
}

/** The only operand. Throws {@link WrongCall} where there are more or none. */
export function onlyOperand(what: string, noun: string, {operands}: Call): string {
  const [first, ...others] = operands
  if (first !== undefined && others.length === 0) return first
  throw new WrongCall(
    `Unexpected ${operands.length} ${noun}s for \`${what}\`, expected exactly one`
  )
}

/** The only two operands. Throws {@link WrongCall} where there are more or fewer. */
export function twoOperands(
  what: string,
  nouns: string,
  {operands}: Call
): readonly [string, string] {
  const [first, second, ...others] = operands
  if (first !== undefined && second !== undefined && others.length === 0) return [first, second]
  throw new WrongCall(
    `Unexpected ${operands.length} ${nouns} for \`${what}\`, expected exactly two`
  )
}
