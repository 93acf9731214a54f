import type {Nodes, Table} from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {type Anchor, type Heading, lineOf, type Reading, wordsOf} from './reading.ts'

/** Reads a digest as GitHub does: CommonMark with GFM. */
export async function readMarkdown(bytes: Uint8Array): Promise<Reading> {
  const text = new TextDecoder('utf-8', {fatal: true}).decode(bytes)
  const tree = unified().use(remarkParse).use(remarkGfm).parse(text)
  const found = new Found(text)
  const words = wordsOf(found.read(tree))
  return {
    words,
    headings: found.headings,
    links: found.links,
    notes: [...found.notes].sort(([a], [b]) => Number(a) - Number(b)).map(([, note]) => note),
    tables: found.tables,
    images: found.images,
    contents: []
  }
}

/** Unescaped, and alone on the first line of a quote: then GitHub makes an alert of it. */
const alert = /^\[!(NOTE|TIP|IMPORTANT|WARNING|CAUTION)\](?=[ \t]*(\n|$))/

class Found {
  readonly headings: Heading[] = []
  readonly links: Anchor[] = []
  readonly notes = new Map<string, string>()
  readonly tables: string[][][] = []
  readonly images: string[] = []
  readonly #source: string

  constructor(source: string) {
    this.#source = source
  }

  /** Words below `node`; what is not words is noted on the way. */
  read(node: Nodes): string {
    switch (node.type) {
      case 'text':
        return node.value
      case 'inlineCode':
      case 'code':
        return node.value
      case 'break':
        return ' '
      case 'html':
        if (node.value === '<br>') return ' '
        if (/^<\/?([uo]l|li)( start="\d+")?>$/.test(node.value)) return ''
        return /^<a id="[^"]*">$|^<\/a>$/.test(node.value) ? '' : node.value
      case 'image':
        this.images.push(node.alt ?? '')
        return ''
      case 'footnoteReference':
        return ''
      case 'footnoteDefinition':
        this.notes.set(node.identifier, lineOf(this.#below(node, ' ')))
        return ''
      case 'heading': {
        const text = this.#below(node, '')
        this.headings.push({depth: node.depth, text: lineOf(text)})
        return text
      }
      case 'link': {
        const text = this.#below(node, '')
        // An address in running text is a link for GitHub, though nobody made it one.
        const start = this.#source[node.position?.start.offset ?? 0]
        if (start === '[' || start === '<') this.links.push({url: node.url, text: lineOf(text)})
        return text
      }
      case 'table':
        return this.#table(node)
      case 'blockquote': {
        const start = node.children[0]?.position?.start.offset ?? 0
        const marker = alert.exec(this.#source.slice(start))?.[0] ?? ''
        return this.#below(node, ' ').slice(marker.length)
      }
      case 'paragraph':
      case 'emphasis':
      case 'strong':
      case 'delete':
        return this.#below(node, '')
      default:
        return this.#below(node, ' ')
    }
  }

  #below(node: Nodes, separator: string): string {
    if (!('children' in node)) return ''
    return node.children.map((child) => this.read(child)).join(separator)
  }

  #table(node: Table): string {
    const rows = node.children.map((row) =>
      row.children.map((cell) => lineOf(this.#below(cell, '')))
    )
    this.tables.push(rows)
    return rows.flat().join(' ')
  }
}
