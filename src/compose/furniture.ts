import type {Edges, Furniture, FurniturePart, Strip} from '../model/report.ts'
import {plainText} from '../model/walk.ts'
import type {EdgeLines, StripLine, StripLines} from '../template/template.ts'
import {separator, type Token, tokensOf} from '../template/tokens.ts'
import {checkTextUse} from './check-text.ts'
import type {Context} from './directive.ts'
import {fillText} from './text-directives.ts'

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

const stripOf = ({center, left, right}: StripLines, context: Context): Strip =>
  withMarking(
    {
      left: partsOf(left, context),
      center: partsOf(center, context),
      right: partsOf(right, context)
    },
    context.study.document.meta.marking?.text
  )

/**
 * A marking is the document's, not the template's: it stands in every head and foot, also where a
 * template does not ask for it. In the middle, as is the custom, unless something else does.
 */
function withMarking(strip: Strip, marking: string | undefined): Strip {
  const {center, left, right} = strip
  if (marking === undefined || [...left, ...center, ...right].some((it) => it.kind === 'marking')) {
    return strip
  }
  const part: FurniturePart = {kind: 'marking', value: marking}
  if (center.length === 0) return {...strip, center: [part]}
  return {...strip, center: joined([part, {kind: 'text', value: separator}, ...center])}
}

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
