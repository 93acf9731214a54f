import process from 'node:process'
import fc from 'fast-check'
import {expect, test} from 'vitest'
import {formatNames} from '../../src/model/node.ts'
import type {Report} from '../../src/model/report.ts'
import {verify} from '../../src/verify/index.ts'
import {made} from '../fixture.ts'
import {rendered} from '../inputs.ts'
import {parts, sources, templates} from '../properties/inputs.ts'
import {markdown, prose} from './markdown.ts'
import {mutated} from './mutated.ts'

/** Half of the time: it runs beside the others. */
const seconds = Number(process.env.FUZZ_SECONDS ?? 60) / 2
/** At most so many texts, where a run has to try the same ones on any machine. */
const most = Number(process.env.FUZZ_TEXTS ?? 1_000_000)
const seed = Number(process.env.FUZZ_SEED ?? Date.now() % 1_000_000_000)

const texts = fc.oneof(
  {weight: 4, arbitrary: markdown.map((text) => ({path: 'plan.md', text}))},
  {weight: 1, arbitrary: prose.map((text) => ({path: 'plan.txt', text}))},
  {
    weight: 2,
    arbitrary: mutated(sources.map(({text}) => text)).map((text) => ({path: 'plan.md', text}))
  }
)

const bare = {path: 'bare.md', text: '::body\n\n::notes\n'}
const inTemplate = fc.constantFrom(bare, bare, ...templates)

async function faultsOf(report: Report): Promise<readonly string[]> {
  const faults: string[] = []
  for (const format of formatNames) {
    const {bytes} = await rendered(report, format)
    const parity = await verify({report, format, assets: new Map(), bytes})
    faults.push(...parity.faults.map(({what}) => `${format}: ${what}`))
  }
  return faults
}

test('whatever is built reads as its report, in every format', async () => {
  let cases = 0
  const property = fc.asyncProperty(texts, inTemplate, async (source, template) => {
    cases++
    const {report} = made({source, template, parts})
    if (report === undefined) throw new Error(`Unexpected trouble with ${template.path}`)
    expect(await faultsOf(report)).toEqual([])
  })
  await fc.assert(property, {
    seed,
    numRuns: most,
    interruptAfterTimeLimit: seconds * 1000,
    markInterruptAsFailure: false
  })
  console.log(`${cases} cases read back, from seed ${seed} on`)
})
