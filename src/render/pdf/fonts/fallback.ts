import type {Face} from './face.ts'

/** Faces that are asked for a character, in order; never empty. */
export interface FontStack {
  readonly primary: Face
  readonly fallback: readonly Face[]
  /** Told of a character that no face has. */
  readonly onMissing: (codePoint: number) => void
}

interface Piece {
  readonly text: string
  readonly face: Face
  /** Whether no face has it, so that `face` shows its replacement sign. */
  readonly missing: boolean
}

/** Splits a text into pieces of one face each; a letter and its accents stay together. */
export function facesOf(text: string, stack: FontStack): readonly Piece[] {
  if (hasAll(stack.primary, text)) return [{text, face: stack.primary, missing: false}]
  const pieces: Piece[] = []
  for (const [cluster] of text.matchAll(/\P{M}[\p{M}\u200D]*|[\p{M}\u200D]+/gu)) {
    const face = [stack.primary, ...stack.fallback].find((it) => hasAll(it, cluster))
    for (const piece of face ? [{text: cluster, face, missing: false}] : apart(cluster, stack)) {
      const last = pieces.at(-1)
      if (last?.face === piece.face && last.missing === piece.missing) {
        pieces[pieces.length - 1] = {...last, text: last.text + piece.text}
      } else {
        pieces.push(piece)
      }
    }
  }
  return pieces
}

/** No face has the whole cluster: each character by itself, or a sign in its place. */
function apart(cluster: string, stack: FontStack): readonly Piece[] {
  const all = [stack.primary, ...stack.fallback]
  return [...cluster].map((character) => {
    const face = all.find((it) => hasAll(it, character))
    if (face !== undefined) return {text: character, face, missing: false}
    stack.onMissing(character.codePointAt(0) ?? 0)
    return {text: character, face: all.find((it) => it.has(0xfffd)) ?? stack.primary, missing: true}
  })
}

/** Formatting characters that nobody sees: a face need not have them. */
const unseen = /^\p{Default_Ignorable_Code_Point}$/u

function hasAll(face: Face, text: string): boolean {
  for (const character of text) {
    const codePoint = character.codePointAt(0) ?? 0
    if (!face.has(codePoint) && !(codePoint > 0x7f && unseen.test(character))) return false
  }
  return true
}
