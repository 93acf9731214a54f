import {pdf} from '../../../src/render/pdf/index.ts'
import type {RenderInput} from '../../../src/render/renderer.ts'
import {inputOf} from '../../inputs.ts'
import {type BenchText, textOf} from '../common/texts.ts'
import {reportOf} from './report.ts'

/** A text, composed: what is measured begins here. Fonts are read once, and for all. */
export const inputFor = (text: BenchText): RenderInput => inputOf(reportOf(text))

/** The file of an input. A message would mean that what is measured is not what was meant. */
export async function rendered(input: RenderInput) {
  const {bytes, pages = 0} = await pdf.render(input, (it) => {
    throw new Error(`Unexpected message: ${String(it)}`)
  })
  return {bytes, pages}
}

/** Words of the texts that are measured: 2, about 15, about 200 and about 2,000 pages. */
export const sizes = {short: 600, medium: 5500, large: 74_000, huge: 740_000} as const

export type Size = keyof typeof sizes

export const inputOfSize = (size: Size, seed: number): RenderInput =>
  inputFor(textOf(sizes[size], seed))
