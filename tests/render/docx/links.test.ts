import {expect, test} from 'vitest'
import {cite, link, numbered, origin, p, section, text} from '../sample-nodes.ts'
import {sampleReport} from '../sample-report.ts'
import {all, open, paragraphWith, reportOf} from './open.ts'

test('every link within a document leads to a bookmark of it', async () => {
  const {document} = await open(sampleReport())
  const names = all(document, /<w:bookmarkStart [^>]*w:name="([^"]*)"/g)
  const targets = all(document, /w:anchor="([^"]*)"/g)
  expect(targets).toContain('figures')
  expect(targets).toContain('p4')
  for (const target of targets) expect(names).toContain(target)
})

test('a citation is a raised link to its paragraph, or plain where that is not shown', async () => {
  const {document} = await open(
    reportOf([p('a', cite(4)), p('b', cite(5, false)), numbered(4, 'c')])
  )
  expect(paragraphWith(document, '¶4')).toMatch(/<w:hyperlink w:anchor="p4".*w:val="Citation"/)
  expect(paragraphWith(document, '¶5')).not.toContain('<w:hyperlink')
  expect(paragraphWith(document, '¶5')).toContain('w:val="Citation"')
})

test('addresses outside are relationships, with what a title says as a tip', async () => {
  const titled = {...link('https://example.org/a?b=1&c="2"#d', 'words'), title: 'More "about" it'}
  const {document, parts} = await open(
    reportOf([p(titled, link('mailto:a@example.org', 'mail'), link('a b/c.md', 'file'))])
  )
  expect(document).toContain('w:tooltip="More &quot;about&quot; it"')
  const targets = all(
    parts.get('word/_rels/document.xml.rels') ?? '',
    /Target="([^"]*)" TargetMode/g
  )
  expect(targets).toEqual([
    'https://example.org/a?b=1&amp;c=%222%22#d',
    'mailto:a@example.org',
    'a%20b/c.md'
  ])
})

test('a link to a part that the report does not have keeps its words and is told', async () => {
  const hidden = section(1, 'gone', 'For Markdown', [])
  const {document, messages} = await open(
    reportOf([
      p(link('#gone', 'words')),
      {type: 'only', origin, formats: ['md'], children: [hidden]}
    ])
  )
  expect(document).not.toContain('<w:hyperlink')
  expect(paragraphWith(document, 'words')).not.toBe('')
  expect(messages).toEqual(['render/not-rendered', 'render/not-rendered'])
})

test('names of bookmarks are ones that Word takes, and differ', async () => {
  const long = 'a-long-heading-whose-slug-goes-on-and-on'
  const ids = [`${long}-one`, `${long}-two`, '1st', 'Größe', 'größe', 'p3', '日本']
  const {document} = await open(
    reportOf([
      ...ids.map((id) => section(2, id, id, [])),
      p(...ids.map((id) => link(`#${id}`, id)))
    ])
  )
  const names = all(document, /<w:bookmarkStart [^>]*w:name="([^"]*)"/g)
  expect(names).toHaveLength(ids.length)
  expect(new Set(names.map((it) => it.toLowerCase())).size).toBe(ids.length)
  for (const name of names) expect(name).toMatch(/^\p{L}[\p{L}\p{N}_]{0,39}$/u)
  expect(all(document, /w:anchor="([^"]*)"/g)).toEqual(names)
})

test('a section that is shown twice has one bookmark', async () => {
  const twice = section(2, 'same', 'Same', [])
  const {document} = await open(reportOf([twice, twice]))
  expect(all(document, /w:name="(same)"/g)).toHaveLength(1)
})

test('numbers of paragraphs are text that hangs before the words', async () => {
  const {document} = await open(reportOf([numbered(12, text('Words.'))]))
  expect(paragraphWith(document, 'Words.')).toMatch(
    /w:val="NumberedParagraph".*w:name="p12".*w:val="ParagraphNumber".*>12<.*<w:tab\/>.*Words\./
  )
})
