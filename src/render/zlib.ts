import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'

/*
 * zlib as WebAssembly, from the package `zlib-streams`: the same bytes on every machine, in half
 * the time of a deflate in JavaScript. Only its program is used, since what the package has around
 * it waits between chunks. Reading it is an import, of a kind that Node 20 does not have.
 */

/** What we use of the program. Numbers are addresses in its memory. */
interface Zlib {
  readonly memory: {readonly buffer: ArrayBuffer}
  readonly malloc: (length: number) => number
  readonly deflate_new: () => number
  readonly deflate_init: (stream: number, level: number) => number
  readonly deflate_init_raw: (stream: number, level: number) => number
  /** Gives the bytes written, and above 24 bits a code: below 0 it failed, 1 at the end. */
  readonly deflate_process: (
    stream: number,
    input: number,
    length: number,
    output: number,
    room: number,
    flush: number
  ) => number
  readonly deflate_last_consumed: (stream: number) => number
  readonly deflate_end: (stream: number) => number
}

declare const WebAssembly: {
  readonly Module: new (program: Uint8Array) => object
  readonly Instance: new (module: object) => {readonly exports: object}
}

/** Bytes that go in or come out at once, so that the memory of the program stays small. */
const chunk = 131_072
const flushes = {none: 0, finish: 4} as const

let loaded: {readonly zlib: Zlib; readonly input: number; readonly output: number} | undefined

function load() {
  const program = createRequire(import.meta.url).resolve('zlib-streams/zlib-streams.wasm')
  const module = new WebAssembly.Module(readFileSync(program))
  const zlib = new WebAssembly.Instance(module).exports
  if (!isZlib(zlib)) throw new Error('Unexpected zlib-streams, expected version 1.0')
  return {zlib, input: zlib.malloc(chunk), output: zlib.malloc(chunk)}
}

const isZlib = (exports: object): exports is Zlib =>
  'memory' in exports &&
  [
    'malloc',
    'deflate_new',
    'deflate_init',
    'deflate_init_raw',
    'deflate_process',
    'deflate_last_consumed',
    'deflate_end'
  ].every((name) => typeof Reflect.get(exports, name) === 'function')

/**
 * Deflates (RFC 1951), bare or in zlib's format (RFC 1950), at one of zlib's levels, 1 to 9. Text
 * has characters up to U+00FF, each a byte.
 */
export function deflatedAs(
  format: 'zlib' | 'raw',
  data: string | Uint8Array,
  level: number
): Uint8Array {
  loaded ??= load()
  const {zlib, input, output} = loaded
  const stream = zlib.deflate_new()
  check((format === 'zlib' ? zlib.deflate_init : zlib.deflate_init_raw)(stream, level))
  const made: Uint8Array[] = []
  let at = 0
  for (let ended = false; !ended; ) {
    const taken = Math.min(chunk, data.length - at)
    const room = Buffer.from(zlib.memory.buffer, input, taken)
    // Text goes there at once: bytes of its own would be one copy more.
    if (typeof data === 'string') room.write(data.slice(at, at + taken), 'latin1')
    else room.set(data.subarray(at, at + taken))
    const flush = at + taken === data.length ? flushes.finish : flushes.none
    const result = zlib.deflate_process(stream, input, taken, output, chunk, flush)
    const code = check(result >> 24)
    at += zlib.deflate_last_consumed(stream)
    made.push(new Uint8Array(zlib.memory.buffer, output, result & 0xffffff).slice())
    ended = code === 1
  }
  zlib.deflate_end(stream)
  const [first] = made
  return made.length === 1 && first !== undefined ? first : Buffer.concat(made)
}

function check(code: number): number {
  if (code < 0) throw new Error(`Unexpected code ${code} of zlib, expected it to deflate`)
  return code
}
