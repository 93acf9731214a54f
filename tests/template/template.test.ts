import {readdirSync, readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {ruleOf} from '../../src/diagnostics/message.ts'
import {parseTemplate} from '../../src/template/index.ts'
import type {TemplateBlock} from '../../src/template/template.ts'

const read = (text: string, parts: Readonly<Record<string, string>> = {}) =>
  parseTemplate(
    {path: 'templates/brief.md', text},
    new Map(
      Object.entries(parts).map(([name, part]) => [
        name,
        {path: `templates/shared/${name}.md`, text: part}
      ])
    )
  )

/** `rule at line:column: reason` of every message. */
const told = (text: string, parts: Readonly<Record<string, string>> = {}) =>
  read(text, parts).messages.map((it) => `${ruleOf(it)} ${it.line}:${it.column} ${it.reason}`)

/** The shape of a template: `## (directive content)`. */
const shape = (blocks: readonly TemplateBlock[] = []): string => blocks.map(shapeOfOne).join(' ')

function shapeOfOne(block: TemplateBlock): string {
  switch (block.type) {
    case 'section':
      return `${'#'.repeat(block.depth)}(${shape(block.children)})`
    case 'directive':
      return `::${block.name}`
    case 'container':
      return `:::${block.name}(${shape(block.children)})`
    case 'content':
      return block.node.type
  }
}

const shapeOf = (text: string, parts: Readonly<Record<string, string>> = {}) =>
  shape(read(text, parts).template?.children)

test('nests headings and tells directives from content', () => {
  const text = `::masthead

Words.

## One

::body

### Deeper

::notes

## Two

:::callout{tone=note}
## Boxed
::bottom-line
:::
`
  expect(told(text)).toEqual([])
  expect(shapeOf(text)).toBe(
    '::masthead paragraph ##(::body ###(::notes)) ##(:::callout(##(::bottom-line)))'
  )
})

test('a container around another takes one colon more', () => {
  const text = '::::only{format=pdf}\n:::callout\n::body\n:::\n::::'
  expect(told(text)).toEqual([])
  expect(shapeOf(text)).toBe(':::only(:::callout(::body))')
  expect(told(text.replaceAll('::::', ':::'))).not.toEqual([])
})

test('gives every setting a default', () => {
  const {template} = read('::body')
  expect(template).toMatchObject({
    name: 'brief',
    settings: {
      kind: 'Brief',
      format: 'pdf',
      theme: 'civic',
      numbering: 'none',
      attachment: 'source'
    }
  })
  expect(template?.settings.page.first.header.left.text).toBe('')
})

test('takes the lines of the first page from the others unless it has its own', () => {
  const {template} = read(`---
page:
  header: {left: ":title"}
  footer: {right: ":page"}
  first: {header: {right: ":date"}}
---
`)
  const page = template?.settings.page
  expect(page?.rest.header.left.text).toBe(':title')
  expect(page?.first.header).toMatchObject({left: {text: ''}, right: {text: ':date'}})
  expect(page?.first.footer.right.text).toBe(':page')
})

test('tells that a template with nothing in it makes empty documents', () => {
  for (const text of ['', ' \n', '---\nkind: Note\n---\n', '<!-- to do -->\n']) {
    expect(read(text).messages.map((it) => `${ruleOf(it)} ${it.name} ${it.reason}`)).toEqual([
      'template/invalid templates/brief.md Unexpected empty template, expected directives such as `::body`'
    ])
  }
})

test('tells wrong settings, each in its place', () => {
  expect(told('---\nkind: 3\nformat: pfd\nnumberin: none\n---\n')).toEqual([
    'template/invalid 2:7 Unexpected `3` for `kind`, expected words in quotation marks',
    'template/invalid 3:9 Unexpected `"pfd"` for `format`, expected `pdf`',
    'template/invalid 4:1 Unexpected key `numberin`, expected `numbering`'
  ])
  expect(read('---\nformat: pfd\n---\n').template).toBeUndefined()
})

test.each([
  ['::key-points{max=}', '`::key-points{max=}`', '1:1'],
  [':::callout{\nWords.\n:::', '`:::callout{`', '1:1'],
  [':: body', '`:: body`', '1:1'],
  ['Words and\n::body more', '`::body more`', '2:1'],
  ['Words ::body', '`::body`', '1:7'],
  ['Words\n\n:::', '`:::`', '3:1'],
  ['::body[Label]', '`::body[`', '1:1'],
  [':::callout[Label]\nWords.\n:::', '`:::callout[`', '1:1'],
  [':::callout\nWords.', '`:::callout`', '1:1'],
  ['On :date{', '`:date{`', '1:4'],
  ['On :date[day] at last', '`:date[day]`', '1:4']
])('tells that %j cannot be read', (text, seen, place) => {
  const messages = told(text)
  expect(messages).toHaveLength(1)
  expect(messages[0]).toContain(
    `template/malformed-directive ${place} Unexpected ${seen}, expected`
  )
})

test('shows nothing of a directive that cannot be read', () => {
  expect(shapeOf('::key-points{max=}\n\nWords.')).toBe('paragraph')
})

test.each(['- ::body', '> ::body', '> :::callout\n> Words.\n> :::'])(
  'tells that %j holds a directive where none can stand',
  (text) => {
    expect(told(text)[0]).toMatch(/^template\/misplaced-directive 1:3 .* on a line of its own$/)
    expect(shapeOf(text)).toBe('')
  }
)

test('leaves colons inside words, in code and after a backslash alone', () => {
  const text = 'At 10:30, Re:Budget, `::body`, \\::body and \\:date.'
  expect(told(text)).toEqual([])
  const [block] = read(text).template?.children ?? []
  expect(JSON.stringify(block)).not.toContain('textDirective')
  expect(JSON.stringify(block)).toContain('At 10:30, Re:Budget, ')
})

test('resolves references and leaves comments out', () => {
  const text =
    '<!-- For editors. -->\n\nSee [the guide][g]. <!-- why -->\n\n[g]: https://example.org\n'
  const {template, messages} = read(text)
  expect(messages).toEqual([])
  expect(shape(template?.children)).toBe('paragraph')
  expect(JSON.stringify(template)).toContain('"url":"https://example.org"')
  expect(JSON.stringify(template)).not.toContain('editors')
})

test('tells that a template has no footnotes', () => {
  expect(told('Words.[^1]\n\n[^1]: A note.\n')).toEqual([
    'template/footnote 1:7 Unexpected footnote `[^1]`, expected words',
    'template/footnote 3:1 Unexpected footnote `[^1]`, expected words'
  ])
})

test('puts parts in place before headings nest, each with its own path', () => {
  const parts = {
    'sign-off': '## Contact\n\n::include{name=desk}\n',
    desk: 'The desk.'
  }
  const text = '## Background\n\n::include{name="sign-off"}\n\n::notes'
  expect(told(text, parts)).toEqual([])
  expect(shapeOf(text, parts)).toBe('##() ##(paragraph ::notes)')
  const [, contact] = read(text, parts).template?.children ?? []
  expect(contact?.origin.path).toBe('templates/shared/sign-off.md')
})

test('takes parts inside containers', () => {
  expect(shapeOf(':::only{format=pdf}\n::include{name=desk}\n:::', {desk: '::body'})).toBe(
    ':::only(::body)'
  )
})

test('shows a circle of parts', () => {
  const parts = {a: '::include{name=b}', b: 'Words.\n\n::include{name=a}'}
  expect(told('::include{name=a}', parts)).toEqual([
    'template/circle 3:1 Unexpected circle of parts `a → b → a`, expected parts that end'
  ])
  expect(read('::include{name=a}', parts).messages[0]?.file).toBe('templates/shared/b.md')
  expect(shapeOf('::include{name=a}', parts)).toBe('paragraph')
})

test('tells an unknown part with the nearest name', () => {
  expect(told('::include{name=sign-of}', {'sign-off': ''})).toEqual([
    'template/unknown-part 1:1 Unexpected part `sign-of`, expected `sign-off`'
  ])
  expect(told('::include')).toEqual([
    'template/attribute 1:1 Unexpected `::include` without `name`, expected words in quotation marks'
  ])
})

test('tells that a part has no settings', () => {
  expect(told('::include{name=a}', {a: '---\nkind: Part\n---\n\nWords.'})).toEqual([
    'template/invalid 1:1 Unexpected settings in a part, expected them in the template that includes it'
  ])
})

test.each([
  ['as is', (text: string) => text],
  ['with a byte order mark and CRLF', (text: string) => `\uFEFF${text.replaceAll('\n', '\r\n')}`]
])('places are those of the file %s', (_name, vary) => {
  const text = vary('---\nkind: Note\n---\n\n## Words\n\n::key-points{max=3 style=letter}\n')
  const {template, messages} = read(text)
  expect(messages).toEqual([])
  expect(template?.settings.kind).toBe('Note')
  const [section] = template?.children ?? []
  const directive = section?.type === 'section' ? section.children[0] : undefined
  const style = directive?.type === 'directive' ? directive.attributes[1] : undefined
  expect(directive?.origin.position.start).toMatchObject({line: 7, column: 1})
  expect(style?.origin.position.start).toMatchObject({line: 7, column: 20})
  const slices = [section, directive, style].map((it) =>
    text.slice(it?.origin.position.start.offset, it?.origin.position.end.offset)
  )
  expect(slices).toEqual(['## Words', '::key-points{max=3 style=letter}', 'style=letter'])
})

test.each(readdirSync('templates').filter((it) => it.endsWith('.md')))('%s is well', (file) => {
  const text = readFileSync(`templates/${file}`, 'utf8')
  expect(parseTemplate({path: `templates/${file}`, text}, new Map()).messages).toEqual([])
})
