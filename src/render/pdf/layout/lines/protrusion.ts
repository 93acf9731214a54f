import type {Look} from './line.ts'
import {widthIn} from './setting.ts'

/** Of the width of a mark, how much hangs over the right edge; after pdfTeX's microtype, rounded. */
const atRight = new Map([
  ...[...'.,'].map((it) => [it, 0.7] as const),
  ...[..."-‐’'"].map((it) => [it, 0.6] as const),
  ...[...'”"'].map((it) => [it, 0.5] as const),
  ...[...';:»›'].map((it) => [it, 0.4] as const),
  ...[...'–'].map((it) => [it, 0.3] as const),
  ...[...'—!?…)*'].map((it) => [it, 0.15] as const),
  ...[...'ATVWYkrtvwxy'].map((it) => [it, 0.05] as const),
  // Half of their square is blank.
  ...[...'、。，．」』）】》〉'].map((it) => [it, 0.5] as const)
])

/** And over the left edge. */
const atLeft = new Map([
  ...[..."‘‚'"].map((it) => [it, 0.6] as const),
  ...[...'“„"'].map((it) => [it, 0.5] as const),
  ...[...'«‹'].map((it) => [it, 0.4] as const),
  ...[...'–'].map((it) => [it, 0.2] as const),
  ...[...'(*'].map((it) => [it, 0.1] as const),
  ...[...'ATVWYvwxy'].map((it) => [it, 0.05] as const),
  ...[...'「『（【《〈'].map((it) => [it, 0.5] as const)
])

/** How far a text may hang over the right edge when it ends a line, in points. */
export const hangAtRight = (look: Look, text: string): number =>
  hang(look, text.at(-1) ?? '', atRight)

/** How far a text may hang over the left edge when it begins a line, in points. */
export const hangAtLeft = (look: Look, text: string): number => hang(look, text[0] ?? '', atLeft)

function hang(look: Look, mark: string, shares: ReadonlyMap<string, number>): number {
  const share = shares.get(mark)
  // A raised mark is small, and letters of code stand in columns.
  if (share === undefined || look.rise !== 0 || look.code) return 0
  // They stand amid their square there.
  if (look.stack.han === 'traditionalChinese' && /[、。，．]/.test(mark)) return 0
  return share * widthIn(look, mark)
}

/** Of a hyphen that divides a word. */
export const hyphenHang = 0.6
