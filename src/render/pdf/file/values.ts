/** An object of the file, by its number: `12 0 R`. */
export class PdfId {
  readonly id: number

  constructor(id: number) {
    this.id = id
  }

  toString(): string {
    return `${this.id} 0 R`
  }
}

/** A value in a PDF file. A `string` is a name; text is a `String` object, made by {@link pdfText}. */
export type PdfValue =
  | string
  | InstanceType<typeof String>
  | number
  | boolean
  | null
  | Date
  | Uint8Array
  | Pick<PdfId, 'id' | 'toString'>
  | readonly PdfValue[]
  | {readonly [name: string]: PdfValue}

/** Text as PDF writes it, in parentheses; a bare string is a name to pdfkit. */
export const pdfText = (text: string): PdfValue => new String(wellFormed(text))

/** A half of a surrogate pair is no character, and no PDF or XML may hold one. */
export const wellFormed = (text: string): string =>
  text.replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '\uFFFD')

/**
 * A value as a file holds it, without room that nothing needs: characters up to U+00FF, each a
 * byte. Source: ISO 32000-1, 7.3.
 */
export function written(value: unknown): string {
  if (typeof value === 'string') return `/${value}`
  if (typeof value === 'number') return numberOf(value)
  if (typeof value !== 'object' || value === null) return String(value)
  if (Array.isArray(value)) return `[${value.map(written).join(' ')}]`
  if (value instanceof String) return textOf(String(value))
  if (value instanceof Date) return dateOf(value)
  if (value instanceof Uint8Array) return `<${Buffer.from(value).toString('hex')}>`
  const {prototype} = Object
  return Object.getPrototypeOf(value) === prototype ? dictionaryOf(value) : String(value)
}

/** Never with an exponent, which PDF does not know. */
const numberOf = (value: number): string =>
  String(Math.round(Math.min(1e12, Math.max(-1e12, value || 0)) * 1e6) / 1e6)

function dictionaryOf(entries: object): string {
  let text = '<<'
  for (const [name, value] of Object.entries(entries)) {
    if (value === undefined) continue
    const entry = written(value)
    text += /^[/[(<]/.test(entry) ? `/${name}${entry}` : `/${name} ${entry}`
  }
  return `${text}>>`
}

const escapes: ReadonlyMap<string, string> = new Map([
  ['(', '\\('],
  [')', '\\)'],
  ['\\', '\\\\'],
  ['\r', '\\r'],
  ['\n', '\\n']
])

/** Bytes with those escaped that a string in parentheses does not hold as they are. */
export const escaped = (bytes: string): string =>
  /[()\\\r\n]/.test(bytes) ? bytes.replace(/[()\\\r\n]/g, (it) => escapes.get(it) ?? it) : bytes

/** ASCII as it is; other text as UTF-16, big-endian, with its mark. */
function textOf(text: string): string {
  if (/^[\0-\x7F]*$/.test(text)) return `(${escaped(text)})`
  const bytes = Buffer.from(`\uFEFF${text}`, 'utf16le').swap16()
  return `(${escaped(bytes.toString('latin1'))})`
}

const dateOf = (date: Date): string =>
  `(D:${date.toISOString().slice(0, 19).replace(/[-T:]/g, '')}Z)`
