import {visible} from '../diagnostics/visible.ts'

export {visible, wellFormed} from '../diagnostics/visible.ts'

/** The same on one line: a name with a line feed could tell a message that nobody sent. */
export const visibleLine = (text: string): string =>
  visible(text).replace(/[\t\n]/g, (it) => (it === '\t' ? '\u2409' : '\u240A'))
