import type {Theme} from '../../../theme/theme.ts'
import {deepest, type Level} from '../levels.ts'
import type {Counted, Kind} from '../numbering.ts'
import type {StyleBook} from '../styles/book.ts'
import {runProperties, written} from '../styles/properties.ts'
import type {Work} from '../work.ts'
import {tag, wordNamespace} from '../xml.ts'

type Made = Pick<Work, 'lists' | 'theme' | 'styles'>

/**
 * `word/numbering.xml`: one definition for each kind of list, and for each list how it counts. Its
 * levels are linked to the styles of their items, so that readers of styles find the list, too.
 */
export function numberingPart({lists, theme, styles}: Made): string {
  const all = lists.all()
  const kinds = [...new Set(all.map((it) => it.kind))]
  const ids = new Map(kinds.map((kind, index) => [kind, index]))
  const definitions = kinds.map((kind, index) => definition(kind, index, theme, styles))
  const numbers = all.map((it, index) => list(it, index + 1, ids.get(it.kind) ?? 0))
  const content = [...definitions, ...numbers].join('')
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${tag('w:numbering', {'xmlns:w': wordNamespace}, content)}`
}

/** Kinds of lists that were written already, by what they are: their number is the document's. */
const known = new WeakMap<Theme, Map<string, string>>()

function definition(kind: Kind, id: number, theme: Theme, book: StyleBook): string {
  const {key, role} = kind
  const styles = role === undefined ? [] : everyLevel.map((level) => book.ofLevel(role, level))
  const written = known.get(theme) ?? new Map<string, string>()
  known.set(theme, written)
  const name = [key, ...styles].join('|')
  const content = written.get(name) ?? contentOf(kind, styles, theme)
  written.set(name, content)
  return tag('w:abstractNum', {'w:abstractNumId': id}, content)
}

const everyLevel = Array.from({length: deepest + 1}, (_, level) => level)

function contentOf(
  {key, levels}: Kind,
  styles: readonly (string | undefined)[],
  theme: Theme
): string {
  const all = levels()
  return (
    tag('w:nsid', {'w:val': fingerprint(`list ${key}`)}) +
    tag('w:multiLevelType', {'w:val': all.length === 1 ? 'singleLevel' : 'multilevel'}) +
    tag('w:tmpl', {'w:val': fingerprint(`template ${key}`)}) +
    all.map((level, index) => levelOf(level, index, styles[index], theme)).join('')
  )
}

function levelOf(level: Level, index: number, style: string | undefined, theme: Theme): string {
  const {format, text, left, hanging, suffix, alignment = 'left', run} = level
  const content =
    tag('w:start', {'w:val': 1}) +
    tag('w:numFmt', {'w:val': format}) +
    (style === undefined ? '' : tag('w:pStyle', {'w:val': style})) +
    (suffix === undefined ? '' : tag('w:suff', {'w:val': suffix})) +
    tag('w:lvlText', {'w:val': text}) +
    tag('w:lvlJc', {'w:val': alignment}) +
    tag('w:pPr', {}, tag('w:ind', {'w:left': left, ...firstLine(hanging)})) +
    (run === undefined ? '' : written('w:rPr', runProperties(theme, run)))
  return tag('w:lvl', {'w:ilvl': index}, content)
}

const firstLine = (hanging: number) =>
  hanging < 0 ? {'w:firstLine': -hanging} : {'w:hanging': hanging}

function list({start}: Counted, id: number, kind: number): string {
  const anew =
    start === undefined
      ? ''
      : tag(
          'w:lvlOverride',
          {'w:ilvl': start.level},
          tag('w:startOverride', {'w:val': start.value})
        )
  return tag('w:num', {'w:numId': id}, tag('w:abstractNumId', {'w:val': kind}) + anew)
}

/**
 * Eight hexadecimal digits of `text` (FNV-1a). Word joins lists with the same digits when documents
 * are pasted into each other: the same kind has the same in all of ours.
 */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  }
  return (hash >>> 0).toString(16).toUpperCase().padStart(8, '0')
}
