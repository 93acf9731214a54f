import {readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {files, settings, template} from './files.ts'
import {watching} from './stage.ts'

const time = '14:03:07  '
const dot =
  '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><circle r="4" cx="4" cy="4"/></svg>'
const waiting = `${time}waiting for changes; Ctrl+C ends`

test('builds all, then the pack of a source that changes, and ends with 130', async () => {
  const {said, write, read, stop} = await watching()
  expect(await said('waiting')).toEqual([`${time}2 packs built in 0 ms`, waiting])
  const before = read('out/b/pack.json')
  write('sources/a.md', '# A\n\nOther words.\n')
  expect(await said('built')).toEqual([`${time}sources/a.md changed: out/a/ built in 0 ms`])
  expect(read('out/a/note.md')).toContain('Other words.')
  expect(read('out/b/pack.json')).toBe(before)
  expect(await stop()).toEqual({code: 130, isClosed: true})
})

test('a template and a part that it includes touch all packs, others none', async () => {
  const {said, write, read} = await watching({...files, 'templates/shared/other.md': 'Unused.\n'})
  await said('waiting')
  write('templates/shared/other.md', 'Still unused.\n')
  expect(await said('nothing')).toEqual([
    `${time}templates/shared/other.md changed: nothing to build`
  ])
  write('templates/shared/closing.md', 'Another end.\n')
  expect(await said('built')).toEqual([
    `${time}templates/shared/closing.md changed: 2 packs built in 0 ms`
  ])
  expect(read('out/b/note.md')).toContain('Another end.')
})

test('a file that is saved without a change, and one that nobody asked for, are no news', async () => {
  const {said, write} = await watching()
  await said('waiting')
  write('sources/a.md', files['sources/a.md'])
  write('notes.md', 'Not a source.\n')
  write('templates/memo.md', 'No template of this pack.\n')
  write('out/a/note.md', 'Written by hand.\n')
  write('sources/b.md', '# B\n\nNews.\n')
  expect(await said('built')).toEqual([
    `${time}sources/b.md changed, templates/memo.md added: out/b/ built in 0 ms`
  ])
})

test('begins where settings are wrong, and builds when they are mended', async () => {
  const {said, write} = await watching({...files, 'dossier.config.yaml': 'packs: [\n'})
  const [line, message = ''] = await said('waiting')
  expect(line).toBe(`${time}nothing built, 1 error`)
  expect(message).toContain('dossier.config.yaml')
  write('dossier.config.yaml', settings)
  expect(await said('built')).toEqual([
    `${time}dossier.config.yaml changed: 2 packs built in 0 ms; mended: dossier.config.yaml`
  ])
  write('dossier.config.yaml', `# As it was.\n${settings}`)
  expect(await said('nothing')).toEqual([`${time}dossier.config.yaml changed: nothing to build`])
  write('dossier.config.yaml', `${settings}out: packs\n`)
  expect(await said('built')).toEqual([`${time}dossier.config.yaml changed: 2 packs built in 0 ms`])
})

test('begins without a source, and builds the first that comes', async () => {
  const {said, write, remove} = await watching({
    'dossier.config.yaml': settings,
    'templates/note.md': '---\nformat: md\n---\n\n::body\n'
  })
  const [line] = await said('waiting')
  expect(line).toContain('nothing built, Unexpected call without a source, expected one')
  write('sources/a.md', '# A\n\nWords.\n')
  expect((await said('built'))[0]).toBe(`${time}sources/a.md added: out/a/ built in 0 ms`)
  write('sources/b.md', '# B\n\nWords.\n')
  await said('out/b/ built')
  remove('sources/a.md')
  expect(await said('removed')).toEqual([
    `${time}sources/a.md removed: its pack is stale and stays: out/a/`
  ])
})

test('a broken template is told until it is mended, whatever else changes', async () => {
  const {said, write, read, filesIn} = await watching()
  await said('waiting')
  const before = filesIn('out')
  write('templates/note.md', template.replace('format', 'theme: nosuch\nformat'))
  const [line, ...messages] = await said('more:')
  expect(line).toBe(`${time}templates/note.md changed: nothing built, 1 error`)
  expect(messages.join('\n')).toContain('`nosuch`')
  write('sources/a.md', '# A\n\nMeanwhile.\n')
  expect((await said('more:'))[0]).toBe(`${time}sources/a.md changed: nothing built, 1 error`)
  expect(filesIn('out')).toEqual(before)
  write('templates/note.md', template)
  expect(await said('built')).toEqual([
    `${time}templates/note.md changed: out/a/ built in 0 ms; mended: templates/note.md`
  ])
  expect(read('out/a/note.md')).toContain('Meanwhile.')
})

test('what is wrong with a template in every source is told and counted once', async () => {
  const {said, write} = await watching()
  await said('waiting')
  write('templates/note.md', `${template}\n::nosuch\n`)
  const lines = await said('more:')
  expect(lines[0]).toBe(`${time}templates/note.md changed: nothing built, 1 error`)
  expect(lines.filter((it) => it.includes('Unexpected `::nosuch`'))).toHaveLength(1)
  write('templates/note.md', template)
  expect(await said('built')).toEqual([
    `${time}templates/note.md changed: 2 packs built in 0 ms; mended: templates/note.md`
  ])
})

test('a picture that was looked for counts, and an error stands until it is mended', async () => {
  const {said, write} = await watching()
  await said('waiting')
  write('sources/a.md', '# A\n\n![A dot](img/dot.svg)\n')
  expect((await said('more:'))[0]).toBe(`${time}sources/a.md changed: nothing built, 1 error`)
  write('sources/b.md', '# B\n\nOther.\n')
  expect(await said('built')).toEqual([
    `${time}sources/b.md changed: out/b/ built in 0 ms; still wrong: sources/a.md`
  ])
  write('sources/img/dot.svg', dot)
  expect(await said('built')).toEqual([
    `${time}sources/img/dot.svg added: out/a/ built in 0 ms; mended: sources/a.md`
  ])
})

test('what takes the place of a file of the package counts', async () => {
  const {said, write, remove} = await watching()
  await said('waiting')
  write('templates/brand.yaml', "colours: {accent: '#8a1538'}\n")
  await said('templates/brand.yaml added: 2 packs built')
  write('templates/themes/civic.yaml', readFileSync('templates/themes/civic.yaml', 'utf8'))
  await said('templates/themes/civic.yaml added: 2 packs built')
  remove('templates/themes/civic.yaml')
  await said('templates/themes/civic.yaml removed: 2 packs built')
})

test('two sources of one name are both refused, until one goes', async () => {
  const {said, write, remove} = await watching()
  await said('waiting')
  write('sources/a.txt', 'The same name.\n')
  expect((await said('more:'))[0]).toBe(`${time}sources/a.txt added: nothing built, 2 errors`)
  remove('sources/a.txt')
  expect((await said('built'))[0]).toContain('removed: out/a/ built in 0 ms; mended: sources/a.md')
})

test('quiet tells what is wrong and what is mended, and nothing else', async () => {
  const {said, write} = await watching(files, ['--quiet'])
  write('sources/a.md', '![A dot](dot.svg)\n')
  expect((await said('more:'))[0]).toContain('1 error')
  write('sources/b.md', '# B\n\nOther.\n')
  write('sources/a.md', '# A\n')
  expect(await said('mended')).toHaveLength(1)
})

test('a call that no change of a file can mend ends at once', async () => {
  await expect(watching(files, ['--format', 'odt']).then(({stop}) => stop())).rejects.toThrow('odt')
})

test('on a narrow terminal lines are broken at words, below the words of the first', async () => {
  const {said, write} = await watching(files, [], {columns: 40})
  await said('waiting')
  write('sources/a.md', '# A\n\nOther words.\n')
  expect(await said('built')).toEqual([
    `${time}sources/a.md changed: out/a/`,
    '          built in 0 ms'
  ])
})
