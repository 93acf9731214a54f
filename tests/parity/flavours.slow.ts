import {describe, test} from 'vitest'
import {made} from '../fixture.ts'
import {expectSame, flavours} from '../flavour.ts'
import {briefs, parts, sources} from '../properties/inputs.ts'

describe.each(flavours)('%s', (flavour) => {
  test.each(sources)('says all of $name in a brief', async (source) => {
    for (const template of briefs) {
      const {report} = made({source, template, parts})
      if (report === undefined) throw new Error(`Unexpected trouble with ${template.path}`)
      await expectSame(flavour, report)
    }
  })
})
