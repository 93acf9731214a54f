import {packageVersion} from '../../io/package.ts'
import {placeOf} from '../../model/origin.ts'
import type {PackVerified} from '../../pack/verify-types.ts'
import type {Parity} from '../../verify/parity.ts'
import {summaryOf} from '../../verify/summary.ts'

/** The parity report of packs as plain data; see docs/verify.md. */
export const parityJson = (packs: readonly PackVerified[]) => ({
  tool: 'dossier',
  version: packageVersion(),
  schemaVersion: 1,
  packs: packs.map(({pack, outputs}) => ({
    pack,
    outputs: outputs.map(({file, template, format, parity}) => ({
      file,
      template,
      format,
      ...(parity !== undefined && parityOf(parity))
    }))
  }))
})

const parityOf = (parity: Parity) => ({
  summary: summaryOf(parity),
  counts: parity.counts,
  blocks: parity.blocks.map(({verdict, kind, how, words, origin}) => {
    const {path, position} = placeOf(origin)
    return {verdict, kind, words, how, path, line: position.start.line}
  }),
  faults: parity.faults.map(({aspect, what}) => ({aspect, what}))
})
