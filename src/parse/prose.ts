import type {Block, Inline, Text} from '../model/node.ts'
import type {Origin, Position} from '../model/origin.ts'
import {paragraphsIn, type Stretch} from './paragraphs.ts'
import {linesOf, pointsOf} from './points.ts'

export interface Prose {
  /** The first paragraph, if it is a title: then it is not in `children`. */
  readonly title?: readonly Inline[]
  readonly children: readonly Block[]
}

/**
 * Reads plain prose: paragraphs of words, and nothing else. No character means anything but itself.
 * A title that front matter has stated is only looked for as its repetition. Positions that `originOf` is given count in `text`.
 */
export function readProse(
  text: string,
  originOf: (position: Position) => Origin,
  stated: string | undefined
): Prose {
  const pointAt = pointsOf(text)
  const placed = (start: number, end: number) =>
    originOf({start: pointAt(start), end: pointAt(end)})
  const words = (start: number, end: number, value = text.slice(start, end)): Text => ({
    type: 'text',
    value,
    origin: placed(start, end)
  })
  const paragraphs = paragraphsIn(text, linesOf(text)).map((lines) => ({
    lines,
    inlines: lines.flatMap((line, index): Text[] => {
      const next = lines[index + 1]
      const text = words(line.start, line.end)
      return next === undefined ? [text] : [text, words(line.end, next.start, ' ')]
    })
  }))
  const [first, ...others] = paragraphs
  const titled = first !== undefined && others.length > 0 && isTitle(first.lines, text, stated)
  const children = (titled ? others : paragraphs).map(({lines, inlines}): Block => {
    const origin = placed(lines[0]?.start ?? 0, lines.at(-1)?.end ?? 0)
    return {type: 'paragraph', origin, children: inlines}
  })
  return titled ? {title: first.inlines, children} : {children}
}

const longestTitle = 120

/** A title is one short line that does not end as a sentence does, or that repeats what is stated. */
function isTitle(lines: readonly Stretch[], text: string, stated: string | undefined): boolean {
  const [line] = lines
  if (line === undefined || lines.length > 1 || line.end - line.start > longestTitle) return false
  const words = text.slice(line.start, line.end)
  if (stated !== undefined) return words.replace(/\s+/g, ' ') === stated
  return /[\p{L}\p{N}]/u.test(words) && !/[.!?…:;]["'”’»)\]]*$/.test(words)
}
