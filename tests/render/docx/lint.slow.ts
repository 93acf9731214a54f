import {readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import type {Report} from '../../../src/model/report.ts'
import {fixtures, made} from '../../fixture.ts'
import {rendered} from '../../inputs.ts'
import {parts, sources, templates} from '../../properties/inputs.ts'
import {lintDocx} from '../../readers/docx-lint.ts'

// `npm run lint:word`: no memo of any text has anything for an expert to mend.

async function lintOf(report: Report): Promise<readonly string[]> {
  const {bytes} = await rendered(report, 'docx')
  return lintDocx(bytes)
}

const gallery = 'tests/gallery/source/reading-room.md'
const texts = [...sources, {name: gallery, path: gallery, text: readFileSync(gallery, 'utf8')}]

describe.each(templates)('in $path', (template) => {
  test.each(texts)('$name leaves nothing to mend', async (source) => {
    const {report} = made({source, template, parts})
    if (report !== undefined) expect(await lintOf(report)).toEqual([])
  })
})

test.each(fixtures)('$name in its own template leaves nothing to mend', async (fixture) => {
  const {report} = made(fixture)
  if (report !== undefined) expect(await lintOf(report)).toEqual([])
})
