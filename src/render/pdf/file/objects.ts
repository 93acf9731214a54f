import {deflated} from './deflate.ts'
import type {Output} from './output.ts'
import {written} from './values.ts'

/** Where an object is: at an offset of the file, or in a stream of objects under an index. */
type Entry =
  | {readonly kind: 'placed'; readonly offset: number}
  | {readonly kind: 'packed'; readonly stream: number; readonly index: number}

/** Objects of a stream: many deflate well, and a reader unpacks all to read one. */
const mostPacked = 200

/**
 * Objects of a file. Those without a stream of their own are packed into streams of objects (ISO
 * 32000-1, 7.5.7): a tagged document has a hundred of them on each page.
 */
export class Objects {
  readonly #output: Output
  /** Gives the number of a new object. */
  readonly #reserve: () => number
  readonly #entries: Entry[] = []
  #ids: number[] = []
  #texts: string[] = []

  constructor(output: Output, reserve: () => number) {
    this.#output = output
    this.#reserve = reserve
  }

  /** Adds an object without a stream. */
  add(id: number, text: string): void {
    this.#ids.push(id)
    this.#texts.push(text)
    if (this.#ids.length >= mostPacked) this.#pack()
  }

  /** Adds an object without a stream that is not packed: whoever searches the file finds it. */
  addOpen(id: number, text: string): void {
    this.#place(id)
    this.#output.text(`${id} 0 obj\n${text}\nendobj\n`)
  }

  /** Adds an object with a stream of bytes or text; `dictionary` says all but the length. */
  addStream(id: number, dictionary: object, data: string | Uint8Array): void {
    this.#place(id)
    this.#output.text(`${id} 0 obj\n${written({...dictionary, Length: data.length})}\nstream\n`)
    if (typeof data === 'string') this.#output.text(data)
    else this.#output.bytes(data)
    this.#output.text('\nendstream\nendobj\n')
  }

  /** Ends the file with its table of objects, as a stream; `trailer` says where to begin. */
  end(trailer: object): void {
    this.#pack()
    const id = this.#reserve()
    const start = this.#output.length
    this.#place(id)
    const table = tableOf(this.#entries)
    const dictionary = {
      Type: 'XRef',
      Size: this.#entries.length,
      W: [1, 4, 2],
      ...trailer,
      Filter: 'FlateDecode',
      DecodeParms: {Predictor: 12, Columns: width}
    }
    this.addStream(id, dictionary, deflated(table, 'text'))
    this.#output.text(`startxref\n${start}\n%%EOF\n`)
  }

  #place(id: number): void {
    this.#entries[id] = {kind: 'placed', offset: this.#output.length}
  }

  #pack(): void {
    if (this.#ids.length === 0) return
    const stream = this.#reserve()
    let [head, offset] = ['', 0]
    this.#ids.forEach((id, index) => {
      this.#entries[id] = {kind: 'packed', stream, index}
      head += `${id} ${offset} `
      offset += (this.#texts[index]?.length ?? 0) + 1
    })
    const dictionary = {
      Type: 'ObjStm',
      N: this.#ids.length,
      First: head.length,
      Filter: 'FlateDecode'
    }
    const text = head + this.#texts.join('\n')
    this.#ids = []
    this.#texts = []
    this.addStream(stream, dictionary, deflated(text, 'text'))
  }
}

/** Bytes of a row: kind, offset or stream, index. */
const width = 7

/** Rows of the table, each less the one above it: neighbours differ little. */
function tableOf(entries: readonly Entry[]): Uint8Array {
  const rows = new Uint8Array(entries.length * width)
  const view = new DataView(rows.buffer)
  view.setUint16(5, 0xffff)
  for (let id = 1; id < entries.length; id += 1) {
    const entry = entries[id]
    if (entry === undefined) throw new Error(`Unexpected lack of object ${id}, expected it written`)
    const at = id * width
    const packed = entry.kind === 'packed'
    view.setUint8(at, packed ? 2 : 1)
    view.setUint32(at + 1, packed ? entry.stream : entry.offset)
    view.setUint16(at + 5, packed ? entry.index : 0)
  }
  const table = new Uint8Array(entries.length * (width + 1))
  for (let at = 0; at < rows.length; at += 1) {
    const row = Math.floor(at / width)
    // Each row begins with its predictor: 2 is "up".
    if (at % width === 0) table[row * (width + 1)] = 2
    table[at + row + 1] = (rows[at] ?? 0) - (rows[at - width] ?? 0)
  }
  return table
}
