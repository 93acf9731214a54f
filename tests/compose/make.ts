import type {VFileMessage} from 'vfile-message'
import {compose} from '../../src/compose/index.ts'
import {derive} from '../../src/derive/index.ts'
import {ruleOf} from '../../src/diagnostics/message.ts'
import type {Block, Inline, TableCell} from '../../src/model/node.ts'
import type {PackItem, Report} from '../../src/model/report.ts'
import {plainText} from '../../src/model/walk.ts'
import {parse} from '../../src/parse/index.ts'
import {parseTemplate} from '../../src/template/index.ts'

export interface Made {
  readonly report: Report
  readonly messages: readonly VFileMessage[]
  /** `rule at line:column: reason` of every message of the template and of composing. */
  readonly told: readonly string[]
}

/** Fills a template with a Markdown source. */
export function made(template: string, source: string, pack: readonly PackItem[] = []): Made {
  const parsed = parseTemplate({path: 'templates/brief.md', text: template}, new Map())
  if (parsed.template === undefined) throw new Error(String(parsed.messages))
  const {document} = parse({path: 'sources/coast.md', text: source})
  const composed = compose(parsed.template, {document, facts: derive(document).facts, pack})
  const messages = [...parsed.messages, ...composed.messages]
  return {
    report: composed.report,
    messages,
    told: messages.map((it) => `${ruleOf(it)} ${it.line}:${it.column} ${it.reason}`)
  }
}

/** A report as an outline a person can read: one line for each block, indented. */
export const shown = (template: string, source: string, pack: readonly PackItem[] = []) =>
  outline(made(template, source, pack).report.children)

export const outline = (blocks: readonly Block[], indent = ''): readonly string[] =>
  blocks.flatMap((block) => linesOf(block, indent))

function linesOf(block: Block, indent: string): readonly string[] {
  const inner = `${indent}  `
  switch (block.type) {
    case 'paragraph':
      return [`${indent}${anchorOf(block.ordinal, block.numbered)}${words(block.children)}`]
    case 'section': {
      const number = block.number === undefined ? '' : `${block.number} `
      const head = `${'#'.repeat(block.depth)} ${number}${words(block.title)} {${block.id}}`
      return [`${indent}${head}`, ...outline(block.children, inner)]
    }
    case 'subdivision':
      return [
        `${indent}${block.number} ${anchorOf(block.paragraph.ordinal)}${words(block.paragraph.children)}`,
        ...outline(block.children, inner)
      ]
    case 'list':
      return block.children.flatMap((item, index) => {
        const {marker} = block
        const sign = marker.kind === 'bullet' ? '-' : signOf(marker.start + index, marker.style)
        return [`${indent}${sign} ${outline(item.children).join(' / ')}`]
      })
    case 'callout':
      return [
        `${indent}[${block.tone}] ${words(block.title ?? [])}`,
        ...outline(block.children, inner)
      ]
    case 'bottomLine':
    case 'blockquote':
      return [`${indent}${block.type}`, ...outline(block.children, inner)]
    case 'only':
      return [`${indent}only ${block.formats.join(' ')}`, ...outline(block.children, inner)]
    case 'masthead':
      return [
        `${indent}masthead ${words(block.title)} | ${words(block.subtitle ?? [])} | ${block.details.map(words).join(' · ')}`
      ]
    case 'memoHeader':
      return [`${indent}memo ${words(block.title)}`, ...rowsOf(block.rows, inner)]
    case 'details':
      return [`${indent}details`, ...rowsOf(block.rows, inner)]
    case 'table':
      return [block.head, ...block.children].map(
        (row) => `${indent}| ${row.children.map(wordsOfCell).join(' | ')} |`
      )
    case 'cards':
      return block.children.map((it) => `${indent}[${words(it.value)}] ${words(it.children)}`)
    case 'timeline':
      return block.children.map((it) => `${indent}@ ${words(it.when)} | ${words(it.children)}`)
    case 'statement':
      return [`${indent}> ${words(block.children)} -- ${words(block.speaker)}`]
    default:
      return [`${indent}${block.type}`]
  }
}

const wordsOfCell = ({children}: TableCell): string =>
  children.map((it) => (it.type === 'paragraph' ? words(it.children) : 'list')).join(' / ')

const rowsOf = (
  rows: readonly {readonly label: readonly Inline[]; readonly value: readonly Inline[]}[],
  indent: string
) => rows.map((row) => `${indent}${words(row.label)}: ${words(row.value)}`)

const anchorOf = (ordinal: number | undefined, numbered = false) =>
  ordinal === undefined ? '' : `${numbered ? '¶' : 'p'}${ordinal} `

const signOf = (number: number, style: 'decimal' | 'letter') =>
  style === 'decimal' ? `${number}.` : `${String.fromCharCode(96 + number)}.`

/** Inlines with their marks: `*emphasis*`, `[link](#id)`, `^1` for a note, `¶2` or `¶2!` for a citation. */
export const words = (nodes: readonly Inline[]): string => nodes.map(wordsOf).join('')

function wordsOf(node: Inline): string {
  switch (node.type) {
    case 'emphasis':
      return `*${words(node.children)}*`
    case 'strong':
      return `**${words(node.children)}**`
    case 'link':
      return `[${words(node.children)}](${node.url})`
    case 'noteReference':
      return `^${node.number}`
    case 'citation':
      return `¶${node.paragraph}${node.linked ? '' : '!'}`
    case 'inlineCode':
      return `\`${node.value}\``
    default:
      return plainText([node])
  }
}
