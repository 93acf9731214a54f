import {expect, test} from 'vitest'
import {parseLanguage} from '../../../src/language/index.ts'
import {languageOf} from '../../../src/pack/ready/languages.ts'
import {ready, readyOnly, shipped} from './shipped.ts'

test.each([...shipped.languages])(
  'the language %s is ready as it would be read',
  async (code, text) => {
    for (const lang of [code, `${code}-XX`, code.toUpperCase()]) {
      const files = [{path: `../our own/${code}.yaml`, text}]
      const taken = await languageOf(lang, files, readyOnly)
      const read = parseLanguage(lang, files)
      expect(taken).toStrictEqual(read)
      expect(JSON.stringify(taken)).toBe(JSON.stringify(read))
      expect([...(taken.language?.words ?? [])]).toEqual([...(read.language?.words ?? [])])
    }
  }
)

test('words of a project are laid over a language that is ready', async () => {
  const file = {path: 'de.yaml', text: shipped.languages.get('de') ?? ''}
  const own = {path: 'templates/languages/de.yaml', text: 'labels: {to: Empfänger}\n'}
  const {language} = await languageOf('de', [file, own], ready)
  expect(language?.labels.to).toBe('Empfänger')
  expect(language?.labels.from).toBe('Von')
})

test('a language of which a word was changed is read, and told of, as ever', async () => {
  const text = shipped.languages.get('de')?.replace('labels:', 'label:') ?? ''
  const files = [{path: 'de.yaml', text}]
  const taken = await languageOf('de', files, ready)
  expect(taken.messages).not.toEqual([])
  expect(taken.messages.map(String)).toEqual(parseLanguage('de', files).messages.map(String))
})
