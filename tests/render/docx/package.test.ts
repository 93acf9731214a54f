import {expect, test} from 'vitest'
import {p, section, text} from '../sample-nodes.ts'
import {sampleReport} from '../sample-report.ts'
import {all, isWellFormed, open, reportOf, wordsOf} from './open.ts'

const bare = {left: [], center: [], right: []}
const noEdges = {header: bare, footer: bare}
const empty = {...reportOf([]), furniture: {first: noEdges, rest: noEdges}}

test('every part of a document is well-formed', async () => {
  for (const report of [sampleReport(), empty]) {
    for (const [name, xml] of (await open(report)).parts) expect(isWellFormed(xml), name).toBe(true)
  }
})

test('the same report gives the same bytes, however many documents came before', async () => {
  const first = await open(sampleReport())
  await open(reportOf([section(1, 'other', 'Another document', [p('with words')])]))
  const second = await open(sampleReport())
  expect(Buffer.from(second.bytes).equals(Buffer.from(first.bytes))).toBe(true)
})

test('the same report gives the same bytes in every time zone', async () => {
  const before = process.env.TZ
  try {
    process.env.TZ = 'Asia/Tokyo'
    const east = {offset: new Date(0).getTimezoneOffset(), ...(await open(sampleReport()))}
    process.env.TZ = 'America/Los_Angeles'
    const west = {offset: new Date(0).getTimezoneOffset(), ...(await open(sampleReport()))}
    expect(east.offset).not.toBe(west.offset)
    expect(Buffer.from(east.bytes).equals(Buffer.from(west.bytes))).toBe(true)
    // DOS date of 1 January 1980 in the first header: (year − 1980) << 9 | month << 5 | day.
    expect([...east.bytes.slice(10, 14)]).toEqual([0, 0, 0x21, 0])
  } finally {
    if (before === undefined) delete process.env.TZ
    else process.env.TZ = before
  }
})

test('nothing in the package is left to chance', async () => {
  const {parts, names} = await open(sampleReport())
  expect(names[0]).toBe('[Content_Types].xml')
  for (const [name, xml] of parts) {
    for (const id of all(xml, /(?:r:id|r:embed| Id)="([^"]*)"/g)) {
      expect(id, name).toMatch(/^rId(Link)?\d+$/)
    }
  }
})

test('each relationship that a part uses is there, once', async () => {
  const {parts} = await open(sampleReport())
  for (const [name, xml] of parts) {
    const used = all(xml, /r:(?:id|embed)="([^"]*)"/g)
    if (used.length === 0) continue
    const relationships = parts.get(name.replace(/^(.*\/)([^/]+)$/, '$1_rels/$2.rels')) ?? ''
    const ids = all(relationships, / Id="([^"]*)"/g)
    expect(new Set(ids).size, name).toBe(ids.length)
    for (const id of used) expect(ids, name).toContain(id)
  }
})

test('no number of a bookmark or a picture is used twice', async () => {
  const {document} = await open(sampleReport())
  for (const pattern of [
    /<w:bookmarkStart [^>]*w:id="(\d+)"/g,
    /<w:bookmarkStart [^>]*w:name="([^"]*)"/g,
    /<wp:docPr [^>]*id="(\d+)"/g
  ]) {
    const found = all(document, pattern)
    expect(new Set(found).size).toBe(found.length)
  }
})

test('the document says what it is, by whom, in which language and of when', async () => {
  const {parts} = await open(sampleReport())
  const core = parts.get('docProps/core.xml') ?? ''
  expect(core).toContain('<dc:title>Harbour towns plan &lt;their&gt; own way &amp; out of winter</')
  expect(core).toContain('<dc:creator>A. Writer, B. Editor</')
  expect(core).toContain('<dc:language>en-GB</')
  expect(core).toContain('<cp:keywords>harbour, winter</')
  expect(core).toContain('>2025-03-02T00:00:00Z</dcterms:created>')
  expect(parts.get('word/styles.xml')).toContain('<w:lang w:val="en-GB"')
})

test('without a date the document takes the stated second, and never the clock', async () => {
  const {date: _, ...meta} = sampleReport().meta
  const report = {...sampleReport(), meta}
  const dated = await open(report, {epoch: 86_400})
  expect(dated.parts.get('docProps/core.xml')).toContain('>1970-01-02T00:00:00Z</dcterms:created>')
  expect((await open(report)).parts.get('docProps/core.xml')).not.toContain('dcterms:created')
})

test('a report without content is a document all the same', async () => {
  const opened = await open(empty)
  expect(wordsOf(opened.document)).toBe('')
  expect(opened.names.filter((it) => /header|footer|odttf/.test(it))).toEqual([])
  expect(await opened.html()).toBe('')
})

test('two thousand paragraphs are all there', async () => {
  const {document} = await open(reportOf(Array.from({length: 2000}, (_, i) => p(`word${i}`))))
  expect(wordsOf(document).split(' ')).toHaveLength(2000)
})

test('characters that XML cannot hold are replaced, line ends and tabs are kept', async () => {
  const {document, parts} = await open(reportOf([p('a\u0001b\ufffe\ud800c\nd\te <&> "f"')]))
  expect(isWellFormed(parts.get('word/document.xml') ?? '')).toBe(true)
  expect(wordsOf(document)).toBe('a\ufffdb\ufffd\ufffdc d e &lt;&amp;&gt; &quot;f&quot;')
  expect(document).toMatch(/c<\/w:t><w:br\/>/)
  expect(document).toMatch(/d<\/w:t><w:tab\/>/)
})

test('only the faces in use are carried, each a font again when its key is taken off', async () => {
  const {parts, names} = await open(reportOf([p('words')]))
  const table = parts.get('word/fontTable.xml') ?? ''
  // Body and furniture, its marking in bold.
  expect(all(table, /<(w:embed\w+) /g)).toEqual(['w:embedRegular', 'w:embedRegular', 'w:embedBold'])
  expect(names.filter((it) => it.endsWith('.odttf'))).toHaveLength(3)
  expect(table).toContain('<w:altName w:val="Georgia"/>')
  expect(parts.get('word/settings.xml')).toContain('<w:embedTrueTypeFonts/>')
})

test('inlines as deep as the parser allows are written', async () => {
  let inner = p(text('bottom'))
  for (let depth = 0; depth < 98; depth++) {
    inner = {
      ...inner,
      children: [
        {type: depth % 2 ? 'strong' : 'emphasis', origin: inner.origin, children: inner.children}
      ]
    }
  }
  expect(wordsOf((await open(reportOf([inner]))).document)).toBe('bottom')
})
