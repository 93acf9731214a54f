import {expect, test} from 'vitest'
import {bullets, code, item, numbers, p, task} from '../sample-nodes.ts'
import {type Opened, open, paragraphWith, reportOf, styleNamed, styleOf} from './open.ts'

const numberingOf = ({document}: Opened, words: string) => {
  const [, level, id] =
    /<w:ilvl w:val="(\d+)"\/><w:numId w:val="(\d+)"/.exec(paragraphWith(document, words)) ?? []
  return {level, id}
}

const startOf = (opened: Opened, words: string) => {
  const {id, level} = numberingOf(opened, words)
  const numbering = opened.parts.get('word/numbering.xml') ?? ''
  const list = new RegExp(`<w:num w:numId="${id}".*?</w:num>`).exec(numbering)?.[0] ?? ''
  return new RegExp(`w:ilvl="${level}"><w:startOverride w:val="(\\d+)"`).exec(list)?.[1]
}

test('each list counts anew', async () => {
  const opened = await open(
    reportOf([
      numbers('decimal', 1, item(p('alpha')), item(p('beta'))),
      p('between'),
      numbers('decimal', 1, item(p('gamma')))
    ])
  )
  expect(numberingOf(opened, 'alpha')).toEqual(numberingOf(opened, 'beta'))
  expect(numberingOf(opened, 'gamma').id).not.toBe(numberingOf(opened, 'alpha').id)
  expect(startOf(opened, 'gamma')).toBe('1')
})

test('a list starts where its author says, at any level', async () => {
  const opened = await open(
    reportOf([
      numbers('decimal', 9, item(p('ninth'), numbers('letter', 3, item(p('c-item'))))),
      numbers('decimal', 1, item(p('first'), numbers('letter', 1, item(p('a-item')))))
    ])
  )
  expect(startOf(opened, 'ninth')).toBe('9')
  expect(startOf(opened, 'c-item')).toBe('3')
  expect(startOf(opened, 'a-item')).toBe('1')
  expect(opened.parts.get('word/numbering.xml')).toContain('<w:numFmt w:val="lowerLetter"/>')
})

test('an independent reader sees lists in lists', async () => {
  const opened = await open(
    reportOf([
      bullets(
        item(p('outer'), numbers('decimal', 1, item(p('inner'), bullets(item(p('innermost')))))),
        item(p('last'))
      )
    ])
  )
  expect(await opened.html()).toBe(
    '<ul><li>outer<ol><li>inner<ul><li>innermost</li></ul></li></ol></li><li>last</li></ul>'
  )
})

test('tasks show a box and no bullet', async () => {
  const opened = await open(reportOf([bullets(task('done', p('made')), task('open', p('to do')))]))
  expect(paragraphWith(opened.document, 'made')).toContain('☑')
  expect(paragraphWith(opened.document, 'to do')).toContain('☐')
  expect(opened.document).not.toContain('<w:numPr>')
})

test('the blocks of an item stand under its words, and only the first has its mark', async () => {
  const opened = await open(
    reportOf([bullets(item(p('one'), p('two'), bullets(item(p('deep'), p('deeper')))))])
  )
  const {document} = opened
  expect(paragraphWith(document, 'two')).toContain('w:val="ListContinue"')
  expect(paragraphWith(document, 'two')).not.toContain('<w:numPr>')
  const deeper = styleOf(paragraphWith(document, 'deeper')) ?? ''
  expect(deeper).toBe('ListContinue2Spaced')
  expect(styleNamed(opened, 'ListContinue2')).toMatch(/<w:ind w:left="800"/)
})

test('an item that opens with something else than words keeps its mark', async () => {
  const opened = await open(
    reportOf([
      bullets(
        item({type: 'code', origin: p('').origin, value: 'run()'}),
        item(),
        item(p(code('x')))
      )
    ])
  )
  expect(opened.document.match(/w:val="ListBullet(Spaced)?"/g)).toHaveLength(3)
})

test('lists nested a hundred deep stay on the page', async () => {
  let list = bullets(item(p('bottom')))
  for (let depth = 0; depth < 98; depth++) list = bullets(item(p(`level ${depth}`), list))
  const {document} = await open(reportOf([list]))
  const indents = [...document.matchAll(/<w:ind w:left="(\d+)"/g)].map((it) => Number(it[1]))
  // Half of the text of an A4 page with margins of 76 points is 4,433 twips.
  expect(Math.max(...indents)).toBeLessThan(4_460)
  expect(
    Math.max(...[...document.matchAll(/<w:ilvl w:val="(\d+)"/g)].map((it) => +(it[1] ?? 0)))
  ).toBe(8)
})
