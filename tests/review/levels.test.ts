import {expect, test} from 'vitest'
import {dossier, project} from '../cli/project.ts'

const text = '# Ferries\n\nThe island has waited for long. See [here](times.pdf), etc.\n'
const settings = (rules: string) => `packs: [{template: digest}]\nrules: ${rules}\n`

const said = async (files: Readonly<Record<string, string>>, ...argv: readonly string[]) => {
  const place = project(files)
  const {code, stderr} = await dossier(place, argv)
  return {
    code,
    rules: [...stderr.matchAll(/\b(error|warning|info) .*?(\w[\w-]*\/[\w-]+)$/gm)].map(
      (it) => `${it[1]} ${it[2]}`
    ),
    stderr
  }
}

test('check reviews, a build does where it is asked', async () => {
  const files = {'sources/note.md': text, 'dossier.config.yaml': 'packs: [{template: digest}]\n'}
  const both = ['warning review/vague-link', 'info review/et-cetera']
  expect(await said(files, 'check')).toMatchObject({code: 0, rules: both})
  expect(await said(files, 'build', '--review')).toMatchObject({code: 0, rules: both})
  expect(await said(files, 'build')).toMatchObject({code: 0, rules: []})
})

test('settings turn a rule off, or make an error of it', async () => {
  const files = {
    'sources/note.md': text,
    'dossier.config.yaml': settings('{review/vague-link: error, review/et-cetera: off}')
  }
  const result = await said(files, 'check')
  expect(result).toMatchObject({code: 1, rules: ['error review/vague-link']})
})

test('a source says for itself how bad rules are, but for what the project forbids', async () => {
  const own = '---\nrules: {review/vague-link: off, review/et-cetera: off, parse/html: off}\n---\n'
  const files = {
    'sources/note.md': `${own}${text}\n<b>bold</b>\n`,
    'dossier.config.yaml': settings('{review/vague-link: error, review/et-cetera: warning}')
  }
  expect(await said(files, 'check')).toMatchObject({code: 1, rules: ['error review/vague-link']})
})

test('what settings say of a rule counts before strict', async () => {
  const files = {
    'sources/note.md':
      '# Note\n\nThe pier leans to the east.\n\n![](https://example.com/pier.png)\n',
    'dossier.config.yaml': settings('{parse/no-alternative: info, assets/remote: off}')
  }
  const result = await said(files, 'check', '--strict')
  expect(result).toMatchObject({code: 0, rules: ['info parse/no-alternative']})
})

test.each([
  ['{review/long-sentense: off}', '`review/long-sentence`'],
  ['{review/long-sentence: of}', 'expected `off`'],
  ['{parse/empty: off}', 'what it tells is an error in any case'],
  ['{config/no-match: off}', 'expected no such rule here']
])('settings that say %s are wrong', async (rules, words) => {
  const files = {'sources/note.md': text, 'dossier.config.yaml': settings(rules)}
  const {code, stderr} = await said(files, 'check')
  expect(stderr).toContain(words)
  expect(code).toBe(2)
})

test('levels in front matter are checked, too', async () => {
  const files = {
    'sources/note.md': `---\nrules: {review/et-cetra: off}\n---\n${text}`,
    'dossier.config.yaml': 'packs: [{template: digest}]\n'
  }
  expect((await said(files, 'check')).stderr).toContain('expected `review/et-cetera`')
})
