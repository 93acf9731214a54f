import type {ExpectedEdge} from '../expected/expected.ts'
import type {EdgeRead} from '../reading.ts'
import {rightToLeft, unseen} from '../signs.ts'
import {type Fault, quoted} from './fault.ts'

const noLetter = new RegExp(`${unseen.source}|\\s`, 'gu')

const lettersOf = (text: string): string => text.normalize('NFC').replace(noLetter, '')

/**
 * Compares what stands at the edges of pages. A marking that is read before all words is not at the
 * edge of the first page again. Texts that belong to no edge are given back.
 */
export function edgeFaults(
  expected: readonly ExpectedEdge[],
  found: readonly EdgeRead[],
  said: readonly string[],
  pages: number | undefined
): {readonly faults: readonly Fault[]; readonly rest: readonly string[]} {
  const faults: Fault[] = []
  const rest: string[] = []
  const which = pages === undefined ? (['first', 'rest'] as const) : numbers(pages)
  for (const on of which) {
    for (const edge of ['head', 'foot'] as const) {
      const isFirst = on === 'first' || on === 1
      const want = expected.find((it) => it.edge === edge && it.on === (isFirst ? 'first' : 'rest'))
      if (want === undefined) continue
      const lines = found.filter((it) => it.on === on && it.edge === edge).map(({text}) => text)
      const parts = want.parts.map((part) => {
        const bare = isFirst && edge === 'head' ? without(part, said) : part
        if (typeof on === 'string') return bare
        return bare.replaceAll('{page}', String(on)).replaceAll('{pages}', String(pages ?? 0))
      })
      const left = taken(parts, lines, want.markings)
      if (left === undefined) {
        const where =
          typeof on === 'number'
            ? `of page ${on}`
            : `of ${on === 'first' ? 'the first page' : 'the pages after the first'}`
        const is = lines.length === 0 ? 'nothing' : quoted(lines.join(' '))
        const should = parts.join(' ').trim() === '' ? 'nothing' : quoted(parts.join(' '))
        faults.push({
          aspect: 'metadata',
          what: `Unexpected ${is} at the ${edge} ${where}, expected ${should}`
        })
      } else rest.push(...left)
    }
  }
  return {faults, rest}
}

/** Of heads and feet that a Word file has, only that they bear the markings of the report. */
export function markingFaults(
  expected: readonly ExpectedEdge[],
  found: readonly EdgeRead[]
): readonly Fault[] {
  return expected.flatMap(({on, edge, markings}) =>
    markings.flatMap((marking): readonly Fault[] => {
      const texts = found.filter((it) => it.on === on && it.edge === edge).map(({text}) => text)
      if (lettersOf(texts.join('')).includes(lettersOf(marking))) return []
      const where = on === 'first' ? 'the first page' : 'the pages after the first'
      const what = `Unexpected ${edge} of ${where} without ${quoted(marking)}, expected it there`
      return [{aspect: 'metadata', what}]
    })
  )
}

const numbers = (pages: number): readonly number[] =>
  Array.from({length: pages}, (_, index) => index + 1)

const without = (part: string, said: readonly string[]): string =>
  said.reduce((text, it) => text.replace(it, ''), part)

/** Lines that are left when an edge is taken from them; undefined where it is not among them. */
function taken(
  parts: readonly string[],
  lines: readonly string[],
  markings: readonly string[]
): readonly string[] | undefined {
  const texts = [parts, [...parts].reverse()].map((it) => lettersOf(it.join('')))
  if (texts[0] === '') return lines
  for (let start = 0; start < lines.length; start++) {
    for (let end = start + 1; end <= Math.min(lines.length, start + 6); end++) {
      const text = lettersOf(lines.slice(start, end).join(''))
      const isSame = texts.includes(text) || isTurned(text, texts[0] ?? '')
      if (isSame || isCut(text, parts.map(lettersOf), markings.map(lettersOf)))
        return [...lines.slice(0, start), ...lines.slice(end)]
    }
  }
  return undefined
}

/** Whether a text is these parts, the long ones cut: all but markings end with an ellipsis then. */
function isCut(text: string, parts: readonly string[], markings: readonly string[]): boolean {
  const [part, ...rest] = parts
  if (part === undefined) return text === ''
  if (text.startsWith(part) && isCut(text.slice(part.length), rest, markings)) return true
  const end = text.indexOf('…')
  const kept = text.slice(0, end)
  if (end < shortest || kept === part || !part.startsWith(kept)) return false
  return markings.every((it) => !part.includes(it)) && isCut(text.slice(end + 1), rest, markings)
}

/** Letters that are left of a part at least, where it is cut. */
const shortest = 10

/** Whether two texts in both directions are the same letters: their order is for the eye. */
const isTurned = (a: string, b: string): boolean =>
  rightToLeft.test(b) && [...a].sort().join('') === [...b].sort().join('')

/** Texts that are painted beside what is read, and that nobody asked for. */
export function asideFaults(
  found: readonly string[],
  allowed: readonly string[]
): readonly Fault[] {
  // The longest first: what is left of `Planned to date` without `Planned` is nothing that is known.
  const known = allowed.map((it) => lettersOf(it).toLowerCase()).sort((a, b) => b.length - a.length)
  return found
    .filter((it) => {
      let text = lettersOf(it).toLowerCase()
      // Dots lead the eye from an entry of the contents to its page.
      if (/^[.…•·]*$/.test(text)) return false
      for (const one of known) if (one !== '') text = text.replace(one, '')
      return text !== ''
    })
    .map((it) => ({
      aspect: 'words',
      what: `Unexpected ${quoted(it)} beside what is read, expected nothing there`
    }))
}
