import {milliseconds} from '../common/measure.ts'
import type {Row} from '../common/outcome.ts'

/** What Typst took for a new text of 600 words on the machine that the aims in time were set on. */
const typstThere = 22.6

/**
 * Times as they would be on that machine: Typst's time for a new text tells how fast this one is.
 * Nothing, where Typst was not there.
 */
export function byYardstick(rows: readonly Row[], duels: readonly Row[]): readonly Row[] {
  const typst = duels.find(({ms}) => ms !== undefined)?.ms
  if (typst === undefined) return []
  return rows.flatMap(({what, ms, target}) =>
    ms === undefined
      ? []
      : [
          {
            what: `${what}, where Typst takes ${typstThere} ms`,
            measured: milliseconds((ms * typstThere) / typst),
            target
          }
        ]
  )
}
