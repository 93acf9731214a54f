import {expect, test} from 'vitest'
import type {Block, Callout} from '../../../src/model/node.ts'
import type {Report} from '../../../src/model/report.ts'
import {rendered} from '../../inputs.ts'
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
