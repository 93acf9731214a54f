import {expect, test} from 'vitest'
import {piecesOf} from '../../src/model/pieces.ts'
import {runs} from '../../src/model/runs.ts'
import {plainText} from '../../src/model/walk.ts'
import {firstParagraph, inlinesOf, markdown, outline} from './helpers.ts'

const blocksOf = (text: string) => outline(markdown(text).document.children)

test('headings nest, and have the ids that GitHub gives them', () => {
  const text = 'intro\n\n## One & two\n\n### Deep\n\nx\n\n## One & two\n\n#\n\n## P4\n'
  expect(blocksOf(text)).toEqual([
    'paragraph intro',
    'section 2 #one--two One & two',
    '  section 3 #deep Deep',
    '    paragraph x',
    'section 2 #one--two-1 One & two',
    'section 1 #section ',
    '  section 2 #p4-section P4'
  ])
})

test('the only first-level heading is the title when it opens the text', () => {
  const {title, document} = markdown('# The *title*\n\nx\n\n## Part\n')
  expect(title).toBe('The title')
  expect(outline(document.children)).toEqual(['paragraph x', 'section 2 #part Part'])
})

test.each([
  ['two first-level headings', '# A\n\nx\n\n# B\n', 2],
  ['a heading further down', 'x\n\n# A\n', 2],
  ['an empty heading', '#\n\nx\n', 1]
])('%s: the file has the title, and nothing is taken away', (_, text, count) => {
  const {title, document} = markdown(text)
  expect(title).toBe('notes')
  expect(document.children).toHaveLength(count)
})

test('a heading that repeats the title of front matter is not shown twice', () => {
  const same = markdown('---\ntitle: Plan B\n---\n# Plan **B**\n\nx\n')
  expect(same.title).toBe('Plan B')
  expect(outline(same.document.children)).toEqual(['paragraph x'])
  const other = markdown('---\ntitle: "Plan: B"\n---\n# Plan A\n\nx\n')
  expect(other.title).toBe('Plan: B')
  expect(outline(other.document.children)).toEqual(['section 1 #plan-a Plan A', '  paragraph x'])
})

test('links are resolved, whatever the case of their label', () => {
  const {document, told} = markdown(
    '[a][Ref] [ref] <https://b.org> [c](sub/x.md "T")\n\n[REF]: u.md\n'
  )
  expect(inlinesOf(firstParagraph(document)).filter((it) => it !== 'text  ')).toEqual([
    'link u.md a',
    'link u.md ref',
    'link https://b.org https://b.org',
    'link sub/x.md c'
  ])
  expect(told).toEqual([])
})

test('a definition named like a member of every object is found, or not', () => {
  expect(blocksOf('[constructor] [valueOf]\n')).toEqual(['paragraph [constructor] [valueOf]'])
  const {document} = markdown('[x][__proto__]\n\n[__proto__]: y.md\n')
  expect(inlinesOf(firstParagraph(document))).toEqual(['link y.md x'])
})

test.each(['[](a.md)', '[ ](a.md)', '[&#8203;](a.md)', '[**&nbsp;**](a.md)'])(
  'the address stands for the words of %s, and that is told',
  (text) => {
    const {document, told} = markdown(`See ${text}.`)
    expect(inlinesOf(firstParagraph(document))).toContain('link a.md a.md')
    expect(told).toEqual([`parse/empty-link 1:5-1:${text.length + 5}`])
  }
)

test.each([
  '[x](javascript:alert)',
  '[x](JavaScript&colon;alert)',
  '[x](java&#10;script:alert)',
  '[x](<  data:text/html,y>)',
  '[x](vbscript:y)',
  '[x](file:///etc/passwd)',
  '[x]()',
  '[x](#)'
])('%s is shown as words and told', (text) => {
  const {document, told} = markdown(text)
  expect(inlinesOf(firstParagraph(document))).toEqual(['text x'])
  expect(told).toEqual([`parse/unsafe-link 1:1-1:${text.length + 1}`])
})

test('a link to a heading is kept, also one further down; to none, its words', () => {
  const {document, told} = markdown('[a](#s-é) [b](#S-%C3%A9) [c](#none)\n\n## S é\n')
  expect(inlinesOf(firstParagraph(document)).filter((it) => it !== 'text  ')).toEqual([
    'link #s-é a',
    'link #s-é b',
    'text c'
  ])
  expect(told).toEqual(['parse/unknown-anchor 1:26-1:36'])
})

test('pictures on their own are blocks; definitions and captions count', () => {
  const {document, told} = markdown('![a](a.png "Cap")\n![b][r]\n\n[r]: b.png\n')
  expect(outline(document.children)).toEqual(['image a.png a', 'image b.png b'])
  expect(document.children[0]).toMatchObject({caption: 'Cap'})
  expect(told).toEqual([])
})

test('a picture among words comes after them, without leaving a gap', () => {
  const {document, told} = markdown('See ![a](a.png) here.\n')
  expect(outline(document.children)).toEqual(['paragraph See here.', 'image a.png a'])
  expect(told).toEqual(['parse/inline-image 1:5-1:16'])
})

test('where no picture can stand, its words do', () => {
  const text = '## H ![a](a.png)\n\n| ![b](b.png) |\n|-|\n\n[![c](c.png)](d.md)\n'
  const {document, told} = markdown(text)
  const [section] = document.children
  if (section?.type !== 'section') throw new Error('no section')
  const [table, link] = section.children
  expect(plainText(section.title)).toBe('H a')
  expect(table?.type === 'table' && [...piecesOf([table.head])]).toEqual(['b'])
  expect(link?.type === 'paragraph' && inlinesOf(link.children)).toEqual(['link d.md c'])
  expect(told.map((it) => it.split(' ')[0])).toEqual(Array(3).fill('parse/inline-image'))
})

test('HTML is told and shown as text', () => {
  const {document, told} = markdown('a <b>bold</b>\n\n<div>\nx\n</div>\n')
  expect(outline(document.children)).toEqual([
    'paragraph a <b>bold</b>',
    'code html <div>\nx\n</div>'
  ])
  expect(told).toEqual(['parse/html 1:3-1:6', 'parse/html 1:10-1:14', 'parse/html 3:1-5:7'])
})

test('HTML comments are left out and told', () => {
  const {document, told} = markdown('a <!-- b --> c\n\n<!-- d -->\n<!---->\n\n<!-- e --> f\n')
  expect(outline(document.children)).toEqual(['paragraph a c', 'code html <!-- e --> f'])
  expect(told).toEqual([
    'parse/html-comment 1:3-1:13',
    'parse/html-comment 3:1-3:11',
    'parse/html-comment 4:1-4:8',
    'parse/html 6:1-6:13'
  ])
})

test('notes are numbered as they are met, those of the text before those in notes', () => {
  const text = 'x[^b] y[^a] z[^b] [^none]\n\n[^a]: A\n[^b]: B[^c]\n[^c]: C\n'
  const {document, told} = markdown(text)
  expect(document.notes.map((it) => [it.number, it.id, ...outline(it.children)])).toEqual([
    [1, 'b', 'paragraph B'],
    [2, 'a', 'paragraph A'],
    [3, 'c', 'paragraph C']
  ])
  const calls = runs(firstParagraph(document)).filter((it) => it.kind === 'noteReference')
  expect(calls.map((it) => it.number)).toEqual([1, 2, 1])
  expect(plainText(firstParagraph(document))).toContain('[^none]')
  expect(told).toEqual([])
})

test('a note nobody refers to is kept last and told; a second of one name is told', () => {
  const {document, told} = markdown('[^u]: U\n\n[^a]: A\n\n[^A]: again\n\nx[^a]\n')
  expect(document.notes.map((it) => it.id)).toEqual(['a', 'u'])
  expect(told).toEqual(['parse/unused-note 1:1-1:8', 'parse/repeated-note 5:1-5:12'])
})

test.each(['note', 'tip', 'important', 'warning', 'caution'])('an alert of tone %s', (tone) => {
  const text = `> [!${tone.toUpperCase()}]\n> words *here*\n>\n> more\n`
  expect(blocksOf(text)).toEqual([`callout ${tone}`, '  paragraph words here', '  paragraph more'])
  const [callout] = markdown(text).document.children
  const title = callout?.type === 'callout' ? plainText(callout.title ?? []) : undefined
  expect(title?.toLowerCase(), 'a tone is said in words, not by a colour alone').toBe(tone)
})

test('a quotation is an alert only with the marker alone on its first line', () => {
  expect(blocksOf('> [!NOTE] words\n')).toEqual(['blockquote', '  paragraph [!NOTE] words'])
  expect(blocksOf('> [!OTHER]\n> words\n')[0]).toBe('blockquote')
  expect(blocksOf('> [!NOTE]\n')).toEqual(['blockquote', '  paragraph [!NOTE]'])
})

test('lists keep their start, their tasks and their looseness', () => {
  const {document} = markdown('3. a\n4. b\n\n***\n\n- [x] done\n- [ ] open\n\n  more\n- plain\n')
  expect(document.children).toMatchObject([
    {type: 'list', marker: {kind: 'number', start: 3, style: 'decimal'}, spread: false},
    {type: 'thematicBreak'},
    {
      type: 'list',
      marker: {kind: 'bullet'},
      spread: true,
      children: [{task: 'done'}, {task: 'open'}, {type: 'listItem'}]
    }
  ])
})

test('every row of a table has as many cells as the head', () => {
  const {document, told} = markdown('| a | b |\n|:-|-:|\n| 1 |\n| 1 | 2 | 3 |\n')
  const [table] = document.children
  if (table?.type !== 'table') throw new Error('no table')
  expect(table.align).toEqual(['left', 'right'])
  expect(table.children.map((row) => row.children.length)).toEqual([2, 2])
  expect(told).toEqual(['parse/table-row 4:9-4:14'])
})

test('code keeps its lines, and the first word of its info', () => {
  const {document} = markdown('```ts title="x"\r\na\r\n\r\nb\r\n```\r\n')
  expect(document.children).toMatchObject([{type: 'code', lang: 'ts', value: 'a\n\nb'}])
})

test('directives are the words that the author wrote', () => {
  expect(blocksOf('::masthead\n\nat 10:30, :name[x]{y=z}\n')).toEqual([
    'paragraph ::masthead',
    'paragraph at 10:30, :name[x]{y=z}'
  ])
})

test('paragraphs of running text are numbered, through sections, past boxes', () => {
  const {document} = markdown('# T\n\none\n\n- item\n\n> quote\n\n## S\n\ntwo[^1]\n\n[^1]: note\n')
  const section = document.children.at(-1)
  expect(document.children[0]).toMatchObject({ordinal: 1})
  expect(section?.type === 'section' && section.children[0]).toMatchObject({ordinal: 2})
  expect(document.source.paragraphs).toBe(2)
  // The title is not counted: one, item, quote, S, two, note.
  expect(document.source.words).toBe(6)
})

test.each([
  ['quotations', `${'> '.repeat(3000)}deep words`],
  ['lists', `${'- '.repeat(500)}deep words`],
  ['marks', `${'*a '.repeat(300)}deep words${'*'.repeat(300)}`],
  ['notes', `x[^299]\n\n${Array.from({length: 300}, (_, n) => `[^${n}]: > `).join('')}deep words`]
])('%s in hundreds of others keep their words', (kind, text) => {
  const {document, told} = markdown(text)
  const seen = JSON.stringify([document.children, document.notes])
  expect(seen).toContain('deep words')
  if (kind !== 'notes') expect(told[0]).toMatch(/^parse\/too-deep /)
})

test('an empty file is told, and has the title of its name', () => {
  for (const text of ['', ' \n\t\r\n', '\uFEFF']) {
    const {told, title, document} = markdown(text)
    expect(told).toEqual(['parse/empty'])
    expect([title, document.children]).toEqual(['notes', []])
  }
})

test('each kind of character that no document may hold is told once', () => {
  const {told, messages, document} = markdown('a\u0007b\u0007 \u0000\uFFFE\uD800 ok😀\n')
  expect(plainText(firstParagraph(document))).toBe('a\uFFFDb\uFFFD \uFFFD\uFFFD\uFFFD ok😀')
  expect(told).toHaveLength(4)
  expect(told[0]).toBe('parse/control-character 1:2-1:3')
  expect(messages[0]?.reason).toBe('Unexpected character U+0007 (2 of them), expected text')
})

test('a reference cannot bring in what no document may hold', () => {
  const {document} = markdown('a&#12;b&#0;c&#10;d\n')
  expect(plainText(firstParagraph(document))).toBe('a\uFFFDb\uFFFDc d')
})

test('the source is identified by its bytes', () => {
  const {document} = markdown('\uFEFFé\r\n')
  expect(document.source).toMatchObject({
    file: 'notes.md',
    kind: 'markdown',
    sha256: 'aed6404f0f21739aae66e784e8eae25f73c9b3cfe4d3344df2068a9b117a7e2f'
  })
})
