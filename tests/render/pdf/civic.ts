import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {parseTheme} from '../../../src/theme/index.ts'
import type {Theme} from '../../../src/theme/theme.ts'

const require = createRequire(import.meta.url)

/** The theme that ships, as the template `variant` sees it. */
export function civic(variant = 'brief'): Theme {
  const path = 'templates/themes/civic.yaml'
  const {theme, messages} = parseTheme({path, text: readFileSync(path, 'utf8')}, variant)
  if (theme === undefined) throw new Error(messages.map(String).join('\n'))
  return theme
}

/** The theme's fonts, freshly read: no test shares the parsed fonts of another. */
export function civicFonts(theme: Theme): ReadonlyMap<string, Uint8Array> {
  const {serif, sans, mono, fallback} = theme.fonts
  const files = [serif, sans, mono].flatMap((it) => [it.regular, it.italic, it.bold, it.boldItalic])
  return new Map([...files, ...fallback].map((file) => [file, readFileSync(require.resolve(file))]))
}
