import {expect, test} from 'vitest'
import {made} from '../fixture.ts'
import {rendered} from '../inputs.ts'
import {readMarkdown} from '../readers/markdown.ts'
import {expectedReading} from '../words.ts'
import {parts, sources, templates} from './inputs.ts'

test.each(sources.flatMap((source) => templates.map((template) => ({source, template}))))(
  '$source.name as Markdown for $template.path reads the same',
  async ({source, template}) => {
    const {report} = made({source, template, parts})
    if (report === undefined) throw new Error(`Unexpected trouble with ${template.path}`)
    const found = await readMarkdown((await rendered(report, 'md')).bytes)
    const expected = expectedReading(report, 'md', new Map())
    expect(found.words).toEqual(expected.words)
    expect(found.headings).toEqual(expected.headings)
    expect(found.notes).toEqual(expected.notes)
    expect(found.tables).toEqual(expected.tables)
  }
)
