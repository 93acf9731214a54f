import {expect, test} from 'vitest'
import {verify} from '../../src/verify/index.ts'
import {made} from '../fixture.ts'
import {rendered} from '../inputs.ts'
import {briefs, parts, sources} from './inputs.ts'

test.each(sources.flatMap((source) => briefs.map((template) => ({source, template}))))(
  '$source.name as Markdown for $template.path reads the same',
  async ({source, template}) => {
    const {report} = made({source, template, parts})
    if (report === undefined) throw new Error(`Unexpected trouble with ${template.path}`)
    const {bytes} = await rendered(report, 'md')
    const {faults} = await verify({report, format: 'md', bytes, assets: new Map()})
    expect(faults.map((it) => it.what)).toEqual([])
  }
)
