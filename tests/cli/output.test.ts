import {expect, test} from 'vitest'
import {dossier, project} from './project.ts'

const words = '# Note\n\nThe ferry is late.\n'
const digest = ['--template', 'digest']

/** Four pixels. */
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAIAAAD91JpzAAAAEElEQVR4nGOQ96sEIgYIBQAXzgOZG2yjzwAAAABJRU5ErkJggg==',
  'base64'
)

test('one document goes to stdout, whole and alone', async () => {
  const place = project({'note.md': words})
  await dossier(place, ['build', 'note.md', ...digest])
  const built = place.read('out/note/digest.md')
  const other = project({'note.md': words})
  const {code, stdout, stderr} = await dossier(other, ['build', 'note.md', ...digest, '-o', '-'])
  expect({code, stdout}).toEqual({code: 0, stdout: built})
  expect(stderr).toMatch(/^1 source built, 0 errors, 0 warnings; 1 document in/m)
  expect(Object.keys(other.files())).toEqual(['note.md'])
  const word = await dossier(other, [
    'build',
    'note.md',
    '--output=-',
    ...digest,
    '--format',
    'docx'
  ])
  expect(word.bytes.subarray(0, 2).toString()).toBe('PK')
})

test('a terminal is shown text, and refuses bytes', async () => {
  const place = project({'note.md': '# Note\n\nA \u202eB.\n'})
  const argv = ['build', 'note.md', ...digest, '-o', '-']
  const text = await dossier(place, argv, {isTTY: true})
  expect(text.stdout).toContain('A \uFFFDB.')
  const {code, stdout, stderr} = await dossier(place, [...argv, '--format', 'docx'], {isTTY: true})
  expect(stderr).toContain('Unexpected terminal for a document in docx, expected a pipe or a file')
  expect({code, stdout}).toEqual({code: 2, stdout: ''})
})

test('one document goes to a file, with its pictures beside it', async () => {
  const place = project({'note.md': '# Note\n\n![A square](a.png)\n', 'a.png': png})
  const argv = ['build', 'note.md', ...digest, '--output']
  const {code, stdout, stderr} = await dossier(place, [...argv, 'sent/today.md'])
  expect({code, stdout}).toEqual({code: 0, stdout: ''})
  expect(stderr).toMatch(/^sent\/today\.md +\d+ words? +\d+ bytes +(\d+\.\d s|\d+ ms)$/m)
  expect(Object.keys(place.files('sent'))).toEqual(['assets/a.png', 'today.md'])
  expect(Object.keys(place.files())).not.toContain('out')
  const piped = await dossier(place, [...argv, '-'])
  expect(piped.stderr).toContain('Unexpected link to `assets/a.png` in a document on stdout')
})

test('after an error nothing is written, and what was there stays', async () => {
  const place = project({'note.md': '---\ndate: soon\n---\n\nWords.\n', 'a.md': 'before'})
  const argv = ['build', 'note.md', ...digest, '-o']
  for (const file of ['a.md', '-']) {
    const {code, stdout} = await dossier(place, [...argv, file])
    expect({code, stdout}).toEqual({code: 1, stdout: ''})
  }
  expect(place.read('a.md')).toBe('before')
  const good = project({'note.md': words, 'folder/x': ''})
  const {code, stderr} = await dossier(good, [...argv, 'folder'])
  expect(stderr).toContain('folder  error  Unexpected `EISDIR')
  expect(stderr).toContain('0 sources built, 1 not, 1 error')
  expect(code).toBe(3)
})

test.each([
  [['note.md'], 'Unexpected 3 documents for `--output`, expected exactly one'],
  [['note.md', 'b.md', ...digest], 'Unexpected 2 sources for `--output`, expected exactly one'],
  [['note.md', ...digest, '--out', 'x'], 'Unexpected `--out` with `--output`'],
  [['note.md', ...digest, '--json'], 'Unexpected `--output -` with reporter `json`']
])('%j is no call for one document', async (argv, said) => {
  const place = project({'note.md': words, 'b.md': words})
  const {code, stderr, stdout} = await dossier(place, ['build', ...argv, '-o', '-'])
  expect(stderr).toContain(said)
  expect({code, stdout}).toEqual({code: 2, stdout: ''})
})

test('quiet says nothing where all is well, and errors where not', async () => {
  const place = project({
    'a.md': `${words}\n<b>b</b>\n`,
    'b.md': '---\ndate: soon\n---\n\nWords.\n'
  })
  for (const world of [{isTTY: true, columns: 80}, {}]) {
    const well = await dossier(place, ['build', 'a.md', ...digest, '--quiet'], world)
    expect(well).toMatchObject({code: 0, stdout: '', stderr: ''})
  }
  const {code, stderr} = await dossier(place, ['build', 'a.md', 'b.md', ...digest, '-q'])
  expect(stderr).toMatch(/^b\.md:2:7 {2}error /)
  expect(stderr).not.toContain('built')
  expect(code).toBe(1)
})

test('quiet verifies without a word where all is well', async () => {
  const place = project({'a.md': words})
  await dossier(place, ['build', 'a.md', ...digest])
  const world = {isTTY: true, columns: 80, env: {NO_COLOR: '1'}}
  const quiet = await dossier(place, ['verify', '--quiet'], world)
  expect(quiet).toMatchObject({code: 0, stdout: '', stderr: ''})
  const told = await dossier(place, ['verify'], world)
  expect(told.stderr).toMatch(/^\r1 of 1 pack {2}out\/a.\[K\r.\[K1 document compared, /u)
})

test('verbose tells each step with its time, by the clock of the host', async () => {
  const place = project({'a.md': words})
  let now = 0
  const clock = () => (now += 100)
  const argv = ['build', 'a.md', ...digest, '--verbose']
  const {stderr} = await dossier(place, argv, {now: clock})
  expect(stderr.split('\n').slice(0, 4)).toEqual([
    'a.md: read, 0.1 s',
    'a.md: composed, 0.1 s',
    'a.md: digest.md rendered, 0.1 s',
    'a.md: written, 0.1 s'
  ])
  expect(stderr).toMatch(
    /^out\/a\/digest\.md .* 0\.1 s\n1 source built, .*; 1 document in 0\.\d s\n$/m
  )
})

test('the one document of a build has its time under its new name', async () => {
  let now = 0
  const argv = ['build', 'a.md', ...digest, '-o', 'b.md']
  const {stderr} = await dossier(project({'a.md': words}), argv, {now: () => (now += 100)})
  expect(stderr).toMatch(/^b\.md .* 0\.1 s$/m)
})

test('on a terminal the last line is taken away at the end, also after a wrong call', async () => {
  const place = project({'a.md': words})
  const world = {isTTY: true, columns: 80, env: {NO_COLOR: '1'}}
  const {stderr} = await dossier(place, ['build', 'a.md', ...digest], world)
  expect(stderr).toMatch(/^\r0 of 1 {2}a\.md: reading.\[K/u)
  expect(stderr.slice(stderr.lastIndexOf('\r'))).toMatch(
    /^\r.\[Kout\/a\/digest\.md .*\n1 source built/u
  )
  const refused = await dossier(
    place,
    ['build', 'a.md', '-o', '-', ...digest, '--format', 'docx'],
    world
  )
  expect(refused.stderr.slice(refused.stderr.lastIndexOf('\r'))).toMatch(
    /^\r.\[Kdossier: Unexpected terminal/u
  )
})
