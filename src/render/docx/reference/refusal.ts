/** Why a Word file is no use, in words that follow “Unexpected” and “expected”. */
export interface Fault {
  readonly fault: string
  readonly expected: string
  readonly remedy: string
}

/** Thrown to stop reading; never leaves this folder. */
export class Refusal extends Error {
  readonly fault: Fault

  constructor(fault: Fault) {
    super(fault.fault)
    this.fault = fault
  }
}

/** Stops reading a Word file. */
export function refuse(
  fault: string,
  expected = 'a whole Word file',
  remedy = 'Open the file in Word and save it again.'
): never {
  throw new Refusal({fault, expected, remedy})
}
