import type {Letters} from './known.ts'

/** Neighbours that Word is told the same of. */
export interface Stretch {
  readonly text: string
  /** Absent where Word need not be told anything. */
  readonly letters?: Letters | undefined
}

/** Of the character at an offset: its letters, none, or whether it goes with what is around it. */
export type KindAt = (text: string, at: number) => Letters | 'none' | 'any'

/** Marks, joiners and dandas, which scripts share, belong to what stands before them. */
const joined = /[\p{M}\u00AD\u0964\u0965\u200B-\u200D\u2060]/u

/**
 * Divides text where its letters change. What stands between letters of one kind is of that kind:
 * signs, figures and spaces; at its edges they are not.
 */
export function divide(text: string, kindAt: KindAt): readonly Stretch[] {
  const result: Stretch[] = []
  let between = ''
  const add = (piece: string, letters: Letters | undefined): void => {
    const last = result.at(-1)
    if (piece === '') return
    if (last === undefined || last.letters !== letters) result.push({text: piece, letters})
    else result[result.length - 1] = {text: last.text + piece, letters}
  }
  let at = 0
  for (const character of text) {
    const before = result.at(-1)?.letters
    const kind = joined.test(character)
      ? between === ''
        ? (before ?? 'none')
        : 'any'
      : kindAt(text, at)
    at += character.length
    if (kind === 'any') between += character
    else {
      const letters = kind === 'none' ? undefined : kind
      add(between, before === letters ? letters : undefined)
      add(character, letters)
      between = ''
    }
  }
  add(between, undefined)
  return result
}
