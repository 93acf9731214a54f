import type {Tone} from '../model/node.ts'

/** What `:::callout{tone=…}` takes: GitHub's five, and `accent` for the one that matters most. */
export const tones = {
  note: 'note',
  tip: 'tip',
  important: 'important',
  warning: 'warning',
  caution: 'caution',
  accent: 'important'
} as const satisfies Readonly<Record<string, Tone>>
