import type {Script} from '../../../theme/scripts.ts'
import {type HanScript, isHanSign, scriptOf} from '../../scripts.ts'
import {clustersOf} from './clusters.ts'
import type {ComplexShaper} from './complex.ts'
import type {Face} from './face.ts'

/** Faces that are asked for a character, in order: the primary, those of its script, the others. */
export interface FontStack {
  readonly primary: Face
  /** Faces for the characters of a script that the primary lacks; often none. */
  readonly ofScript: (script: Script) => readonly Face[]
  readonly fallback: readonly Face[]
  /** Whose forms Han characters have. */
  readonly han: HanScript
  /** Whether quotes, dashes and dots among Han characters are theirs: in Chinese and Japanese. */
  readonly hanSigns?: boolean
  /** There whenever the document has letters that need it. */
  readonly complex?: ComplexShaper
  /** Told of a character that no face has, and of the script that it stands in. */
  readonly onMissing: (codePoint: number, script: Script | undefined) => void
}

interface Piece {
  readonly text: string
  readonly face: Face
  /** Whether no face has it, so that `face` shows its replacement sign. */
  readonly missing: boolean
}

/** Asks for the coloured or drawn form of a sign that is also a letter or a digit. */
const emojiStyle = '\uFE0F'

/**
 * Splits a text into pieces of one face each. A letter and its marks stay together, and so do the
 * letters of one script if one face has them all: letters join and kern within a face only.
 */
export function facesOf(text: string, stack: FontStack): readonly Piece[] {
  if (hasAll(stack.primary, text) && !text.includes(emojiStyle))
    return [{text, face: stack.primary, missing: false}]
  const pieces: Piece[] = []
  const add = (piece: Piece): void => {
    const last = pieces.at(-1)
    if (last?.face === piece.face && last.missing === piece.missing) {
      pieces[pieces.length - 1] = {...last, text: last.text + piece.text}
    } else {
      pieces.push(piece)
    }
  }
  for (const stretch of stretchesOf(text, stack)) {
    const faces = facesFor(stretch.script, stack)
    const face = stretch.script && faces.find((it) => hasAll(it, stretch.text))
    if (face) add({text: stretch.text, face, missing: false})
    else
      for (const cluster of clustersOf(stretch.text))
        pieceOf(cluster, stretch.script, faces, stack).forEach(add)
  }
  return pieces
}

interface Stretch {
  readonly text: string
  /** `undefined` for characters that the primary is asked for first. */
  readonly script: Script | undefined
}

/** Neighbours of one script. A sign that the primary lacks is of the script before it. */
function stretchesOf(text: string, stack: FontStack): readonly Stretch[] {
  const result: Stretch[] = []
  let at = 0
  for (const cluster of clustersOf(text)) {
    const last = result.at(-1)
    const asked = scriptOfCluster(cluster, stack) ?? scriptOfSign(text, at, stack)
    at += cluster.length
    const script = asked ?? (hasAll(stack.primary, cluster) ? undefined : last?.script)
    if (last !== undefined && last.script === script) {
      result[result.length - 1] = {text: last.text + cluster, script}
    } else {
      result.push({text: cluster, script})
    }
  }
  return result
}

function scriptOfCluster(cluster: string, stack: FontStack): Script | undefined {
  if (cluster.includes(emojiStyle)) return 'emoji'
  return scriptOf(cluster.codePointAt(0) ?? 0, stack.han)
}

const scriptOfSign = (text: string, at: number, {han, hanSigns}: FontStack): Script | undefined =>
  hanSigns === true && isHanSign(text, at) ? han : undefined

function facesFor(script: Script | undefined, stack: FontStack): readonly Face[] {
  const {primary, fallback} = stack
  if (script === undefined) return [primary, ...fallback]
  // A sign that is also a letter was asked for as a picture: any font of pictures comes first.
  if (script === 'emoji') return [...stack.ofScript(script), primary, ...fallback]
  return [primary, ...stack.ofScript(script), ...fallback]
}

function pieceOf(
  cluster: string,
  script: Script | undefined,
  faces: readonly Face[],
  stack: FontStack
): readonly Piece[] {
  const face = faces.find((it) => hasAll(it, cluster))
  return face ? [{text: cluster, face, missing: false}] : apart(cluster, script, faces, stack)
}

/** No face has the whole cluster: each character by itself, or a sign in its place. */
function apart(
  cluster: string,
  script: Script | undefined,
  faces: readonly Face[],
  stack: FontStack
): readonly Piece[] {
  return [...cluster].map((character) => {
    const face = faces.find((it) => hasAll(it, character))
    if (face !== undefined) return {text: character, face, missing: false}
    stack.onMissing(character.codePointAt(0) ?? 0, script)
    const sign = faces.find((it) => it.has(0xfffd)) ?? stack.primary
    return {text: character, face: sign, missing: true}
  })
}

/** Formatting characters that nobody sees: a face need not have them. */
const unseen = /^\p{Default_Ignorable_Code_Point}$/u

export function hasAll(face: Face, text: string): boolean {
  for (const character of text) {
    const codePoint = character.codePointAt(0) ?? 0
    if (!face.has(codePoint) && !(codePoint > 0x7f && unseen.test(character))) return false
  }
  return true
}
