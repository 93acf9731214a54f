import {deflateRawSync} from 'node:zlib'
import {strToU8, zipSync} from 'fflate'
import {expect, test} from 'vitest'
import {unzip} from '../../src/io/zip.ts'

const limits = {entries: 20, unpacked: 100_000}

const small = zipSync({
  'a.xml': strToU8('<a/>'),
  'b/c.txt': [strToU8('words'), {level: 0}],
  'b/': new Uint8Array()
})

/** `bytes` with a number in it changed, in each header that begins with `signature`. */
function patched(bytes: Uint8Array, signature: number, offset: number, value: number): Uint8Array {
  const copy = new Uint8Array(bytes)
  const view = new DataView(copy.buffer)
  for (let at = 0; at + 4 <= copy.length; at++) {
    if (view.getUint32(at, true) === signature) view.setUint32(at + offset, value, true)
  }
  return copy
}

const central = 0x02014b50

const faultOf = (bytes: Uint8Array): string => {
  const found = unzip(bytes, limits)
  return 'fault' in found ? `${found.fault}, expected ${found.expected}` : ''
}

test('an archive has its files, packed or not, and no folders', () => {
  const found = unzip(small, limits)
  if ('fault' in found) throw new Error(found.fault)
  const decode = (name: string) => new TextDecoder().decode(found.get(name))
  expect([...found.keys()]).toEqual(['a.xml', 'b/c.txt'])
  expect([decode('a.xml'), decode('b/c.txt')]).toEqual(['<a/>', 'words'])
})

test('an archive that says that it unpacks to too much is refused', () => {
  expect(faultOf(zipSync({a: new Uint8Array(200_000)}))).toBe(
    'archive with 1 MB unpacked, expected at most 1 MB'
  )
})

test('an entry that unpacks to more than it says is refused before it does', () => {
  const bomb = zipSync({a: new Uint8Array(50_000_000)})
  expect(faultOf(patched(bomb, central, 24, 10))).toBe(
    'archive with `a` that cannot be unpacked, expected a whole file'
  )
})

test('entries that share their bytes are refused', () => {
  const packed = deflateRawSync(new Uint8Array(5000))
  const two = zipSync({a: packed, b: packed}, {level: 0})
  expect(faultOf(patched(two, central, 20, two.length))).toMatch(/^archive with entries that share/)
})

test('more entries than there may be are refused', () => {
  const many = Object.fromEntries(Array.from({length: 30}, (_, at) => [`${at}`, strToU8('x')]))
  expect(faultOf(zipSync(many))).toBe('archive with 30 entries, expected at most 20')
})

test('an entry with a password is refused, and how to do without is told', () => {
  const view = new Uint8Array(small)
  const found = unzip(patched(view, central, 8, 1 | (8 << 16)), limits)
  expect(found).toMatchObject({remedy: 'Save the file without a password.'})
})

test.each([
  ['cut short', small.slice(0, -30)],
  ['of nothing', new Uint8Array()],
  ['of noise', new Uint8Array(500).fill(7)],
  ['whose list begins beyond its end', patched(small, 0x06054b50, 16, 0xfffffff0)],
  ['whose entries begin beyond its end', patched(small, central, 42, 0xfffffff0)]
])('an archive %s is refused in words', (_, bytes) => {
  expect(faultOf(bytes)).toMatch(/^archive with .*, expected a whole file$/)
})
