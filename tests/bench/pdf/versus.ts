import type {Theme} from '../../../src/theme/theme.ts'
import {spread, timed, timesOf} from '../common/measure.ts'
import type {Row} from '../common/outcome.ts'
import {textOf} from '../common/texts.ts'
import {inputFor, rendered, type Size, sizes} from './ours.ts'
import {openTypst, type Typst} from './typst.ts'
import {markupOf} from './typst-markup.ts'

interface Duel {
  readonly ours: number[]
  readonly theirs: number[]
  readonly pages: Set<string>
}

/** Our time beside Typst's for the same texts; every run has a text of its own. */
export async function versus(folder: string, few: boolean): Promise<readonly Row[]> {
  const {theme, fonts} = inputFor(textOf(1, 0))
  let typst: Typst
  try {
    typst = openTypst(folder, fonts.values())
  } catch (error) {
    console.error(`\nTypst CANNOT BE HAD, so NOTHING WAS COMPARED with it: ${String(error)}\n`)
    return [{what: 'Typst', measured: 'not compared: it cannot be had', target: ''}]
  }
  await again(typst, theme)
  // Many documents: the first hundred are slower, until the engine has compiled what is hot.
  const short = await duel(typst, theme, 'short', few ? 100 : 150, few ? 40 : 100)
  const large = await duel(typst, theme, 'large', 0, few ? 2 : 4)
  return [
    ...rowsOf(short, 'many different texts of 600 words', 3),
    ...rowsOf(large, 'different texts of 74,000 words', 1)
  ]
}

/**
 * Texts in a row, ours and theirs in turns of some: a batch is one document after another, and each
 * program finds the machine's caches as the other has left them only once in a turn.
 */
async function duel(
  typst: Typst,
  theme: Theme,
  size: Size,
  warm: number,
  runs: number
): Promise<Duel> {
  const found: Duel = {ours: [], theirs: [], pages: new Set()}
  for (let seed = 0; seed < warm + runs; seed += turn) {
    const count = Math.min(turn, warm + runs - seed)
    const texts = Array.from({length: count}, (_, at) => textOf(sizes[size], 1000 + seed + at))
    const inputs = texts.map((it) => inputFor(it))
    const markups = texts.map((it) => markupOf(it, theme))
    const ours = await eachTimed(inputs, rendered)
    const theirs = await eachTimed(markups, typst.pdf, typst.forget)
    if (seed < warm) continue
    found.ours.push(...ours.map(({ms}) => ms))
    found.theirs.push(...theirs.map(({ms}) => ms))
    ours.forEach(({result}, at) => {
      found.pages.add(`${result.pages} and ${theirs[at]?.result.pages}`)
    })
  }
  return found
}

const turn = 10

async function eachTimed<Thing, Result>(
  things: readonly Thing[],
  run: (thing: Thing) => Result | Promise<Result>,
  after: () => void = () => undefined
) {
  const runs: {readonly ms: number; readonly result: Result}[] = []
  for (const thing of things) {
    runs.push(await timed(() => run(thing)))
    after()
  }
  return runs
}

function rowsOf({ours, theirs, pages}: Duel, what: string, least: number): readonly Row[] {
  const [our, their] = [timesOf(ours), timesOf(theirs)]
  const ratio = their.median / our.median
  return [
    {what: `${what}: this project`, measured: spread(our), target: ''},
    {what: `${what}: Typst`, measured: spread(their), target: '', ms: their.median},
    {
      what: `${what}: how much faster`,
      measured: `${ratio.toFixed(1)} times (pages: ${[...pages].slice(0, 3).join(', ')})`,
      target: least === 1 ? 'no slower' : `at least ${least} times`,
      holds: ratio >= least
    }
  ]
}

/**
 * Shows that Typst compiles each text anew: one that it has just compiled takes it a moment, which
 * no other text may.
 */
async function again(typst: Typst, theme: Theme): Promise<void> {
  const markup = markupOf(textOf(sizes.short, 500), theme)
  const first = await timed(() => typst.pdf(markup))
  const second = await timed(() => typst.pdf(markup))
  const other = await timed(() => typst.pdf(markupOf(textOf(sizes.short, 501), theme)))
  console.log(
    `Typst: a first text ${first.ms.toFixed(1)} ms, the same again ${second.ms.toFixed(1)} ms, another ${other.ms.toFixed(1)} ms`
  )
}
