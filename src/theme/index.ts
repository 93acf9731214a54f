import type {VFileMessage} from 'vfile-message'
import type {Theme} from './theme.ts'

export type {StyleName, TextStyle, Theme} from './theme.ts'

export interface ThemeRead {
  readonly theme?: Theme
  readonly messages: readonly VFileMessage[]
}

/** `variant` is a template's name: the theme may hold tokens that differ for it. */
export declare function parseTheme(
  file: {readonly path: string; readonly text: string},
  variant: string
): ThemeRead
