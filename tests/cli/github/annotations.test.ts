import {expect, test} from 'vitest'
import {type AnnotationOptions, annotations} from '../../../src/cli/github/annotations.ts'
import {guarded} from '../../../src/cli/github/guard.ts'
import {message} from '../../../src/diagnostics/message.ts'
import type {RuleId} from '../../../src/diagnostics/rules.ts'
import type {Origin} from '../../../src/model/origin.ts'

const options: AnnotationOptions = {root: '/repo', isChanged: () => false}

const at = (path: string, line: number, column: number, endLine = line, end = 8): Origin => ({
  from: 'source',
  path,
  position: {
    start: {line, column, offset: 0},
    end: {line: endLine, column: end, offset: 4}
  }
})
const said = (rule: RuleId, reason: string, line = 3) =>
  message(rule, reason, at('sources/a.md', line, 4), {note: 'Do so.'})

test('a message is an error, a warning or a notice at its place', () => {
  const [line] = annotations([said('parse/html', 'Unexpected `<b>`')], options)
  expect(line).toBe(
    '::warning file=sources/a.md,line=3,endLine=3,col=4,endColumn=8,title=parse/html::' +
      'Unexpected `<b>`%0ADo so.%0Ahttps://github.com/dossier-pack/dossier/blob/main/docs/rules.md#parsehtml'
  )
  expect(annotations([said('derive/language', 'no')], options)[0]).toMatch(/^::notice /)
  expect(annotations([said('parse/empty', 'no')], options)[0]).toMatch(/^::error /)
})

test('a place over several lines has no columns, and a file as a whole no line', () => {
  const several = message('parse/html', 'no', at('a.md', 3, 4, 5))
  expect(annotations([several], options)[0]).toContain('file=a.md,line=3,endLine=5,title=')
  const whole = message('read/not-found', 'no', {from: 'file', path: 'a.md'})
  expect(annotations([whole], options)[0]).toContain('::error file=a.md,title=read/not-found::')
})

test('paths are those of the repository, also of a project in a folder of it', () => {
  const workspace = {...options, root: '/repo/briefs', workspace: '/repo'}
  expect(annotations([said('parse/html', 'no')], workspace)[0]).toContain(
    'file=/repo/briefs/sources/a.md,'
  )
})

test('the worst ten of each kind come first, those in changed lines before others', () => {
  const warnings = Array.from({length: 13}, (_, index) =>
    said('parse/html', `w${index}`, index + 1)
  )
  const errors = Array.from({length: 11}, (_, index) => said('parse/empty', `e${index}`))
  const infos = [said('derive/language', 'i')]
  const lines = annotations([...infos, ...warnings, ...errors], {
    ...options,
    isChanged: ({line = 0}) => line > 11
  })
  const words = lines.slice(0, -1).map((it) => /::([a-z]\d*)%0A/.exec(it)?.[1])
  const ten = (letter: string, numbers: readonly number[]) => numbers.map((it) => `${letter}${it}`)
  expect(words).toEqual([
    ...ten('e', [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]),
    ...ten('w', [11, 12, 0, 1, 2, 3, 4, 5, 6, 7]),
    'i'
  ])
  expect(lines.at(-1)).toMatch(/^and 1 more error, 3 more warnings: /)
})

/** Commands of the runner are looked for as it does: at the start of a line, or `##[` in one. */
const commandsIn = (log: string) =>
  log.split(/\r\n|[\r\n]/).filter((line) => /^\s*::|##[a-z]*\[/i.test(line))

const hostile = [
  '::stop-commands::x',
  'a\n::stop-commands::x',
  'a\r\n  ::add-mask::x',
  'a\r::error::x',
  '##[add-mask]x',
  '##vso[task.setvariable]x',
  '%0A::stop-commands::x',
  ',line=9::x'
]

test.each(hostile)('%j of a source or a path begins no command', (words) => {
  const place = at(`sources/${words}.md`, 1, 1)
  const lines = annotations([message('parse/html', words, place, {note: words})], options)
  const log = lines.join('\n')
  expect(commandsIn(log)).toHaveLength(1)
  expect(log).toMatch(/^::warning file=sources\/[^:,]*,line=1,endLine=1,col=1,endColumn=8,title=/)
})

test.each(hostile)(
  '%j begins no command in what is said on stderr, however it is written',
  (words) => {
    for (const GITHUB_ACTIONS of ['true', '']) {
      let log = ''
      const stderr = {write: (text: string | Uint8Array) => (log += text)}
      const env = GITHUB_ACTIONS ? {GITHUB_ACTIONS} : {TF_BUILD: 'True'}
      const host = guarded({cwd: '/', env, stdout: stderr, stderr})
      for (const it of ['  ', words, '\n', words, '\n', ' \t', '', words]) host.stderr.write(it)
      expect(commandsIn(log)).toEqual([])
    }
  }
)

test('nothing is changed in a log that nobody reads for commands', () => {
  let log = ''
  const stderr = {write: (text: string | Uint8Array) => (log += text)}
  guarded({cwd: '/', env: {}, stdout: stderr, stderr}).stderr.write('::x ##[y]')
  expect(log).toBe('::x ##[y]')
})
