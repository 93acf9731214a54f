/** An element of a part, with the words that stand in it directly. */
export interface Element {
  readonly name: string
  /** As they are written, with a space before each. */
  readonly attributes: string
  readonly children: readonly Element[]
  readonly text: string
}

interface Open extends Element {
  readonly children: Open[]
  text: string
}

/** Elements whose words count; between all others white space is all there is. */
const worded: ReadonlySet<string> = new Set(['w:t', 'w:instrText'])

/** What a picture or a formula is made of does not change where it stands. */
const opaque: ReadonlySet<string> = new Set(['a:graphic', 'w:pict', 'w:object', 'm:oMath'])

/**
 * The tree of a part that a word processor or `docx` wrote: no comments, no CDATA, no doctype. What
 * is not closed ends where the part ends.
 */
export function parseXml(xml: string): Element {
  const root: Open = {name: '', attributes: '', children: [], text: ''}
  const path: Open[] = []
  let open = root
  let at = xml.indexOf('<')
  while (at !== -1) {
    const end = endOfTag(xml, at)
    const kind = xml.charCodeAt(at + 1)
    if (kind === slash) {
      open = path.pop() ?? root
    } else if (kind !== question && kind !== exclamation) {
      const isEmpty = xml.charCodeAt(end - 1) === slash
      const element = elementOf(xml.slice(at + 1, isEmpty ? end - 1 : end))
      open.children.push(element)
      if (!isEmpty && opaque.has(element.name)) {
        at = after(xml, `</${element.name}>`, end)
        continue
      }
      if (!isEmpty) {
        path.push(open)
        open = element
      }
    }
    at = xml.indexOf('<', end)
    if (worded.has(open.name) && at > end + 1) open.text += plain(xml.slice(end + 1, at))
  }
  return root
}

const slash = 47
const question = 63
const exclamation = 33

/** A sign that closes a tag may stand in an attribute, too. */
function endOfTag(xml: string, at: number): number {
  let end = xml.indexOf('>', at)
  let from = at
  while (end !== -1) {
    const quote = quoteBetween(xml, from, end)
    if (quote === -1) return end
    const close = xml.indexOf('"', quote + 1)
    if (close === -1) return xml.length
    from = close + 1
    if (from > end) end = xml.indexOf('>', from)
  }
  return xml.length
}

function quoteBetween(xml: string, from: number, to: number): number {
  for (let at = from; at < to; at += 1) if (xml.charCodeAt(at) === 34) return at
  return -1
}

function elementOf(tag: string): Open {
  const space = tag.indexOf(' ')
  return space === -1
    ? {name: tag, attributes: '', children: [], text: ''}
    : {name: tag.slice(0, space), attributes: tag.slice(space), children: [], text: ''}
}

function after(xml: string, words: string, from: number): number {
  const at = xml.indexOf(words, from)
  return at === -1 ? -1 : xml.indexOf('<', at + words.length)
}

const entities = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"]
])

/** Character data with its entities put in; one that is not known stays as it is written. */
function plain(data: string): string {
  if (!data.includes('&')) return data
  return data.replace(
    /&(#x?)?([\da-z]+);/gi,
    (whole, numeric: string | undefined, name: string) => {
      if (numeric === undefined) return entities.get(name) ?? whole
      const code = Number.parseInt(name, numeric.length === 2 ? 16 : 10)
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole
    }
  )
}

export const childOf = (element: Element | undefined, name: string): Element | undefined =>
  element?.children.find((it) => it.name === name)

export const childrenOf = (element: Element | undefined, name: string): readonly Element[] =>
  element?.children.filter((it) => it.name === name) ?? []

export function attributeOf(element: Element | undefined, name: string): string | undefined {
  const text = element?.attributes ?? ''
  const start = text.indexOf(` ${name}="`)
  if (start === -1) return undefined
  const from = start + name.length + 3
  return plain(text.slice(from, text.indexOf('"', from)))
}

/** `w:val`, of which most properties consist. */
export const valOf = (element: Element | undefined): string | undefined =>
  attributeOf(element, 'w:val')

/** A whole number, as lengths mostly are. */
export function numberOf(element: Element | undefined, name: string): number | undefined {
  const value = Number.parseFloat(attributeOf(element, name) ?? '')
  return Number.isFinite(value) ? value : undefined
}

/** Points of a length in twips. */
export function pointsOf(element: Element | undefined, name: string): number | undefined {
  const value = numberOf(element, name)
  return value === undefined ? undefined : value / 20
}

/** A property that is on when it stands there, and off where it says so; `before`, if it does not. */
export function isOn(properties: Element | undefined, name: string, before: boolean): boolean {
  const element = childOf(properties, name)
  if (element === undefined) return before
  const value = valOf(element)
  return value === undefined || !off.has(value)
}

const off: ReadonlySet<string> = new Set(['0', 'false', 'off', 'none'])
