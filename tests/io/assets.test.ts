import {execFileSync} from 'node:child_process'
import {mkdirSync, symlinkSync} from 'node:fs'
import {join} from 'node:path'
import {crc32, deflateSync} from 'node:zlib'
import {expect, test} from 'vitest'
import {ruleOf} from '../../src/diagnostics/message.ts'
import {assetReader} from '../../src/io/assets.ts'
import type {Image} from '../../src/model/node.ts'
import {project} from '../cli/project.ts'

function chunk(kind: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(kind), data])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  sum.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, sum])
}

/** A grey PNG of eight bits; `pixels` unless given is what its size asks for. */
function png(width: number, height: number, pixels = Buffer.alloc((width + 1) * height)): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header[8] = 8
  const magic = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  const data = chunk('IDAT', deflateSync(pixels))
  return Buffer.concat([magic, chunk('IHDR', header), data, chunk('IEND', Buffer.alloc(0))])
}

const whole = png(3, 2)

/** A grey JPEG of two pixels. */
const jpeg = Buffer.from(
  '/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAFA3PEY8MlBGQUZaVVBfeMiCeG5uePWvuZHI////////////////' +
    '////////////////////////////////////wAALCAABAAIBAREA/8QAFAABAAAAAAAAAAAAAAAAAAAAAP/E' +
    'ABQQAQAAAAAAAAAAAAAAAAAAAAD/2gAIAQEAAD8AP//Z',
  'base64'
)

const point = {line: 1, column: 1, offset: 0}
const image = (url: string, path = 'in/a.md'): Image => ({
  type: 'image',
  url,
  alt: '',
  origin: {from: 'source', path, position: {start: point, end: point}}
})

function place() {
  return project({
    'in/a.png': png(3, 2),
    'in/b c.png': png(1, 1),
    'in/sub/a.png': png(1, 1),
    'secret.png': png(1, 1)
  })
}

/** The rule that refuses a picture, or the name it is kept under. */
async function fate(folder: string, url: string): Promise<string> {
  const found = await assetReader(folder)(image(url))
  return 'message' in found ? `${ruleOf(found.message)} ${found.message.reason}` : found.asset.file
}

test('a picture has its kind, its size and a name beside the output', async () => {
  const {folder} = place()
  const found = await assetReader(folder)(image('a.png'))
  expect(found).toMatchObject({asset: {kind: 'png', width: 3, height: 2, file: 'assets/a.png'}})
})

test('one name is kept for each file, however it is addressed', async () => {
  const {folder} = place()
  const read = assetReader(folder)
  const names: string[] = []
  for (const url of ['a.png', 'sub/a.png', './a.png', 'sub/../a.png?x#y', 'b%20c.png']) {
    const found = await read(image(url))
    names.push('asset' in found ? found.asset.file : found.message.reason)
  }
  expect(names).toEqual([
    'assets/a.png',
    'assets/a-2.png',
    'assets/a.png',
    'assets/a.png',
    'assets/b c.png'
  ])
})

test.each([
  '../secret.png',
  '%2e%2e/secret.png',
  'sub/../../secret.png',
  '..',
  '',
  '/etc/passwd',
  '%2Fetc%2Fpasswd',
  '..\\secret.png',
  'a.png%00.txt',
  'file:///etc/passwd',
  'data:image/png;base64,AAAA',
  'C:/x.png',
  'java\tscript:x'
])('%j is outside', async (url) => {
  expect(await fate(place().folder, url)).toMatch(/^assets\/outside /)
})

test('a percent sign is decoded once', async () => {
  expect(await fate(place().folder, '%252e%252e/secret.png')).toMatch(/^assets\/not-found /)
})

test.each(['http://x.test/a.png', 'HTTPS://x.test/a.png', '//x.test/a.png', 'http%3A//x.test/'])(
  '%s is on the network',
  async (url) => {
    expect(await fate(place().folder, url)).toMatch(/^assets\/remote /)
  }
)

test('a link that leads outside is outside; one that stays inside is not', async () => {
  const {folder} = place()
  symlinkSync('../secret.png', join(folder, 'in/out.png'))
  symlinkSync('..', join(folder, 'in/up'))
  symlinkSync('a.png', join(folder, 'in/near.png'))
  expect(await fate(folder, 'out.png')).toMatch(/^assets\/outside /)
  expect(await fate(folder, 'up/secret.png')).toMatch(/^assets\/outside /)
  expect(await fate(folder, 'near.png')).toBe('assets/a.png')
})

test('a whole JPEG is taken, also with bytes after its end', async () => {
  const {folder} = project({'in/x.jpg': jpeg, 'in/y.jpg': Buffer.concat([jpeg, Buffer.alloc(9)])})
  expect(await fate(folder, 'x.jpg')).toBe('assets/x.jpg')
  expect(await fate(folder, 'y.jpg')).toBe('assets/y.jpg')
})

test('what to do about a picture depends on what is wrong with it', async () => {
  const {folder} = project({'in/x.png': whole.subarray(0, -20), 'in/x.gif': 'GIF89a'})
  const noteOf = async (url: string) => {
    const found = await assetReader(folder)(image(url))
    return 'message' in found ? found.message.note : undefined
  }
  expect(await noteOf('x.gif')).toBe('Save it as PNG, JPEG or SVG.')
  expect(await noteOf('x.png')).toBe('Save or export the picture again.')
})

test('what is no file is refused at once', async () => {
  const {folder} = place()
  mkdirSync(join(folder, 'in/folder.png'))
  execFileSync('mkfifo', [join(folder, 'in/pipe.png')])
  expect(await fate(folder, 'folder.png')).toMatch(/^assets\/unreadable /)
  expect(await fate(folder, 'pipe.png')).toMatch(/^assets\/unreadable /)
})

const broken = (at: number) => {
  const copy = Buffer.from(whole)
  copy[at] = (copy[at] ?? 0) ^ 0xff
  return copy
}
test.each<[string, Uint8Array, string]>([
  ['an empty file', Buffer.alloc(0), '`x.svg`, expected PNG, JPEG or SVG'],
  ['a picture without width', png(0, 2), 'PNG without a size, expected a whole picture'],
  [
    'too many pixels',
    png(20_000, 2_001, Buffer.alloc(1)),
    '20000 × 2001 pixels, expected at most 40 million'
  ],
  ['a wrong checksum', broken(17), 'PNG with a wrong checksum in "IHDR", expected a whole picture'],
  [
    'a cut file',
    whole.subarray(0, -20),
    'PNG with a part that ends after the file, expected a whole picture'
  ],
  [
    'too few pixels',
    png(30, 20, Buffer.alloc(10)),
    'PNG with fewer pixels than it says, expected a whole picture'
  ],
  [
    'a bomb',
    png(2, 2, Buffer.alloc(5_000_000)),
    'PNG with pixels that cannot be unpacked, expected a whole picture'
  ],
  [
    'a JPEG without a size',
    Buffer.from([0xff, 0xd8, 0xff, 0xd9]),
    'JPEG without a size, expected a whole picture'
  ],
  ['a cut JPEG', jpeg.subarray(0, -2), 'JPEG with no end, expected a whole picture'],
  [
    'a JPEG cut before its pixels',
    jpeg.subarray(0, jpeg.indexOf(Buffer.from([0xff, 0xda]))),
    'JPEG with no end, expected a whole picture'
  ],
  ['a file too big', Buffer.alloc(20_000_001), 'size of 21 MB, expected at most 20 MB']
])('%s is unreadable', async (_, bytes, reason) => {
  const {folder} = project({'in/x.svg': bytes})
  const found = await fate(folder, 'x.svg')
  expect(found).toBe(`assets/unreadable Unexpected ${reason}`)
})
