import type {Run} from '../../../model/runs.ts'
import {type BidiPart, controls, levelsOf} from '../../bidi.ts'
import {type Direction, directionOfParagraph, mayRunRightToLeft} from '../../direction.ts'

/** A part of a run that goes one way: `isRtl`, with the signs and figures that belong to it. */
export interface Piece {
  readonly text: string
  readonly isRtl: boolean
}

export interface Directed {
  /** Of the paragraph. */
  readonly direction: Direction
  /** Pieces of the run at an index, in the order in which they are read. */
  readonly piecesAt: (index: number) => readonly Piece[]
}

/**
 * Which way the runs of a paragraph go (UAX 9). Word takes the word of each run for it, and for the
 * signs at its edges, so a run is divided where its direction changes.
 *
 * @param around direction of what surrounds the paragraph
 */
export function directed(runs: readonly Run[], around: Direction): Directed {
  const mixed = runs.some((it) => it.kind === 'text' && mayRunRightToLeft(it.text))
  const direction = around === 'ltr' && !mixed ? 'ltr' : directionOfParagraph(wordsOf(runs), around)
  if (!mixed) return {direction, piecesAt: (index) => wholeOf(runs[index])}
  const {levels, places} = levelsOf(runs.map(partOf), direction)
  return {
    direction,
    piecesAt: (index) => {
      const run = runs[index]
      return run?.kind === 'text' ? divided(run, levels, places[index]?.start ?? 0) : []
    }
  }
}

const wholeOf = (run: Run | undefined): readonly Piece[] =>
  run?.kind === 'text' ? [{text: run.text, isRtl: false}] : []

const wordsOf = (runs: readonly Run[]): string =>
  runs.map((it) => (it.kind === 'text' && !it.marks.code ? it.text : ' ')).join('')

/** Code and links, and marks of notes and paragraphs, go their own way, whatever is around them. */
function partOf(run: Run): BidiPart | undefined {
  switch (run.kind) {
    case 'break':
      return undefined
    case 'text': {
      const {link, code} = run.marks
      return {text: run.text, isolate: link ?? (code ? run : undefined), code}
    }
    case 'citation':
      return {text: `¶${run.paragraph}`, isolate: run}
    case 'noteReference':
      return {text: String(run.number), isolate: run}
  }
}

type TextRun = Extract<Run, {kind: 'text'}>

function divided({text, marks}: TextRun, levels: Readonly<Uint8Array>, start: number) {
  const pieces: {text: string; level: number}[] = []
  for (let at = 0; at < text.length; at++) {
    const unit = text[at] ?? ''
    const last = pieces.at(-1)
    const level = levels[start + at] ?? 0
    if (last !== undefined && (last.level === level || unseen.test(unit) || controls.test(unit))) {
      last.text += unit
    } else pieces.push({text: unit, level})
  }
  const result: Piece[] = []
  for (const {text: words, level} of pieces) {
    const isRtl = level % 2 === 1 || (level > 0 && !marks.code && figure.test(words))
    const last = result.at(-1)
    if (last?.isRtl === isRtl) result[result.length - 1] = {text: last.text + words, isRtl}
    else result.push({text: words, isRtl})
  }
  return result
}

/** A number keeps its order in text of either direction; groups of numbers do not. */
const figure = /^[^\p{L}\s+-]*$/u

/** What nobody sees goes with the letters before it, whose joining it may govern. */
const unseen = /[\u00AD\u200B-\u200D\u2060\uFEFF]/
