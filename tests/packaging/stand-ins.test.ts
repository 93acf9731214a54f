import {createRequire} from 'node:module'
import {brotliCompressSync, deflateRawSync} from 'node:zlib'
import {expect, test} from 'vitest'

const require = createRequire(import.meta.url)
const text = Buffer.from('All that is decoded is decoded alike. '.repeat(999))

test('what takes the place of a decoder decodes as it does', () => {
  // In a WOFF, a checksum follows.
  const packed = new Uint8Array([...deflateRawSync(text), 1, 2, 3, 4])
  const decoders = ['tiny-inflate', '../../src/packaging/stand-ins/tiny-inflate.cjs'].map(require)
  for (const decode of decoders) {
    expect(Buffer.compare(decode(packed, new Uint8Array(text.length)), text)).toBe(0)
  }
})

test('what takes the place of a decoder of WOFF2 decodes as it does', () => {
  const packed = brotliCompressSync(text)
  const decoders = ['brotli/decompress.js', '../../src/packaging/stand-ins/brotli.cjs'].map(require)
  for (const decode of decoders) {
    expect(Buffer.compare(decode(packed, text.length), text)).toBe(0)
  }
})
