import {expect, test} from 'vitest'
import {trace} from '../../src/trace/index.ts'
import {linesIn} from '../../src/trace/lines.ts'
import {readerOf} from '../../src/verify/readers/index.ts'
import {fixtures, made} from '../fixture.ts'
import {rendered} from '../inputs.ts'
import {parts, shipped, templates} from '../properties/inputs.ts'

// These two have what templates have: items, numbers of all kinds, the whole body.
const wide = templates.filter(({path}) => /\/(?:brief|memo-military)\.md$/.test(path))

const cases = [
  ...shipped.flatMap((source) =>
    wide.map((template) => ({
      name: `${source.name} in ${template.path}`,
      source,
      template,
      parts
    }))
  ),
  ...fixtures
]

test.each(cases)('in Markdown of $name no word comes from nowhere', async ({name, ...input}) => {
  const {report} = made(input)
  if (report === undefined || report.flavour !== undefined) return
  const {bytes} = await rendered(report, 'md')
  const reading = await (await readerOf('md'))(bytes)
  const words = linesIn(reading).map((it) => it.text)
  const {occurrences} = trace(words.join(' '), reading, report, {
    format: 'md',
    edge: () => undefined
  })
  const lost = occurrences.flatMap(({parts}) =>
    parts.flatMap((it) => (it.from === 'nowhere' ? [it.words] : []))
  )
  expect(lost).toEqual([])
  if (/\p{L}/u.test(words.join(''))) expect(occurrences).toHaveLength(1)
})
