import type {SvgText} from './check.ts'
import {turnMarkers} from './markers.ts'

/** A source for the engine, and what its texts say by the ids they have there. */
export interface Prepared {
  readonly source: string
  readonly lines: ReadonlyMap<string, readonly string[]>
}

/** Adds what the engine needs to know, and says in other words what it does not understand. */
export function prepare(source: string, texts: readonly SvgText[]): Prepared {
  const named = nameTexts(source, texts)
  return {...named, source: turnMarkers(nameFamilies(named.source))}
}

/** Gives each text an id, by which its letters are known again when they are paths. */
function nameTexts(source: string, texts: readonly SvgText[]): Prepared {
  const lines = new Map<string, readonly string[]>()
  const parts: string[] = []
  let at = 0
  texts.forEach((text, index) => {
    const id = text.id ?? `dossier-text-${index}`
    lines.set(id, text.lines)
    if (text.id !== undefined) return
    const end = text.at + 1 + text.tag.length
    parts.push(source.slice(at, end), ` id="${id}"`)
    at = end
  })
  return {source: parts.join('') + source.slice(at), lines}
}

const generic = new Map([
  ['serif', 'Source Serif 4'],
  ['monospace', 'Source Code Pro']
])

/** Without a file system, the engine does not know what to take for `serif` and `monospace`. */
function nameFamilies(source: string): string {
  // No space stays before the quote: the engine would take it for a part of the name.
  const name = (list: string, quote: string): string =>
    list.replace(
      /(^|,)\s*(serif|monospace)(?![\w-])/g,
      (_, before: string, family: string) => `${before}${quote}${generic.get(family)}${quote}`
    )
  const inAttributes = source
    .replace(
      /(\bfont-family\s*=\s*")([^"<]*)/g,
      (_, lead: string, list: string) => lead + name(list, "'")
    )
    .replace(
      /(\bfont-family\s*=\s*')([^'<]*)/g,
      (_, lead: string, list: string) => lead + name(list, '"')
    )
  // A quote of ours would end a style that stands in the same quotes.
  if (/\bstyle\s*=\s*'/.test(source)) return inAttributes
  return inAttributes.replace(
    /(\bfont-family\s*:)([^;{}<]*)/g,
    (_, lead: string, list: string) => lead + name(list, "'")
  )
}
