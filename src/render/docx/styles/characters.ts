import type {Theme} from '../../../theme/theme.ts'
import type {Direction} from '../../direction.ts'
import {marks} from '../roles.ts'
import {joined, type RunLook, runOf} from './look.ts'

/** A character style that every document has. */
export interface CharacterStyle {
  readonly id: string
  readonly name: string
  readonly priority?: number
  readonly quick?: boolean
  readonly basedOn?: string
  readonly run: RunLook
}

/** The character styles. Word toggles bold and italic of a style against those of the paragraph's. */
export function characterStyles({text}: Theme, direction: Direction): readonly CharacterStyle[] {
  return [
    {id: marks.strong, name: 'Strong', priority: 22, quick: true, run: {bold: true}},
    {id: marks.emphasis, name: 'Emphasis', priority: 20, quick: true, run: {italic: true}},
    {id: marks.deleted, name: 'Deleted', run: {strike: true}},
    {
      id: marks.link,
      name: 'Hyperlink',
      priority: 99,
      run: {colour: 'accent', underline: 'rule'}
    },
    {
      id: marks.noteReference,
      name: 'footnote reference',
      priority: 99,
      run: {colour: 'accent', raised: true}
    },
    {id: marks.noteNumber, name: 'Note Number', basedOn: marks.noteReference, run: {}},
    {
      id: marks.code,
      name: 'Verbatim Char',
      quick: true,
      // Set beside the body, a mono of the same size looks a size larger.
      run: {font: 'mono', size: text.body.size * 0.9, noProof: true, ground: 'codeGround'}
    },
    {
      id: marks.citation,
      name: 'Citation',
      quick: true,
      run: {
        ...said(runOf(joined(text.citation, direction))),
        size: text.citation.size / superscript,
        raised: true,
        noProof: true
      }
    },
    {
      id: marks.paragraphReference,
      name: 'Paragraph Reference',
      run: {colour: 'accent', noProof: true}
    },
    {id: marks.marking, name: 'Marking', run: said(runOf(joined(text.marking, direction)))},
    {
      id: marks.paragraphNumber,
      name: 'Paragraph Number',
      run: said(runOf(joined(text.paragraphNumber, direction)))
    }
  ]
}

/** Words in a style stand in a paragraph that has one, too: what is not said stays as it is there. */
const said = ({bold, italic, capitals, tracking, ...run}: RunLook): RunLook => ({
  ...run,
  ...(bold && {bold}),
  ...(italic && {italic}),
  ...(capitals && {capitals}),
  ...(tracking !== 0 && tracking !== undefined && {tracking})
})

/** Word sets superscripts at about two thirds of their size: the theme's is the size that is seen. */
const superscript = 0.65
