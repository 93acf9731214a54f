import {type SaxesAttributeNS, SaxesParser} from 'saxes'
import type {Fault} from '../image.ts'

/** Letters of a text element, and where its tag begins. */
export interface SvgText {
  readonly at: number
  readonly tag: string
  readonly id?: string
  readonly lines: readonly string[]
}

export interface CheckedSvg {
  readonly texts: readonly SvgText[]
}

const mostElements = 20_000
const mostDepth = 200
/** Letters in all texts; each is looked up in every font and drawn as a path. */
const mostLetters = 20_000
/** How often the parts of selectors are compared with elements. */
const mostCompared = 50_000_000
const namespace = 'http://www.w3.org/2000/svg'

/** Elements that run, load or change something, or hold another language. */
const unsafe = new Map([
  ['script', 'a script'],
  ['foreignObject', 'HTML inside of it (`foreignObject`)'],
  ['iframe', 'a page inside of it'],
  ['embed', 'a file inside of it'],
  ['object', 'a file inside of it'],
  ['audio', 'sound'],
  ['video', 'a film'],
  ['handler', 'a script'],
  ['listener', 'a script'],
  ['animate', 'movement'],
  ['animateMotion', 'movement'],
  ['animateTransform', 'movement'],
  ['animateColor', 'movement'],
  ['set', 'movement'],
  ['discard', 'movement']
])

/** Thrown to stop reading. */
class Refused extends Error {
  readonly fault: Fault

  constructor(fault: Fault) {
    super(fault.fault)
    this.fault = fault
  }
}

const harm = (what: string): Refused =>
  new Refused({
    fault: `SVG with ${what}`,
    expected: 'shapes and text',
    remedy: 'Export the drawing as plain SVG, without HTML, scripts or links to files; or as PNG.',
    unsafe: true
  })

const wrong = (what: string, remedy = 'Save or export the drawing again.'): Refused =>
  new Refused({fault: `SVG with ${what}`, expected: 'a whole drawing', remedy})

/**
 * Whether an SVG may be shown: well formed, within limits, and with nothing that runs, is loaded from
 * elsewhere or is declared to be repeated. Gives its texts. Nothing is loaded and no entity unfolded.
 */
export function checkSvg(source: string): CheckedSvg | Fault {
  try {
    return read(source)
  } catch (error) {
    if (error instanceof Refused) return error.fault
    throw error
  }
}

interface Open {
  readonly name: string
  readonly text?: {readonly lines: string[]}
}

function read(source: string): CheckedSvg {
  const parser = new SaxesParser({xmlns: true, position: true})
  const open: Open[] = []
  const texts: SvgText[] = []
  let count = 0
  let start = 0
  let style: string | undefined
  let deepest = 0
  let letters = 0
  const sheets: string[] = []
  parser.on('error', (error) => {
    throw wrong(`a mistake in its XML, \`${error.message}\``)
  })
  parser.on('doctype', (text) => {
    if (text.includes('<!ENTITY')) throw harm('declared entities')
  })
  parser.on('processinginstruction', ({target}) => {
    if (target !== 'xml') throw harm(`an instruction, \`${target}\``)
  })
  parser.on('opentagstart', ({name}) => {
    start = source.lastIndexOf(`<${name}`, parser.position)
  })
  parser.on('opentag', (tag) => {
    if (count === 0 && (tag.local !== 'svg' || tag.uri !== namespace)) {
      throw wrong(`\`${tag.name}\` of \`${tag.uri}\` outermost`)
    }
    count++
    if (count > mostElements || open.length >= mostDepth) throw tooMuch()
    deepest = Math.max(deepest, open.length)
    const attributes = Object.values(tag.attributes)
    checkElement(tag.local, attributes)
    if (tag.local === 'style') style = ''
    const outer = open.at(-1)?.text
    if (tag.uri === namespace && tag.local === 'text') {
      const id = attributes.find((it) => it.name === 'id')?.value
      const text = {at: start, tag: tag.name, ...(id === undefined ? {} : {id}), lines: ['']}
      texts.push(text)
      open.push({name: tag.local, text})
      return
    }
    if (outer !== undefined && beginsLine(attributes)) outer.lines.push('')
    open.push({
      name: tag.local,
      ...(outer === undefined || isSilent(tag.local) ? {} : {text: outer})
    })
  })
  parser.on('closetag', ({local}) => {
    open.pop()
    if (local !== 'style' || style === undefined) return
    checkStyle(style)
    sheets.push(style)
    style = undefined
  })
  const onText = (text: string): void => {
    if (style !== undefined) style += text
    const lines = open.at(-1)?.text?.lines
    if (lines === undefined) return
    letters += text.length
    if (letters > mostLetters) throw tooMuchText()
    lines[lines.length - 1] += text
  }
  parser.on('text', onText)
  parser.on('cdata', onText)
  parser.write(source).close()
  if (comparisons(sheets, deepest) * count > mostCompared) throw tooManyStyles()
  return {
    texts: texts
      .map((it) => ({...it, lines: wordsOf(it.lines)}))
      .filter((it) => it.lines.length > 0)
  }
}

const isSilent = (name: string): boolean => name === 'title' || name === 'desc'

const wordsOf = (lines: readonly string[]): readonly string[] =>
  lines.map((it) => it.replace(/\s+/g, ' ').trim()).filter((it) => it !== '')

/** A span that is moved down and back stands on a line of its own. */
function beginsLine(attributes: readonly SaxesAttributeNS[]): boolean {
  const has = (name: string) => attributes.some((it) => it.name === name)
  return has('x') && (has('y') || has('dy'))
}

const tooMuch = (): Refused =>
  wrong(
    `more than ${mostElements} elements, or more than ${mostDepth} inside of each other`,
    'Export the drawing with less detail, or as PNG.'
  )

const tooMuchText = (): Refused =>
  wrong(`more than ${mostLetters} letters of text`, 'Export the drawing with less text, or as PNG.')

const tooManyStyles = (): Refused =>
  wrong(
    'style sheets that take long to apply',
    'Export the drawing with its styles in attributes, or as PNG.'
  )

/**
 * How often one element that stands in `depth` others is looked at to match selectors. A selector of
 * several parts, such as `g g rect`, tries all ways to choose its parts among what is around.
 */
function comparisons(sheets: readonly string[], depth: number): number {
  const selectors = sheets.flatMap((sheet) =>
    sheet
      .split('/*')
      .map((part, index) => (index === 0 ? part : part.slice(part.indexOf('*/') + 2)))
      .join(' ')
      .split('{')
      .flatMap((it) => it.slice(it.lastIndexOf('}') + 1).split(','))
  )
  const parts = selectors.map((it) => it.trim().split(/[\s>+~]+/).length)
  return parts.reduce((sum, count) => sum + Math.max(1, depth) ** (count - 1), 0)
}

function checkElement(name: string, attributes: readonly SaxesAttributeNS[]): void {
  const what = unsafe.get(name)
  if (what !== undefined) throw harm(what)
  for (const {local, value} of attributes) {
    if (/^on/i.test(local)) throw harm(`\`${local}\`, which runs a script`)
    if (local === 'href' || local === 'src') checkAddress(name, value)
    else checkStyle(value)
  }
}

function checkAddress(element: string, value: string): void {
  const address = value.trim()
  if (address === '' || address.startsWith('#')) return
  if (element === 'a' && /^(?:https?|mailto):/i.test(address)) return
  if (element === 'image' && /^data:image\/(?:png|jpe?g)[;,]/i.test(address)) return
  throw harm(`the address \`${short(address)}\``)
}

/** Presentation attributes may hold what style sheets do. */
function checkStyle(style: string): void {
  if (!/[(@\\]/.test(style)) return
  const found =
    /@import|url\s*\((?!["'\s]*(?:#|data:))[^)]*\)?|image-set\s*\(|expression\s*\(/i.exec(style)
  if (found !== null) throw harm(`\`${short(found[0])}\` in its styles`)
  // An escape may spell any of these.
  if (/\\[0-9a-z]/i.test(style) && /\(/.test(style)) throw harm('escapes in its styles')
}

const short = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text)
