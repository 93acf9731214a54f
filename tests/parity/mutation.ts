import {expect} from 'vitest'
import type {Format} from '../../src/model/node.ts'
import {verify} from '../../src/verify/index.ts'
import {rendered} from '../inputs.ts'
import {sampleAssets, sampleReport} from '../render/sample-report.ts'

/** Something done to a finished file, and what has to be said of it. */
export type Mutation = readonly [what: string, mutate: (file: string) => string, told: RegExp]

const report = sampleReport()

/** The finished file of a report with every kind of node. */
export const finished = async (format: Format): Promise<Uint8Array> =>
  (await rendered(report, format, sampleAssets)).bytes

/** What is not as it should be in a file of that report, line by line. */
export async function faultsIn(format: Format, bytes: Uint8Array): Promise<readonly string[]> {
  const {faults} = await verify({report, format, assets: sampleAssets, bytes})
  return faults.map(({aspect, what}) => `${aspect}: ${what}`)
}

/** `from` becomes `to` in a text, once; one that is not there is a mistake of the test. */
export const change =
  (from: string | RegExp, to: string) =>
  (text: string): string => {
    const changed = text.replace(from, to)
    if (changed === text) throw new Error(`Unexpected text without ${from}`)
    return changed
  }

/** Two stretches of a text change places. */
export const swap =
  (first: RegExp, second: RegExp) =>
  (text: string): string => {
    const [a, b] = [first.exec(text), second.exec(text)]
    if (a === null || b === null || a.index + a[0].length > b.index) {
      throw new Error(`Unexpected text without ${first} before ${second}`)
    }
    const between = text.slice(a.index + a[0].length, b.index)
    return text.slice(0, a.index) + b[0] + between + a[0] + text.slice(b.index + b[0].length)
  }

/** That a fault of the right kind was told. */
export function expectTold(faults: readonly string[], told: RegExp): void {
  expect(faults.join('\n')).toMatch(told)
}
