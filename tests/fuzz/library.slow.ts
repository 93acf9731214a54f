import process from 'node:process'
import fc from 'fast-check'
import {expect, test} from 'vitest'
import {ruleOf} from '../../src/diagnostics/message.ts'
import {rules} from '../../src/diagnostics/rules.ts'
import {formatNames} from '../../src/model/node.ts'
import {made} from '../fixture.ts'
import {rendered} from '../inputs.ts'
import {parts, sources, templates} from '../properties/inputs.ts'
import {markdown} from './markdown.ts'
import {mutated} from './mutated.ts'

const seconds = Number(process.env.FUZZ_SECONDS ?? 60)
const seed = Number(process.env.FUZZ_SEED ?? Date.now() % 1_000_000_000)

/** Any UTF-16, also halves of surrogate pairs, which no file holds but a string may. */
const anyUnits = fc
  .array(fc.integer({min: 0, max: 0xffff}), {maxLength: 80})
  .map((units) => String.fromCharCode(...units))
const halves = fc
  .tuple(markdown, fc.constantFrom('\ud800', '\udc00'), fc.nat(9))
  .map(([text, half, at]) =>
    text
      .split(' ')
      .with(0, half)
      .join(at > 4 ? ` ${half}` : half)
  )

const texts = fc.oneof(anyUnits, halves, mutated(sources.map(({text}) => text)))
const paths = fc.constantFrom('plan.md', 'plan.txt')
const inTemplate = fc.constantFrom(...templates)

test('the library takes any string, and makes of it what has every format', async () => {
  let cases = 0
  const property = fc.asyncProperty(texts, paths, inTemplate, async (text, path, template) => {
    cases++
    const {report, messages} = made({source: {path, text}, template, parts})
    for (const it of messages) expect(Object.keys(rules)).toContain(ruleOf(it))
    if (report === undefined) throw new Error(`Unexpected trouble with ${template.path}`)
    for (const format of formatNames) {
      const {bytes} = await rendered(report, format)
      expect(bytes.length).toBeGreaterThanOrEqual(format === 'md' ? 0 : 1000)
    }
  })
  // A tenth of the time: the command goes the same ways, but for what no file can hold.
  await fc.assert(property, {
    seed,
    numRuns: 1_000_000,
    interruptAfterTimeLimit: seconds * 100,
    markInterruptAsFailure: false
  })
  console.log(`${cases} cases through the library, from seed ${seed} on`)
})
