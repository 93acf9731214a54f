import {stepsBetween} from './sequence.ts'

/** A stretch of two texts: what both say, or only the one before or after. */
export interface Edit {
  readonly kind: 'same' | 'removed' | 'added'
  readonly text: string
}

// Scripts that set no spaces are compared letter by letter.
const letterwise =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}'
const word = new RegExp(`\\s+|[${letterwise}]|[^\\s${letterwise}]+`, 'gu')

/** Words of a text and the white space between them, in order. */
const tokensOf = (text: string): readonly string[] => text.match(word) ?? []

/** Words alone, as texts are compared by: without white space and case. */
export const wordsOf = (text: string): readonly string[] =>
  tokensOf(text.toLowerCase()).filter((it) => it.trim() !== '')

/**
 * What was changed in a text, word by word. `removed` and `added` hold the words of `before` and of
 * `after` as they are; put together, `same` and `added` are `after`.
 */
export function editsBetween(before: string, after: string): readonly Edit[] {
  const old = tokensOf(before)
  const now = tokensOf(after)
  const edits: Edit[] = []
  for (const step of stepsBetween(old, now)) {
    const tokens = step.kind === 'removed' ? old : now
    const start = step.kind === 'removed' ? step.before : step.after
    edits.push({kind: step.kind, text: tokens.slice(start, start + step.length).join('')})
  }
  return tidied(edits)
}

/** A blank that two changes have in common tells nothing: they are one. */
function tidied(edits: readonly Edit[]): readonly Edit[] {
  const result: Edit[] = []
  let removed = ''
  let added = ''
  const close = () => {
    if (removed !== '') result.push({kind: 'removed', text: removed})
    if (added !== '') result.push({kind: 'added', text: added})
    removed = ''
    added = ''
  }
  edits.forEach(({kind, text}, index) => {
    if (kind === 'removed') removed += text
    else if (kind === 'added') added += text
    else if (text.trim() === '' && (removed !== '' || added !== '') && index < edits.length - 1) {
      removed += text
      added += text
    } else {
      close()
      result.push({kind, text})
    }
  })
  close()
  return result
}
