import {expect, test} from 'vitest'
import {dossier, project} from './project.ts'

const before = 'Ferries\n\nThe board will pay £5 million for a ferry in 2026.\n\nNobody minds.\n'
const after = before.replace('£5 million', '£6 million')

test('diff tells numbers, facts and words that differ, in lines of 80 columns', async () => {
  const place = project({'a.txt': before, 'b.txt': after})
  const {code, stdout, stderr} = await dossier(place, ['diff', 'a.txt', 'b.txt'])
  expect({code, stderr}).toEqual({code: 1, stderr: ''})
  expect(stdout).toMatch(
    /^a\.txt → b\.txt\n\nNumbers {2}1 difference\n {2}¶1 {8}£5 million → £6 million\n/
  )
  expect(stdout).toContain('figure: £5 million → £6 million')
  expect(stdout).toContain('[-£5-]{+£6+} million')
  expect(stdout.split('\n').filter((it) => it.length > 80)).toEqual([])
  expect(Object.keys(place.files())).toEqual(['a.txt', 'b.txt'])
})

test('where nothing differs it says so, and ends with 0', async () => {
  const {code, stdout} = await dossier(project({'a.txt': before, 'b.txt': before}), [
    'diff',
    'a.txt',
    'b.txt'
  ])
  expect(stdout).toBe('a.txt → b.txt\n\nNothing differs.\n')
  expect(code).toBe(0)
})

test('the same as JSON', async () => {
  const place = project({'a.txt': before, 'b.txt': after})
  const {code, stdout} = await dossier(place, ['diff', 'a.txt', 'b.txt', '--json'])
  const {tool, schemaVersion, same, compared, numbers} = JSON.parse(stdout)
  expect({code, tool, schemaVersion, same, compared}).toEqual({
    code: 1,
    tool: 'dossier',
    schemaVersion: 1,
    same: false,
    compared: 'sources'
  })
  expect(numbers).toMatchObject([
    {change: 'changed', before: {text: '£5 million'}, after: {text: '£6 million'}}
  ])
})

test('packs are compared by their sources, and by their facts where a source has changed', async () => {
  const place = project({'a.txt': before, 'b.txt': after})
  const build = (name: string, out: string) =>
    dossier(place, ['build', name, '--template', 'digest', '--out', out])
  await build('a.txt', 'one')
  await build('b.txt', 'two')
  const whole = await dossier(place, ['diff', 'one/a', 'two/b/pack.json'])
  expect(whole).toMatchObject({code: 1, stderr: ''})
  expect(whole.stdout).toMatch(/^a\.txt → b\.txt\n/)
  expect(whole.stdout).toContain('[-£5-]{+£6+} million')
  place.write('a.txt', 'Something else altogether.\n')
  const facts = await dossier(place, ['diff', 'one/a', 'two/b'])
  expect(facts.stderr).toContain('one/a/pack.json  warning  Unexpected change of `a.txt`')
  expect(facts.stdout).toContain('¶1        £5 million → £6 million')
  expect(facts.stdout).toContain('Only the facts are compared')
  expect(facts.stdout).not.toContain('Text')
  expect(facts.code).toBe(1)
})

test('a PDF stands for the text that it carries, and a pack whose source is gone for that of its PDF', async () => {
  const place = project({'a.txt': before, 'b.txt': after})
  await dossier(place, ['build', 'a.txt', '--template', 'brief'])
  place.write('a.txt', 'Something else altogether.\n')
  const pdf = await dossier(place, ['diff', 'out/a/brief.pdf', 'b.txt'])
  expect(pdf).toMatchObject({code: 1, stderr: ''})
  expect(pdf.stdout).toContain('[-£5-]{+£6+} million')
  const pack = await dossier(place, ['diff', 'out/a', 'b.txt'])
  expect(pack.stderr).toContain('`out/a/brief.pdf/a.txt` is read in its place')
  expect(pack.stdout).toContain('[-£5-]{+£6+} million')
})

test.each([
  ['a folder that is no pack', ['diff', 'a.txt', 'nothing'], 3, 'nothing/pack.json  error'],
  [
    'a manifest that is none',
    ['diff', 'a.txt', 'odd'],
    2,
    'Unexpected content, expected a `pack.json`'
  ],
  [
    'one operand',
    ['diff', 'a.txt'],
    2,
    'Unexpected 1 sources or packs for `diff`, expected exactly two'
  ]
])('%s is told', async (_, argv, code, words) => {
  const place = project({'a.txt': before, 'odd/pack.json': '{"tool": "dossier"}'})
  const ended = await dossier(place, argv)
  expect(ended.stderr).toContain(words)
  expect(ended).toMatchObject({code, stdout: ''})
})

test('control characters of a source never reach the terminal', async () => {
  const place = project({'a.txt': 'It is \u001B[2J late.\n', 'b.txt': 'It is \u001B[3J late.\n'})
  const {stdout} = await dossier(place, ['diff', 'a.txt', 'b.txt'])
  expect(stdout.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u)
})
