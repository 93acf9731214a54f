import {expect, test} from 'vitest'
import {templateOf} from '../../../src/pack/ready/templates.ts'
import {parseTemplate} from '../../../src/template/index.ts'
import {ready, readyOnly, shipped} from './shipped.ts'

const parts = new Map([['opening', {path: 'templates/shared/opening.md', text: '::bottom-line\n'}]])

test.each([...shipped.templates])(
  'the template %s is ready as it would be read',
  async (name, text) => {
    for (const path of [`templates/${name}.md`, `../some where/"our own".md`]) {
      const file = {path, text}
      for (const all of [new Map(), parts]) {
        const taken = await templateOf(file, all, readyOnly)
        const read = parseTemplate(file, all)
        expect(taken).toStrictEqual(read)
        expect(JSON.stringify(taken)).toBe(JSON.stringify(read))
      }
    }
  }
)

test('a template of which a word was changed is read, and told of, as ever', async () => {
  const text = shipped.templates.get('brief') ?? ''
  for (const changed of [text.replace('kind:', 'kin:'), `${text}\n::include{name=opening}\n`]) {
    expect(changed).not.toBe(text)
    const file = {path: 'templates/brief.md', text: changed}
    const taken = await templateOf(file, parts, ready)
    const read = parseTemplate(file, parts)
    expect(taken.template).toStrictEqual(read.template)
    expect(taken.messages.map(String)).toEqual(read.messages.map(String))
  }
})
