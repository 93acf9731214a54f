import {describe, expect, test} from 'vitest'
import type {Format} from '../../src/model/node.ts'
import {rendered} from '../inputs.ts'
import {lintDocx} from '../readers/docx-lint.ts'
import {readers} from '../readers/index.ts'
import {shipped, shippedNames} from '../theme/shipped.ts'
import {sampleAssets, sampleReport} from './sample-report.ts'

const report = sampleReport()

/** What is read back of the report with every kind of block, but for what depends on its pages. */
async function readIn(theme: string, format: Format) {
  const look = shipped(theme, report.template)
  const {bytes, messages} = await rendered(report, format, sampleAssets, look)
  const {words, headings, tables, notes, links, images} = await readers[format](bytes)
  const told = messages.map((it) => `${it.ruleId}: ${it.reason}`)
  return {bytes, read: {words, headings, tables, notes, links, images, told}}
}

const others = shippedNames.filter((it) => it !== 'civic')

describe.each(['pdf', 'docx'] as const)('in %s', async (format) => {
  const civic = await readIn('civic', format)

  test.each(others)('the theme %s says what the default theme says', async (name) => {
    const own = await readIn(name, format)
    expect(own.read).toEqual(civic.read)
    expect(own.bytes).not.toEqual(civic.bytes)
    if (format === 'docx') expect(lintDocx(own.bytes)).toEqual([])
  })
})
