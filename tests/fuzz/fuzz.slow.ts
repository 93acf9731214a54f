import process from 'node:process'
import fc from 'fast-check'
import {expect, test} from 'vitest'
import {areas, type Case} from './areas.ts'
import {guard} from './guard.ts'
import {faultsOf, faultsOfMessage} from './tried.ts'

/** How long in all, shared by the areas; 60 seconds unless `FUZZ_SECONDS` says. */
const seconds = Number(process.env.FUZZ_SECONDS ?? 60)

/** Where to begin; a finding names the seed of its round, and `FUZZ_AREA` tries that round alone. */
const first = Number(process.env.FUZZ_SEED ?? Date.now() % 1_000_000_000)
const only = process.env.FUZZ_AREA

/** Few, so that a finding is told soon, and every area has a turn in a short run. */
const casesOfRound = 20

const watch = guard()

interface Round {
  readonly area: string
  readonly seed: number
  readonly arbitrary: fc.Arbitrary<Case>
}

async function round({area, seed, arbitrary}: Round): Promise<string | undefined> {
  const property = fc.asyncProperty(arbitrary, async (it) => {
    watch.begin(area, seed)
    const faults = await faultsOf(it)
    if (faults.length > 0) throw new Error(faults.join('\n'))
  })
  const ended = await fc.check(property, {
    seed,
    numRuns: casesOfRound,
    interruptAfterTimeLimit: 60_000
  })
  if (!ended.failed) return undefined
  const [it] = ended.counterexample ?? []
  const reason = ended.errorInstance instanceof Error ? ended.errorInstance.message : ''
  return [`FUZZ_SEED=${seed} FUZZ_AREA='${area}' npm run fuzz`, reason, shown(it)].join('\n')
}

/** The files of a case, as far as anybody would read them. */
function shown(it: Case | undefined): string {
  const files = Object.entries(it?.files ?? {}).map(
    ([file, content]) => `${file}: ${JSON.stringify(content).slice(0, 2000)}`
  )
  return [`dossier ${it?.argv.join(' ')}`, ...files, ''].join('\n')
}

test('nothing that is thrown is no message, whatever is built', async () => {
  const chosen = Object.entries(areas).filter(([area]) => only === undefined || area === only)
  const end = performance.now() + seconds * 1000
  const findings: string[] = []
  let cases = 0
  for (let seed = first; only === undefined ? performance.now() < end : seed === first; seed++) {
    const [area, arbitrary] = chosen[seed % chosen.length] ?? []
    if (area === undefined || arbitrary === undefined) break
    const found = await round({area, seed, arbitrary})
    cases += casesOfRound
    if (found !== undefined) findings.push(found)
    if (found !== undefined) console.log(found)
  }
  console.log(`${cases} cases from seed ${first} on, in ${seconds} s`)
  expect(findings).toEqual([])
  expect(cases).toBeGreaterThan(0)
})

const well = {rule: 'parse/html', file: 'package.json', line: 1, column: 1, reason: 'Unexpected x'}

test.each([
  ['no rule of that name', {rule: 'parse/nothing'}],
  ['a raw control character', {reason: 'Unexpected \u001b[2J'}],
  ['a raw control character', {expected: ['\u202e']}],
  ['no reason', {reason: ''}],
  ['no file', {file: ''}],
  ['a place in a file that is not there', {file: 'nothing.json'}],
  ['a place that is not in its file', {column: 3}],
  ['an end that is not in its file', {endLine: 99_999}],
  ['an end before its start', {line: 2, endLine: 1}]
])('would be seen: %s', (fault, wrong) => {
  expect(faultsOfMessage(well, process.cwd())).toEqual([])
  expect(faultsOfMessage({...well, ...wrong}, process.cwd())).toEqual([fault])
})
