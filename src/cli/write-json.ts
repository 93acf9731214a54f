import type {Host} from './host.ts'
import {jsonPieces} from './json.ts'
import {harmlessJson} from './json-text.ts'

/** UTF-16 units that are written at once. */
const chunk = 65_536

/** Prints a value as JSON on stdout, piece by piece. */
export function writeJson(value: unknown, {stdout}: Pick<Host, 'stdout'>): void {
  let text = ''
  for (const piece of jsonPieces(value)) {
    text += harmlessJson(piece)
    if (text.length < chunk) continue
    stdout.write(text)
    text = ''
  }
  stdout.write(`${text}\n`)
}
