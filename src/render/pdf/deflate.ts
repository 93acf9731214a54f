import {zlibSync} from 'fflate'
import type {Pdfkit} from './pdfkit-shapes.ts'

/** Deflates with JavaScript, so that the bytes do not depend on the zlib in this Node. */
export function deflateAlike(document: Pdfkit): void {
  const make = document.ref.bind(document)
  document.ref = (data) => {
    const reference = make(data)
    const write = reference.write.bind(reference)
    const finalize = reference.finalize.bind(reference)
    let text = ''
    // Text becomes bytes once, not with each operator.
    const flush = (): void => {
      if (text !== '') write(Buffer.from(text, 'latin1'))
      text = ''
    }
    reference.write = (chunk) => {
      if (typeof chunk === 'string') text += `${chunk}\n`
      else {
        flush()
        write(chunk)
      }
    }
    reference.finalize = () => {
      flush()
      if (reference.compress && reference.buffer.length > 0) {
        reference.buffer = [deflated(joined(reference.buffer))]
        reference.compress = false
      }
      finalize()
    }
    return reference
  }
}

/** What every document has alike, such as the colour profile, by its bytes. */
const alike = new Map<string, Uint8Array>()

function deflated(bytes: Uint8Array): Uint8Array {
  if (bytes.length > 4096) return zlibSync(bytes, {level: 6})
  const key = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1')
  const known = alike.get(key)
  if (known !== undefined) return known
  const made = zlibSync(bytes, {level: 6})
  if (alike.size >= 512) alike.clear()
  alike.set(key, made)
  return made
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0))
  let at = 0
  for (const chunk of chunks) {
    bytes.set(chunk, at)
    at += chunk.length
  }
  return bytes
}
