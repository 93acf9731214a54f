import {type ICharacterStyleOptions, ShadingType, UnderlineType} from 'docx'
import type {Theme} from '../../../theme/theme.ts'
import {halfPoints} from '../../../theme/units.ts'
import {marks} from '../roles.ts'
import {fontOf, hex, runOf} from './type.ts'

const basedOn = 'DefaultParagraphFont'

/** The character styles. Word toggles bold and italic of a style against those of the paragraph's. */
export function characterStyles(theme: Theme): readonly ICharacterStyleOptions[] {
  const {text} = theme
  return [
    {
      id: marks.strong,
      name: 'Strong',
      basedOn,
      uiPriority: 22,
      quickFormat: true,
      run: {bold: true}
    },
    {
      id: marks.emphasis,
      name: 'Emphasis',
      basedOn,
      uiPriority: 20,
      quickFormat: true,
      run: {italics: true}
    },
    {
      id: marks.code,
      name: 'Verbatim Char',
      basedOn,
      quickFormat: true,
      run: {
        font: fontOf(theme, 'mono'),
        // Set beside the body, a mono of the same size looks a size larger.
        size: halfPoints(text.body.size * 0.9),
        noProof: true,
        shading: {type: ShadingType.CLEAR, color: 'auto', fill: hex(theme, 'codeGround')}
      }
    },
    {
      id: marks.citation,
      name: 'Citation',
      basedOn,
      quickFormat: true,
      run: {
        ...runOf(theme, text.citation),
        size: halfPoints(text.citation.size / superscript),
        superScript: true,
        noProof: true
      }
    },
    {
      id: marks.paragraphReference,
      name: 'Paragraph Reference',
      basedOn,
      run: {color: hex(theme, 'accent'), noProof: true}
    },
    {id: marks.marking, name: 'Marking', basedOn, run: runOf(theme, text.marking)},
    {
      id: marks.paragraphNumber,
      name: 'Paragraph Number',
      basedOn,
      run: runOf(theme, text.paragraphNumber)
    }
  ]
}

/** Word's own character styles, in the colours of the theme. */
export function builtInCharacters(theme: Theme) {
  const note = runOf(theme, theme.text.note)
  return {
    hyperlink: {
      run: {
        color: hex(theme, 'accent'),
        underline: {type: UnderlineType.SINGLE, color: hex(theme, 'rule')}
      }
    },
    footnoteReference: {run: {superScript: true, color: hex(theme, 'accent')}},
    footnoteTextChar: {run: note}
  }
}

/** Word sets superscripts at about two thirds of their size: the theme's is the size that is seen. */
const superscript = 0.65
