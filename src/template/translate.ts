import type {Nodes, PhrasingContent} from 'mdast'
import type {FilePlace} from '../diagnostics/message.ts'
import type {TemplateOrigin} from '../model/origin.ts'
import {originOf} from './file.ts'
import type {EdgeLines, StripLine, StripLines, Template, TemplateBlock} from './template.ts'
import {hasWords, separator, tokensOf} from './tokens.ts'

/** How the words of a template are said in another language. */
export interface Translation {
  /** The same in the other language, text directives with their colons; or as it is, if not known. */
  readonly say: (words: string, place: TemplateOrigin | FilePlace) => string
  /** Whether a reader is shown the words of a directive's attribute. */
  readonly isShown: (directive: string, attribute: string) => boolean
}

/**
 * A template whose own words are said in another language: headings and content, attributes that are
 * shown, heads and feet, its kind. What it asks for, and every place, stays as it is.
 */
export function translate(template: Template, by: Translation): Template {
  const {path, settings, children} = template
  const {first, rest} = settings.page
  const line = lineTranslator(by)
  return {
    ...template,
    settings: {
      ...settings,
      kind: said(settings.kind, {from: 'file', path}, by),
      page: {first: edges(first, line), rest: edges(rest, line)}
    },
    children: children.map((it) => block(it, by))
  }
}

function said(words: string, place: TemplateOrigin | FilePlace, {say}: Translation): string {
  const trimmed = words.trim()
  if (!hasWords(trimmed)) return words
  const start = words.indexOf(trimmed)
  return words.slice(0, start) + say(trimmed, place) + words.slice(start + trimmed.length)
}

type Line = (line: StripLine) => StripLine

/** Each line once: the first page shares lines with the others. */
function lineTranslator(by: Translation): Line {
  const done = new Map<StripLine, StripLine>()
  return (line) => {
    const known = done.get(line)
    if (known !== undefined) return known
    const pieces = line.text.split(separator).map((it) => said(it, line.origin, by))
    const translated = {...line, text: pieces.join(separator)}
    done.set(line, translated)
    return translated
  }
}

const edges = ({header, footer}: EdgeLines, line: Line): EdgeLines => ({
  header: strip(header, line),
  footer: strip(footer, line)
})

const strip = ({left, center, right}: StripLines, line: Line): StripLines => ({
  left: line(left),
  center: line(center),
  right: line(right)
})

function block(it: TemplateBlock, by: Translation): TemplateBlock {
  const {path} = it.origin
  switch (it.type) {
    case 'section': {
      const title: PhrasingContent[] = structuredClone([...it.title])
      reword({type: 'paragraph', children: title}, path, by)
      return {...it, title, children: it.children.map((child) => block(child, by))}
    }
    case 'content': {
      const node = structuredClone(it.node)
      reword(node, path, by)
      return {...it, node}
    }
    case 'directive':
      return {...it, attributes: attributesOf(it, by)}
    case 'container':
      return {
        ...it,
        attributes: attributesOf(it, by),
        children: it.children.map((child) => block(child, by))
      }
  }
}

type Use = Extract<TemplateBlock, {readonly type: 'directive' | 'container'}>

const attributesOf = ({name, attributes}: Use, by: Translation): Use['attributes'] =>
  attributes.map((it) =>
    by.isShown(name, it.name) ? {...it, value: said(it.value, it.origin, by)} : it
  )

/** Says words of Markdown in another language, in place: `node` is a copy of ours. */
function reword(node: Nodes, path: string, by: Translation): void {
  if (!('children' in node) || node.type === 'textDirective') return
  const result: Nodes[] = []
  for (const run of runsOf(node.children)) {
    const [first] = run
    if (first !== undefined && isWords(first)) result.push(...reworded(run, path, by))
    else {
      for (const child of run) reword(child, path, by)
      result.push(...run)
    }
  }
  const children: Nodes[] = node.children
  children.splice(0, children.length, ...result)
}

/** Words with the text directives among them are said as a whole; marks and links stand apart. */
function runsOf(nodes: readonly Nodes[]): readonly (readonly Nodes[])[] {
  const runs: Nodes[][] = []
  for (const node of nodes) {
    const last = runs.at(-1)
    const before = last?.at(-1)
    if (last !== undefined && before !== undefined && isWords(before) && isWords(node)) {
      last.push(node)
    } else runs.push([node])
  }
  return runs
}

const isWords = ({type}: Nodes): boolean => type === 'text' || type === 'textDirective'

function reworded(run: readonly Nodes[], path: string, by: Translation): readonly Nodes[] {
  const words = run.map(wordsOf).join('').replace(/\s+/g, ' ')
  const start = run[0]?.position
  const end = run.at(-1)?.position
  const position = start && end && {position: {start: start.start, end: end.end}}
  const other = said(words, originOf(path, position?.position), by)
  if (other === words) return run
  return tokensOf(other).map((token): Nodes => {
    if (token.kind === 'text') return {type: 'text', value: token.value, ...position}
    const own = run.find((it) => it.type === 'textDirective' && it.name === token.name)
    return own ?? {type: 'textDirective', name: token.name, children: [], ...position}
  })
}

/** A colon before a word, in words, is not the beginning of a text directive. */
const wordsOf = (node: Nodes): string => {
  if (node.type === 'textDirective') return `:${node.name}`
  return node.type === 'text' ? node.value.replace(/(?<![\p{L}\p{N}]):(?=\p{L})/gu, '\\:') : ''
}
