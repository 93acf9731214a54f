import type {Meta} from '../model/document.ts'
import {saysDraft} from '../text/draft.ts'

/** Words across each page, behind its text: those of a status that says draft. No other has any. */
export const watermarkWords = ({status}: Meta): string | undefined =>
  status !== undefined && saysDraft(status.text) ? status.text : undefined

/** How large they may be: of the diagonal of the page, the longest line; of its width, the letters. */
export const watermarkShare = {line: 0.7, letters: 0.21} as const
