import {expect, test} from 'vitest'
import * as z from 'zod'
import {dossier, project} from './project.ts'

// Whoever reads the JSON cuts the words out of the file as it lies on disk.

const point = z.object({line: z.number(), column: z.number(), offset: z.number()})
const passage = z.object({
  text: z.string(),
  origin: z.object({position: z.object({start: point, end: point})})
})
type Passage = z.infer<typeof passage>
type Point = z.infer<typeof point>

/** Every passage of what was printed, however deep. */
function passagesIn(value: unknown): readonly Passage[] {
  if (typeof value !== 'object' || value === null) return []
  const own = passage.safeParse(value)
  return [...(own.success ? [own.data] : []), ...Object.values(value).flatMap(passagesIn)]
}

async function printed(text: string): Promise<readonly Passage[]> {
  const place = project({'note.md': text})
  const {stdout} = await dossier(place, ['build', 'note.md', '--emit', 'facts'])
  return passagesIn(JSON.parse(stdout).facts)
}

const source = `---
title: Ferries
key_points:
  - "Stated: £9 million"
---

# Ferries

Prime
Minister **Keir Starmer** said on
*March 14*, 2025 that the board would pay &pound;5&nbsp;million to [the Port of *Dover*](https://example.org/a_(b) "Port").

Mayor Anna \\*Weber\\* told Reuters[^1] that \`12\` towns had spent &#8364;3 million,
or 2\\.5%, by ~~June~~ 2026. 👩‍👧 On 4 May 2024 Zoë Smith said the
**Northern *Ferry* Board** (NFB) would buy 10&nbsp;boats.

On 5 June 2023 the University\\
of Oslo paid \\$7 million, said Jane
Smith.

[^1]: Minutes, 3 May 2021.
`

/** Words of facts, and what stands in the file for them. */
const expected = [
  ['Keir Starmer', 'Keir Starmer'],
  ['Prime Minister', 'Prime\nMinister'],
  ['March 14, 2025', 'March 14*, 2025'],
  ['£5\u00A0million', '&pound;5&nbsp;million'],
  ['Reuters', 'Reuters'],
  ['€3 million', '&#8364;3 million'],
  ['2.5%', '2\\.5%'],
  ['12 towns', '12` towns'],
  ['June 2026', 'June~~ 2026'],
  ['Northern Ferry Board', 'Northern *Ferry* Board'],
  ['University of Oslo', 'University\\\nof Oslo'],
  ['$7 million', '\\$7 million'],
  ['Jane Smith', 'Jane\nSmith']
] as const

const endings = {
  'line feeds': source,
  'CRLF and a byte order mark': `\uFEFF${source.replaceAll('\n', '\r\n')}`
}

test.each(Object.entries(endings))(
  'places in Markdown with %s are those of the file',
  async (_, text) => {
    const passages = await printed(text)
    const cut = ({start, end}: {readonly start: Point; readonly end: Point}) =>
      text.slice(start.offset, end.offset).replaceAll('\r\n', '\n')
    const found = passages.map((it) => [it.text, cut(it.origin.position)])
    expect(found).toEqual(expect.arrayContaining(expected.map((it) => [...it])))
  }
)

test.each(Object.entries(endings))(
  'lines and columns with %s are those of the offsets',
  async (_, text) => {
    const points = (await printed(text)).flatMap(({origin}) => Object.values(origin.position))
    expect(points.length).toBeGreaterThan(40)
    for (const {line, column, offset} of points) {
      const before = text.slice(0, offset)
      expect([line, column]).toEqual([before.split('\n').length, offset - before.lastIndexOf('\n')])
    }
  }
)
