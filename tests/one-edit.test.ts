import {readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {formatNames} from '../src/model/node.ts'
import {made} from './fixture.ts'
import {rendered} from './inputs.ts'
import {readers} from './readers/index.ts'

// One template drives every format: what is edited in it is edited in all of them, and nowhere else.

const source = {path: 'summit.txt', text: readFileSync('sources/summit.txt', 'utf8')}
const brief = readFileSync('templates/brief.md', 'utf8')

/** The sections of a template by their headings; what stands before the first has none. */
function sectionsOf(template: string): Map<string, string> {
  const parts = template.split(/^(?=## )/m)
  return new Map(parts.map((it) => [/^## (.*)/.exec(it)?.[1] ?? '', it]))
}

/** Each format's headings below the title, and the words of the file. */
async function readBack(template: string) {
  const {report} = made({source, template: {path: 'brief.md', text: template}, parts: new Map()})
  if (report === undefined) throw new Error('Unexpected template, expected one that can be read')
  return Promise.all(
    formatNames.map(async (format) => {
      const {bytes} = await rendered(report, format)
      const {headings, words} = await readers[format](bytes)
      const shown = headings.filter(({text}) => text !== report.meta.title.map(textOf).join(''))
      return {headings: shown.map(({text}) => text), words: words.join(' ')}
    })
  )
}

const textOf = (node: {readonly type: string; readonly value?: string}) => node.value ?? ''

test('one edit of a template changes every format', async () => {
  const sections = sectionsOf(brief)
  const people = sections.get('Who’s who') ?? ''
  const timeline = sections.get('Timeline') ?? ''
  expect(people).toContain('::people')
  expect(timeline).toContain('::timeline')
  const without = brief.replace(people, '')
  const edited = without
    .replace('## Key points', '## What matters')
    .replace(timeline, '')
    .replace('## What was said', `${timeline}## People\n\n::people{max=3}\n\n## What was said`)

  const before = await readBack(without)
  const after = await readBack(edited)
  for (const [index, {headings, words}] of after.entries()) {
    const old = before[index]
    if (old === undefined) throw new Error('Unexpected lack of a format')
    const moved = old.headings.filter((it) => it !== 'Timeline')
    const at = moved.indexOf('What was said')
    expect(headings).toEqual(
      [...moved.slice(0, at), 'Timeline', 'People', ...moved.slice(at)].map((it) =>
        it === 'Key points' ? 'What matters' : it
      )
    )
    expect(old.words).not.toContain('British Prime Minister ¶1')
    expect(words).toMatch(/Keir Starmer British Prime Minister ¶1/)
  }
})
