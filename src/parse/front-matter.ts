import type {Point} from '../model/origin.ts'
import {readYaml, type YamlRead} from '../yaml/yaml.ts'
import {linesOf, pointsOf} from './points.ts'

/** Front matter as it stands, line endings that are lone CR as LF, and as it is read. */
export interface FrontMatterText {
  readonly text: string
  readonly start: Point
  readonly yaml: YamlRead
}

/** A text, cut into its front matter and what follows. */
export interface Cut {
  readonly front?: FrontMatterText
  /** What the author wrote below the front matter, and where that starts in the file. */
  readonly body: {readonly text: string; readonly start: Point}
}

/**
 * Cuts off front matter: the lines between `---` on the first line and the next `---` (in Markdown
 * also `...`). In prose only a YAML mapping counts; in Markdown also what looks like one and is
 * broken, so that the mistake is told, and nothing at all. Everything else is the author's text,
 * such as a thematic break at the top.
 */
export function cutFrontMatter(text: string, kind: 'markdown' | 'prose'): Cut {
  const pointAt = pointsOf(text)
  const mark = text.startsWith('\uFEFF') ? 1 : 0
  const whole: Cut = {body: {text: text.slice(mark), start: pointAt(mark)}}
  if (!/^\uFEFF?---[ \t]*(?:[\r\n]|$)/.test(text)) return whole
  const closing = kind === 'markdown' ? /^(?:---|\.\.\.)[ \t]*$/ : /^---[ \t]*$/
  const [, ...lines] = linesOf(text)
  const index = lines.findIndex(({start, end}) => closing.test(text.slice(start, end)))
  const close = lines[index]
  const first = lines[0]
  if (close === undefined || first === undefined) return whole
  const inside = text.slice(first.start, close.start).replace(/\r(?!\n)/g, '\n')
  const start = pointAt(first.start)
  const front = {text: inside, start, yaml: readYaml(inside, start)}
  if (!isFrontMatter(front, kind)) return whole
  const bodyStart = lines[index + 1]?.start ?? text.length
  return {
    front,
    body: {text: text.slice(bodyStart), start: pointAt(bodyStart)}
  }
}

function isFrontMatter({text, yaml}: FrontMatterText, kind: 'markdown' | 'prose'): boolean {
  if (yaml.isMap) return true
  if (kind === 'prose') return false
  const content = text.split(/\r?\n/).find((line) => /^[^#\s]/.test(line))
  return content === undefined ? text.trim() === '' : /^[\w-]+[ \t]*:(?:\s|$)/.test(content)
}
