import mammoth from 'mammoth'
import {type Anchor, type Heading, lineOf} from './reading.ts'
import {all, at, type Element, parseXml} from './xml.ts'

/** What mammoth, which turns Word documents into HTML by their styles, reads out of one. */
export interface ReadBack {
  readonly headings: readonly Heading[]
  readonly items: readonly Item[]
  readonly notes: readonly string[]
  /** Cells of the head of each table that has one. */
  readonly heads: readonly (readonly string[])[]
  /** Links with words, but for calls of notes. */
  readonly links: readonly Anchor[]
  /** Links to a place in the document that there is not. */
  readonly lost: readonly string[]
  /** Words for those who cannot see the picture. */
  readonly images: readonly string[]
}

export interface Item {
  /** From 1: in how many lists it stands. */
  readonly level: number
  readonly ordered: boolean
  /** Words of its first paragraph. */
  readonly text: string
}

/** The title is no section's heading, the dots of a timeline head no items, and a call is no word. */
const styleMap = [
  "p[style-name='Title'] => h1.title:fresh",
  "p[style-name^='Timeline Words'] => p:fresh",
  "p[style-name^='Subdivision'] => p:fresh",
  "r[style-name='footnote reference'] => sup.call"
]

/** Reads a Word document through mammoth. Throws where mammoth finds an error. */
export async function readBack(bytes: Uint8Array): Promise<ReadBack> {
  const {value, messages} = await mammoth.convertToHtml({buffer: Buffer.from(bytes)}, {styleMap})
  const errors = messages.filter((it) => it.type === 'error')
  if (errors.length > 0) throw new Error(errors.map((it) => it.message).join('\n'))
  const html = at(parseXml(`<html>${value}</html>`), 'html')
  if (html === undefined) throw new Error('Unexpected HTML')
  const notes = [...all(html, 'li')].filter(isNote)
  const ids = new Set([...anchors(html)].map((it) => it.attributes.get('id')))
  const links = [...anchors(html)]
    .map((it) => ({url: it.attributes.get('href') ?? '', text: lineOf(wordsIn(it))}))
    .filter(({url, text}) => url !== '' && text !== '' && !/^#footnote-/.test(url))
  return {
    headings: headingsOf(html),
    items: itemsOf(html, 0),
    notes: notes.map((it) => lineOf(wordsIn(it).replace(/↑\s*$/, ''))),
    heads: [...all(html, 'thead')].map((head) =>
      [...all(head, 'th')].map((cell) => lineOf(wordsIn(cell)))
    ),
    links,
    lost: links.map(({url}) => url).filter((it) => it.startsWith('#') && !ids.has(it.slice(1))),
    images: [...all(html, 'img')].map((it) => it.attributes.get('alt') ?? '')
  }
}

const anchors = (html: Element) => all(html, 'a')
const isNote = ({attributes}: Element) => /^footnote-\d+$/.test(attributes.get('id') ?? '')
const blocks = /^(?:p|li|ul|ol|h[1-6]|td|th|tr|table)$/

/** Words below an element, without calls of notes. */
function wordsIn({name, attributes, children}: Element): string {
  if (attributes.get('class') === 'call') return ''
  const words = children.map((it) => (typeof it === 'string' ? it : wordsIn(it))).join('')
  if (name === 'sup' && /^\[\d+\]$/.test(words)) return ''
  return name === 'br' || blocks.test(name) ? ` ${words} ` : words
}

const depths: ReadonlyMap<string, number> = new Map(
  ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((name, index) => [name, index + 1])
)

function headingsOf(html: Element): readonly Heading[] {
  return html.children.flatMap((it): readonly Heading[] => {
    if (typeof it === 'string') return []
    const depth = it.attributes.get('class') === 'title' ? 0 : depths.get(it.name)
    return depth === undefined ? headingsOf(it) : [{depth, text: lineOf(wordsIn(it))}]
  })
}

const isList = (it: Element | string) =>
  typeof it !== 'string' && (it.name === 'ul' || it.name === 'ol')

/** Items of lists in order; one that only holds deeper ones has no words and is none. */
function itemsOf(element: Element, level: number): readonly Item[] {
  return element.children.flatMap((child) => {
    if (typeof child === 'string' || isNote(child)) return []
    const inner = itemsOf(child, child.name === 'ul' || child.name === 'ol' ? level + 1 : level)
    if (child.name !== 'li') return inner
    const own = {...child, children: child.children.filter((it) => !isList(it))}
    const text = lineOf(wordsIn(own))
    return text === '' ? inner : [{level, ordered: element.name === 'ol', text}, ...inner]
  })
}
