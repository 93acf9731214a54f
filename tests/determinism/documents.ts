import type {Asset, Assets} from '../../src/model/asset.ts'
import type {Block} from '../../src/model/node.ts'
import type {Report} from '../../src/model/report.ts'
import {parseTemplate} from '../../src/template/index.ts'
import {fixtures, made} from '../fixture.ts'
import {parts, shipped, templates} from '../properties/inputs.ts'
import {
  bullets,
  code,
  em,
  item,
  note,
  origin,
  p,
  section,
  strong,
  table,
  text
} from '../render/sample-nodes.ts'
import {sampleAssets, sampleReport} from '../render/sample-report.ts'

export interface Sample {
  readonly report: Report
  readonly assets: Assets
}

/** A document that is made when it is asked for: a process renders one of them, or all. */
interface Named {
  readonly name: string
  readonly make: () => Sample
}

/** How many documents there are. */
const wanted = 100

/**
 * A hundred documents: the sources that ship in each template, the cases, every kind
 * of node, and made-up ones that ask of fonts what is most easily left behind in a cache.
 */
export function documents(): readonly Named[] {
  const ofSources = shipped.flatMap((source) =>
    templates.map((template) => ({
      name: `${source.name} in ${template.path}`,
      make: () => plain(made({source, template, parts}).report)
    }))
  )
  const ofCases = fixtures
    .filter(({template}) => parseTemplate(template, new Map()).template !== undefined)
    .map((fixture) => ({name: fixture.name, make: () => plain(made(fixture).report)}))
  const every: Named = {
    name: 'every kind of node',
    make: () => ({report: sampleReport(), assets: sampleAssets})
  }
  const real = [every, ...ofSources, ...ofCases].slice(0, wanted - 25)
  const rest = Array.from({length: wanted - real.length}, (_, index) => ({
    name: `made up, ${index}`,
    make: () => madeUp(index)
  }))
  return [...real, ...rest]
}

/** A template that cannot be read makes an empty report; the name keeps it apart. */
const plain = (report: Report | undefined): Sample => ({
  report: report ?? {...sampleReport(), children: []},
  assets: new Map()
})

/** Words whose glyphs are shared with others, composed of others, or stand for something else. */
const words = [
  'É Ç',
  'EVERY CHOICE',
  'e\u0301 e',
  'É\u0300',
  'a\u00a0b',
  'inter\u00addepart\u00admental\u00adisation',
  'office ﬁnal affluent',
  'fi ffl ff ﬀ',
  'Ωμέγα Σίσυφος ς',
  'Ёж ёлка Й й',
  'Straße ŻÓŁW żółw',
  'Å Å ﬃ ½ № ™',
  '“quoted” — ‘so’ – x-ray',
  '⇒ ∀y ☂ ☑ ☐',
  '東京 𠀀',
  'שלום עולם (א)',
  'العربية 123',
  '👩‍👩‍👧 ✈\ufe0f',
  '\u200bzero\u200b\u2060width',
  '1 234,56 £2.26 million'
] as const

/** Numbers from 0 to 1 that are the same every time: mulberry32. */
export function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** The same, in another order. */
export function shuffled<Item>(items: readonly Item[], seed: number): readonly Item[] {
  const random = seeded(seed)
  return items
    .map((it) => ({it, key: random()}))
    .sort((a, b) => a.key - b.key)
    .map(({it}) => it)
}

function madeUp(seed: number): Sample {
  const random = seeded(seed + 1)
  const some = (count: number): string =>
    Array.from({length: count}, () => words[Math.floor(random() * words.length)]).join(' ')
  const children: readonly Block[] = [
    section(1, 'a', some(2), [
      p(some(30), note(1), ' ', em(text(some(3))), ' ', strong(text(some(3))), ' ', code(some(2))),
      {
        type: 'callout',
        origin,
        tone: 'note',
        title: [{type: 'text', origin, value: some(2)}],
        children: [p(some(8))]
      },
      bullets(item(p(some(6))), item(p(some(40)))),
      table(['left', 'right'], [some(1), some(1)], [some(2), '1.5'], [some(1), '22.25']),
      {type: 'code', origin, value: `${some(4)}\n\t${some(3)}`},
      {type: 'image', origin, url: 'see-through.png', alt: some(2), caption: some(3)}
    ])
  ]
  const notes = [{id: 'n1', number: 1, origin, children: [p(some(5))]}]
  const title = [{type: 'text', origin, value: some(3)}] as const
  const {meta} = sampleReport()
  const report = {...sampleReport(), children, notes, meta: {...meta, title}}
  return {report, assets: new Map([['see-through.png', seeThrough]])}
}

/** 4 × 4 pixels, each of another opacity. */
const seeThrough: Asset = {
  kind: 'png',
  bytes: Uint8Array.from(
    Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAQAAAAECAYAAACp8Z5+AAAAOUlEQVR4nAXB0QAAQQxDwcAsRgAKU4B8PoTCBOZwbkYSsngRU7GSeTYTszUnhXHYhGuoVNblUtry/dQCGgHmGwJ2AAAAAElFTkSuQmCC',
      'base64'
    )
  ),
  width: 40,
  height: 40,
  file: 'see-through.png'
}
