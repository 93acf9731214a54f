import {expect, test} from 'vitest'
import {verify} from '../../src/verify/index.ts'
import {made} from '../fixture.ts'
import {rendered} from '../inputs.ts'

const template = {path: 'template.md', text: '::body\n'}

test.each([
  '1. > 2. [x] a',
  '- - > - [x] [A4](b)',
  '1. > > 3. a\n2. > - b',
  '- > ```\n  > a\n  > ```',
  '999999999. a\n1. b',
  '[a](&lt;b&gt;)'
])('Markdown of %j reads the same', async (text) => {
  const {report} = made({source: {path: 'a.md', text}, template, parts: new Map()})
  if (report === undefined) throw new Error('Unexpected trouble with the template')
  const {bytes} = await rendered(report, 'md')
  const {faults} = await verify({report, format: 'md', bytes, assets: new Map()})
  expect(faults.map((it) => it.what)).toEqual([])
})
