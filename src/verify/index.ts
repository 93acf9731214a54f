import {compared} from './compare/index.ts'
import {expectedOf, type Shown} from './expected/index.ts'
import {type Parity, parityOf, unreadableOf} from './parity.ts'
import {readerOf} from './readers/index.ts'
import {type Reading, Unreadable} from './reading.ts'

export interface Finished extends Shown {
  /** The finished file. */
  readonly bytes: Uint8Array
}

/**
 * Reads a finished file with a reader that did not write it, and compares it with the report, block
 * by block. Never throws for what is in the file: one that cannot be read has one fault that says
 * so, and every block is wrong.
 */
export async function verify({bytes, ...shown}: Finished): Promise<Parity> {
  const {report, format, flavour} = shown
  const expected = expectedOf(shown)
  const about = {format, template: report.template}
  const reading = await read(shown, bytes)
  if ('unreadable' in reading) {
    return unreadableOf(expected, reading.unreadable, about)
  }
  return parityOf(expected, compared(expected, reading, format, flavour), about)
}

async function read(
  {format, flavour}: Shown,
  bytes: Uint8Array
): Promise<Reading | {readonly unreadable: string}> {
  try {
    return await (await readerOf(format, flavour))(bytes)
  } catch (error) {
    if (error instanceof Unreadable) return {unreadable: error.message}
    // A reader that gives up on a stranger's bytes, such as at their depth, has not read them.
    if (error instanceof Error) return {unreadable: `Unexpected bytes: ${error.message}`}
    throw error
  }
}
