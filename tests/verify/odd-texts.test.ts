import {expect, test} from 'vitest'
import {type Format, formatNames} from '../../src/model/node.ts'
import {verify} from '../../src/verify/index.ts'
import {made} from '../fixture.ts'
import {rendered} from '../inputs.ts'

const template = {
  path: 'template.md',
  text: '---\npage: {footer: {left: ":title"}}\n---\n\n::bottom-line\n\n::body{numbered}\n\n::notes\n'
}

/** Well-formed texts that hardly anybody writes; each was read back as something else once. */
const texts = [
  '1. > 2. [x] a',
  '- - > - [x] [A4](b)',
  '1. > > 3. a\n2. > - b',
  '- > a\n  >\n  > - b\n  >   1. c',
  '- > ```\n  > a\n  > ```',
  '999999999. a\n1. b',
  '[a](&lt;b&gt;)',
  '[a](%{) [b](<%E4{%7e}>) [c](https://example.org/%zz?100%)',
  '- []($)\n\na',
  '## a\n\n### b\n\n## c',
  '[^&#xE0041;] *&#x200d; a* b&#xFEFF;c [^&#8203;]',
  '[^\u{10B60}] a',
  '[^\u0ed0\u05d0]',
  '[^\u0f01\u3200\u05d0]',
  '&#x202e; \n\n## a',
  '> > [!NOTE]\n> > ![b](x.png "c")',
  'a &#x202e;b c d\u202c e\n\n&#x202e;f g\n\n&#x202d;\u05d0 \u05d1\u05d2\n\n| [^&#x202e;] | <',
  '- [^1]\n\n[^1]: b',
  'a[^1] b[^2]\n\n[^1]:\n\n[^2]: [^3]\n\n[^3]: c',
  `# ${'a'.repeat(300)}\n\nb`,
  '# \u{1098C}\u{10800} a\n\nb',
  '# a\u0085b\n\nc'
]

test.each(
  formatNames.flatMap((format) => texts.map((text): readonly [Format, string] => [format, text]))
)('%s of %j reads the same', async (format, text) => {
  const {report} = made({source: {path: 'a.md', text}, template, parts: new Map()})
  if (report === undefined) throw new Error('Unexpected trouble with the template')
  const {bytes} = await rendered(report, format)
  const {faults} = await verify({report, format, bytes, assets: new Map()})
  expect(faults.map((it) => it.what)).toEqual([])
})
