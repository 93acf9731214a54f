import {execFileSync} from 'node:child_process'
import {mkdirSync, readFileSync, symlinkSync} from 'node:fs'
import {createRequire} from 'node:module'
import {expect, test} from 'vitest'
import {matchingFiles} from '../../src/io/glob.ts'
import {listFiles} from '../../src/io/list.ts'
import {nearPath} from '../../src/io/near-path.ts'
import {readFont} from '../../src/io/read-font.ts'
import {readText} from '../../src/io/read-text.ts'
import {project} from '../cli/project.ts'

const bytesOf = (...parts: readonly (string | number)[]) =>
  Buffer.concat(parts.map((it) => (typeof it === 'string' ? Buffer.from(it) : Buffer.from([it]))))

const packaged = '@expo-google-fonts/source-serif-4/400Regular/SourceSerif4_400Regular.ttf'
const wholeFont = () => readFileSync(createRequire(import.meta.url).resolve(packaged))

test('a text is read as it is, byte order mark and line endings included', async () => {
  const text = '\uFEFFone\r\ntwo\n'
  const {folder} = project({'a.md': text})
  const bytes = bytesOf(text)
  expect(await readText('a.md', folder)).toEqual({ok: true, path: 'a.md', text, bytes})
})

test.each([
  ['alone', bytesOf(0xff), 1, 1, 0, '0xFF', 0],
  ['after lines of all kinds', bytesOf('a\r\nb\rc\nd', 0x80), 4, 2, 8, '0x80', 8],
  ['after characters of many bytes', bytesOf('é€😀', 0xc3, 'x'), 1, 5, 4, '0xC3', 9],
  ['cut off at the end', bytesOf('ab', 0xe2, 0x82), 1, 3, 2, '0xE2', 2],
  ['an overlong form', bytesOf('a', 0xc0, 0xaf), 1, 2, 1, '0xC0', 1],
  ['a surrogate', bytesOf('a', 0xed, 0xa0, 0x80), 1, 2, 1, '0xED', 1]
])(
  'an ill-formed sequence %s is told with its place',
  async (_, bytes, line, column, offset, found, at) => {
    const {folder} = project({'a.txt': bytes})
    const read = await readText('a.txt', folder)
    expect(read.ok ? undefined : read.message).toMatchObject({
      line,
      column,
      reason: `Unexpected byte \`${found}\` at offset ${at}, expected UTF-8`,
      place: {start: {offset}}
    })
  }
)

test('a name that no file system takes is an author’s mistake, not ours', async () => {
  const {folder} = project()
  expect(await readText('a\0b.md', folder)).toMatchObject({ok: false, message: {source: 'read'}})
  expect(await readText('x'.repeat(5000), folder)).toMatchObject({ok: false})
})

test('files are listed by code units, hidden ones and folders left out', async () => {
  const names = ['b.md', 'B.md', 'a.txt', '.c.md', 'd.pdf', 'e.md/f.md']
  const {folder} = project(Object.fromEntries(names.map((name) => [name, ''])))
  expect(await listFiles(folder, ['.md', '.txt'])).toEqual(['B.md', 'a.txt', 'b.md'])
  expect(await listFiles(`${folder}/none`, ['.md'])).toEqual([])
})

test('a font is found in a package or beside the theme, and read once', async () => {
  const {folder} = project({'themes/my.ttf': wholeFont()})
  const theme = `${folder}/themes/my.yaml`
  const name = 'dejavu-fonts-ttf/ttf/DejaVuSans.ttf'
  const [one, two] = [await readFont(name, theme, folder), await readFont(name, theme, folder)]
  expect(one.ok && two.ok && one.bytes === two.bytes && one.bytes.length > 1e5).toBe(true)
  expect(await readFont('./my.ttf', theme, folder)).toMatchObject({ok: true})
  expect(await readFont('no-such-package/a.ttf', theme, folder)).toMatchObject({ok: false})
  expect(await readFont('.', theme, folder)).toMatchObject({ok: false})
})

test('a font of the project comes before one of the package', async () => {
  const name = 'dejavu-fonts-ttf/ttf/DejaVuSans.ttf'
  const own = Buffer.concat([wholeFont(), Buffer.from('its own')])
  const {folder} = project({[`node_modules/${name}`]: own})
  const font = await readFont(name, `${folder}/themes/my.yaml`, folder, 'project')
  expect(font.ok && Buffer.from(font.bytes).subarray(-7).toString()).toBe('its own')
})

test.each([
  ['empty', () => '', /contents, expected a TrueType or OpenType file/],
  ['cut short', (it: Buffer) => it.subarray(0, it.length / 2), /unexpected end/],
  ['packed', (it: Buffer) => Buffer.concat([Buffer.from('wOF2'), it.subarray(4)]), /WOFF2/],
  ['several', (it: Buffer) => Buffer.concat([Buffer.from('ttcf'), it.subarray(4)]), /collection/],
  [
    'without outlines',
    (it: Buffer) => Buffer.from(it.toString('latin1').replace('glyf', 'xxxx'), 'latin1'),
    /lack of the table `glyf`/
  ]
])('a font file that is %s is refused with its name', async (name, made, fault) => {
  const {folder} = project({'own.ttf': made(wholeFont())})
  const read = await readFont('own.ttf', `${folder}/theme.yaml`, folder)
  expect(read, name).toMatchObject({ok: false, reason: expect.stringMatching(fault)})
  expect(read).toMatchObject({reason: expect.stringContaining('`own.ttf`')})
})

test('a path below the project stays below it, links followed', async () => {
  const {folder} = project({'in/a.md': 'a', 'in/sub/b.md': 'b', 'secret.md': 'secret'})
  const root = `${folder}/in`
  symlinkSync('../secret.md', `${root}/out.md`)
  symlinkSync('..', `${root}/up`)
  symlinkSync('sub/b.md', `${root}/near.md`)
  for (const path of ['out.md', 'up/secret.md', `${root}/out.md`]) {
    expect(await readText(path, root)).toMatchObject({ok: false, message: {ruleId: 'outside'}})
  }
  expect(await readText('near.md', root)).toMatchObject({ok: true, text: 'b'})
  expect(await readText('up/in/a.md', root)).toMatchObject({ok: true, text: 'a'})
  // Written as one elsewhere: who wrote it meant it.
  expect(await readText('../secret.md', root)).toMatchObject({ok: true, text: 'secret'})
  expect(await listFiles(`${root}/up`, ['.md'], root)).toEqual([])
  expect(await nearPath('up/secre.md', root)).toBeUndefined()
})

test('patterns do not follow links to folders, which may lead in a circle', async () => {
  const {folder} = project({'in/a.md': 'a', 'secret.md': ''})
  symlinkSync('..', `${folder}/in/up`)
  symlinkSync('.', `${folder}/in/round`)
  symlinkSync('a.md', `${folder}/in/b.md`)
  const found = await matchingFiles('**/*.md', `${folder}/in`, [])
  expect(found).toEqual(['a.md', 'b.md'])
})

test('a font outside of the project is refused, by its path or by a link', async () => {
  const {folder} = project({'secret.ttf': wholeFont(), 'in/fonts/my.ttf': wholeFont()})
  const root = `${folder}/in`
  const theme = `${root}/templates/themes/my.yaml`
  mkdirSync(`${root}/templates/themes`, {recursive: true})
  symlinkSync('../../../secret.ttf', `${root}/templates/themes/out.ttf`)
  execFileSync('mkfifo', [`${root}/templates/themes/pipe.ttf`])
  const names = [
    '../../../secret.ttf',
    `${folder}/secret.ttf`,
    'out.ttf',
    '/dev/zero',
    'pipe.ttf',
    'fs'
  ]
  for (const it of names) expect(await readFont(it, theme, root), it).toMatchObject({ok: false})
  expect(await readFont('../../fonts/my.ttf', theme, root)).toMatchObject({ok: true})
})

test('an empty root is the working directory, as in every path', async () => {
  expect(await readText('package.json', '')).toMatchObject({ok: true})
})
