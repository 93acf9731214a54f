import {expect} from 'vitest'
import type {Report} from '../src/model/report.ts'
import {verify} from '../src/verify/index.ts'
import type {Parity} from '../src/verify/parity.ts'
import {rendered} from './inputs.ts'

export const flavours = ['chat', 'email'] as const
type Flavour = (typeof flavours)[number]

export const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes)

/** The text of a report, which a reader that did not write it finds to say all that the report does. */
export async function expectSame(flavour: Flavour, report: Report): Promise<string> {
  const {bytes} = await rendered({...report, flavour}, 'md')
  const parity = await verify({report, format: 'md', flavour, assets: new Map(), bytes})
  expect(wrong(parity)).toEqual([])
  return textOf(bytes)
}

const wrong = ({faults}: Parity) => faults.map(({what}) => what)
