import LineBreaker from 'linebreak'
import {clustersOf} from '../../fonts/clusters.ts'
import {breaksInThai} from './thai.ts'

/** Letters with ordinary marks around them: UAX 14 breaks nowhere inside. */
const plain =
  /^["'“‘([]?[A-Za-z\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u024F]+(?:['’][A-Za-z]+)?[.,;:!?)\]”’"']*$/

/** A number with its points and commas, its currency and what ends a clause: UAX 14 keeps it whole. */
const figure = /^[(“"]?[$£€+−]?\d+(?:[.,]\d+)*%?[.,;:!?)”"]*$/

/**
 * Offsets inside a text without spaces where Unicode lets a line end (UAX 14), but for what
 * typographers do not: before an em dash, after a hyphen that begins a word, and after one letter
 * and a hyphen (`e-mail`, `T-shirt`).
 */
export function breaksIn(text: string): readonly number[] {
  if (plain.test(text) || figure.test(text)) return []
  const positions = [...breaksInThai(text), ...breaksAtQuotes(text)]
  const breaker = new LineBreaker(text)
  for (let at = breaker.nextBreak(); at !== null; at = breaker.nextBreak()) {
    if (at.position < text.length && isWanted(text, at.position)) positions.push(at.position)
  }
  const sorted = [...new Set(positions)].sort((a, b) => a - b)
  return clustered.test(text) ? betweenClusters(text, sorted) : sorted
}

/** Before a quote that opens and after one that closes, among Han characters and their stops. */
const besideQuotes =
  /(?<=[\u3001\u3002\u3041-\u30FF\u3400-\u9FFF\uFF01-\uFF1F])(?=[“‘][\u3041-\u30FF\u3400-\u9FFF])|(?<=[\u3001\u3002\u3041-\u30FF\u3400-\u9FFF\uFF01-\uFF1F][”’])(?=[\u3400-\u9FFF《「『（【])/g

const breaksAtQuotes = (text: string): readonly number[] =>
  /[“”‘’]/.test(text) ? [...text.matchAll(besideQuotes)].map(({index}) => index) : []

/** Thai, surrogates, and what joins: the package knows the Unicode of years ago. */
const clustered = /[\u0E00-\u0E7F\uD800-\uDFFF]|[\u20D0-\u20FF]|\u200C|\u200D|\uFE0F/

function betweenClusters(text: string, positions: readonly number[]): readonly number[] {
  const wanted = new Set(positions)
  const kept: number[] = []
  let at = 0
  for (const cluster of clustersOf(text)) {
    if (wanted.has(at)) kept.push(at)
    at += cluster.length
  }
  return kept
}

function isWanted(text: string, at: number): boolean {
  // A soft hyphen shows one: see `divide`.
  if (text[at] === '—' || text[at - 1] === '\u00AD') return false
  if (!/[-‐]/.test(text[at - 1] ?? '')) return true
  return at > 2 || !/^[^\p{N}]?[-‐]/u.test(text)
}

/** Whether a text is an address or a path: its marks are places to break, its hyphens are its own. */
export const isAddress = (text: string): boolean =>
  /[:/.\\]\/|^www\.|\/.*\/|@.*\.|^[A-Za-z]:\\/.test(text.slice(0, longestLooked))

/** What tells an address is at its beginning; a hostile word is not searched over and over. */
const longestLooked = 400

/**
 * Offsets inside an address where a line may end, as the Chicago Manual of Style has it: after a
 * colon, a slash or a run of them, before any other mark; on either side of `=` and `&` here after
 * and before. At least three characters stand on either side.
 */
export function breaksInAddress(text: string): readonly number[] {
  const positions: number[] = []
  for (let at = 3; at <= text.length - 3; at++) {
    const before = text[at - 1] ?? ''
    const after = text[at] ?? ''
    const afterSlash = /[/\\]/.test(before) && !/[/\\]/.test(after)
    const afterMark = (before === ':' || before === '=') && !/[/\\]/.test(after)
    const beforeMark = /[.,?#%_~&@-]/.test(after) && /[\p{L}\p{N})]/u.test(before)
    if (afterSlash || afterMark || beforeMark) positions.push(at)
  }
  return positions
}
