import type {Edges, Furniture, FurniturePart, Strip} from '../model/report.ts'
import {plainText} from '../model/walk.ts'
import type {EdgeLines, StripLine, StripLines} from '../template/template.ts'
import {checkTextUse} from './check-text.ts'
import type {Context} from './directive.ts'
import {fillText} from './text-directives.ts'

const separator = ' · '

/** Running heads and feet of the first page and of those after it, filled in. */
export function furnitureOf(context: Context): Furniture {
  const {first, rest} = context.template.settings.page
  const strips = [first, rest].flatMap((it) => [it.header, it.footer])
  // The first page has the lines of the others unless it has its own: each is told once.
  for (const line of new Set(strips.flatMap((it) => [it.left, it.center, it.right]))) {
    for (const token of tokensOf(line.text)) {
      if (token.kind === 'use') {
        checkTextUse({name: token.name, origin: line.origin}, 'page', context.tell)
      }
    }
  }
  return {first: edgesOf(first, context), rest: edgesOf(rest, context)}
}

const edgesOf = ({footer, header}: EdgeLines, context: Context): Edges => ({
  header: stripOf(header, context),
  footer: stripOf(footer, context)
})

const stripOf = ({center, left, right}: StripLines, context: Context): Strip => ({
  left: partsOf(left, context),
  center: partsOf(center, context),
  right: partsOf(right, context)
})

/** A piece between two separators goes, with one of them, when all its text directives are empty. */
function partsOf(line: StripLine, context: Context): readonly FurniturePart[] {
  const parts: FurniturePart[] = []
  for (const piece of line.text.split(separator)) {
    const tokens = tokensOf(piece)
    const uses = tokens.filter((it) => it.kind === 'use')
    const filled = tokens.flatMap((it) => partOf(it, line, context))
    const silent = uses.length > 0 && uses.every((it) => partOf(it, line, context).length === 0)
    if (silent || filled.length === 0) continue
    if (parts.length > 0) parts.push({kind: 'text', value: separator})
    parts.push(...filled)
  }
  return joined(parts)
}

type Token =
  | {readonly kind: 'text'; readonly value: string}
  | {readonly kind: 'use'; readonly name: string}

/** Words and text directives; a colon inside a word, as in `10:30`, is a colon, as in Markdown. */
function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = []
  let end = 0
  for (const found of text.matchAll(
    /(?<![\p{L}\p{N}:\\]):(\p{L}[\p{L}\p{N}]*(?:[-_][\p{L}\p{N}]+)*)/gu
  )) {
    if (found.index > end) tokens.push(wordsOf(text.slice(end, found.index)))
    tokens.push({kind: 'use', name: found[1] ?? ''})
    end = found.index + found[0].length
  }
  if (end < text.length) tokens.push(wordsOf(text.slice(end)))
  return tokens
}

const wordsOf = (text: string): Token => ({kind: 'text', value: text.replaceAll('\\:', ':')})

function partOf(token: Token, line: StripLine, context: Context): readonly FurniturePart[] {
  if (token.kind === 'text') return [token]
  const {name} = token
  if (name === 'page' || name === 'pages') return [{kind: name}]
  const value = plainText(fillText(name, line.origin, context))
  if (value === '') return []
  return [{kind: name === 'marking' ? 'marking' : 'text', value}]
}

function joined(parts: readonly FurniturePart[]): readonly FurniturePart[] {
  const result: FurniturePart[] = []
  for (const part of parts) {
    const last = result.at(-1)
    if (part.kind === 'text' && last?.kind === 'text') {
      result[result.length - 1] = {kind: 'text', value: last.value + part.value}
    } else {
      result.push(part)
    }
  }
  return result
}
