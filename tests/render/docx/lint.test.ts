import {readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import type {Block, Callout} from '../../../src/model/node.ts'
import type {Report} from '../../../src/model/report.ts'
import {fixtures, made} from '../../fixture.ts'
import {rendered} from '../../inputs.ts'
import {parts, sources, templates} from '../../properties/inputs.ts'
import {lintDocx} from '../../readers/docx-lint.ts'
import {
  bullets,
  code,
  em,
  event,
  item,
  link,
  numbers,
  origin,
  p,
  statement,
  strong,
  table,
  task,
  text,
  timeline
} from '../sample-nodes.ts'
import {sampleReport} from '../sample-report.ts'

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

/** Every block inside of every other that can hold it, `depth` times. */
function nested(depth: number): readonly Block[] {
  const inner = depth === 0 ? [] : nested(depth - 1)
  const tip: Callout = {type: 'callout', origin, tone: 'tip', children: [p('A tip.'), ...inner]}
  const warning: Callout = {...tip, tone: 'warning', title: [text('Mind')]}
  return [
    p('Words ', strong(em(link('https://example.org', 'all at once'))), code('x')),
    bullets(item(p('point'), ...inner), task('done', p('made'), ...inner)),
    numbers('letter', 3, item(p('third'), p('more'), ...inner)),
    {type: 'blockquote', origin, children: [p('Quoted.'), ...inner]},
    tip,
    warning,
    statement('Who', 'Said.'),
    {type: 'code', origin, value: 'let x'},
    table(['left', 'center', 'right'], ['A', 'B', 'C'], ['a', 'b', '1.5'], ['c', 'd', '10']),
    timeline(event('May', 'a'), event('June', 'b'), event('July', 'c')),
    {type: 'thematicBreak', origin}
  ]
}

test('whatever stands in whatever, nothing is formatted directly', async () => {
  expect(await lintOf({...sampleReport(), children: nested(2), notes: []})).toEqual([])
})
