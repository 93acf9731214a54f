import {env, exit} from 'node:process'
import {derive} from '../../../src/derive/index.ts'
import {parse} from '../../../src/parse/index.ts'
import {docx} from '../../../src/render/docx/index.ts'
import type {RenderInput} from '../../../src/render/renderer.ts'
import {markdownOf} from '../common/markdown.ts'
import {milliseconds, spread, timed, timesOf} from '../common/measure.ts'
import {outcome, type Row} from '../common/outcome.ts'
import {writePage} from '../common/page.ts'
import {textOf} from '../common/texts.ts'
import {inputFor} from '../pdf/ours.ts'

// `npm run bench:docx` measures the Word renderer, from a composed report to the bytes of the file.
// Ratios are asserted; times are told, since machines differ. BENCH_SHORT=1 measures fewer runs,
// BENCH_WRITE=1 writes the results into docs/performance.md.

const few = env.BENCH_SHORT === '1'

const input = (words: number, seed: number): RenderInput => inputFor(textOf(words, seed))

/** With a list of its contents before all else, whose entries have numbers of pages. */
function withContents({report, ...rest}: RenderInput): RenderInput {
  const [first, ...others] = report.children
  if (first === undefined) throw new Error('Unexpected report without a block')
  const contents = {type: 'contents', depth: 2, origin: first.origin} as const
  return {...rest, report: {...report, children: [first, contents, ...others]}}
}

/** The file of an input. A message would mean that what is measured is not what was meant. */
const rendered = (it: RenderInput) =>
  docx.render(it, (message) => {
    throw new Error(`Unexpected message: ${String(message)}`)
  })

interface Plan {
  readonly words: number
  readonly warm: number
  readonly runs: number
}

const plans = {
  short: {words: 600, warm: 150, runs: few ? 20 : 60},
  medium: {words: 6000, warm: 10, runs: few ? 5 : 15},
  large: {words: 60_000, warm: 1, runs: few ? 2 : 5}
} as const satisfies Record<string, Plan>

/** What a build does before it renders, but for composing, which would count for the numbers of pages. */
async function read(words: number, seed: number): Promise<void> {
  const {document} = parse({path: 'text.md', text: markdownOf(textOf(words, seed))})
  derive(document)
}

/**
 * Times of inputs, each of a text of its own, in turns with those of a variant of it, and of reading
 * the text.
 */
async function times({words, warm, runs}: Plan, variant: (it: RenderInput) => RenderInput) {
  const [plain, varied, before]: [number[], number[], number[]] = [[], [], []]
  for (let seed = 0; seed < warm + runs; seed += 1) {
    const it = input(words, seed)
    const own = await timed(() => rendered(it))
    const other = await timed(() => rendered(variant(it)))
    const reading = await timed(() => read(words, seed))
    if (seed < warm) continue
    before.push(reading.ms)
    plain.push(own.ms)
    varied.push(other.ms)
  }
  return {plain: timesOf(plain), varied: timesOf(varied), before: timesOf(before)}
}

const counts = {short: '600', medium: '6,000', large: '60,000'} as const
const aims = {short: 'at most 8 ms', medium: '', large: 'less than 0.8 s'} as const

async function rows(): Promise<readonly Row[]> {
  const result: Row[] = []
  const medians = {short: 0, medium: 0, large: 0}
  for (const size of ['short', 'medium', 'large'] as const) {
    const plan = plans[size]
    const {plain, varied, before} = await times(plan, withContents)
    const words = counts[size]
    medians[size] = plain.median
    const pages = varied.median - plain.median
    const rest = plain.median + before.median
    result.push(
      {what: `Word: ${words} words, warm`, measured: spread(plain), target: aims[size]},
      {
        what: `Word: ${words} words, warm, with a list of contents`,
        measured: `${spread(varied)}: the numbers of its pages take ${milliseconds(pages)}, the rest of a build ${milliseconds(rest)}`,
        target: 'no longer than the rest',
        holds: pages <= rest
      }
    )
  }
  const growth = medians.large / medians.medium
  result.push({
    what: 'Word: 6,000 words, then 60,000',
    measured: `${milliseconds(medians.medium)}, then ${milliseconds(medians.large)}: ${growth.toFixed(1)} times for ten times the words`,
    target: 'about 10 times; at most 15',
    holds: growth <= 15
  })
  return result
}

const all = await rows()
for (const row of all) console.log(outcome(row))
if (env.BENCH_WRITE === '1') writePage('word', all)
exit(all.some((it) => it.holds === false) ? 1 : 0)
