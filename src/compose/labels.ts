import type {Tone} from '../model/node.ts'

export {englishNames as statedAs} from '../language/english.ts'

/** Words that say without a colon when something is due, as in `by 3 May 2025`. */
export const dueAfter = ['by'] as const

/** What `:::callout{tone=…}` takes: GitHub's five, and `accent` for the one that matters most. */
export const tones = {
  note: 'note',
  tip: 'tip',
  important: 'important',
  warning: 'warning',
  caution: 'caution',
  accent: 'important'
} as const satisfies Readonly<Record<string, Tone>>
