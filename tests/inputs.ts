import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import type {VFileMessage} from 'vfile-message'
import type {Assets} from '../src/model/asset.ts'
import type {Format} from '../src/model/node.ts'
import type {Report} from '../src/model/report.ts'
import {formats} from '../src/render/registry.ts'
import type {RenderInput} from '../src/render/renderer.ts'
import {fontFiles, parseTheme} from '../src/theme/index.ts'
import type {Theme} from '../src/theme/theme.ts'

const require = createRequire(import.meta.url)
const themePath = 'templates/themes/civic.yaml'
const themeCache = new Map<string, Theme>()
const fontCache = new Map<string, Uint8Array>()

/** The default theme as `variant` (a template's name) sees it. */
export function civic(variant: string): Theme {
  const cached = themeCache.get(variant)
  if (cached !== undefined) return cached
  const text = readFileSync(themePath, 'utf8')
  const {theme, messages} = parseTheme({path: themePath, text}, variant)
  if (theme === undefined) throw new Error(messages.map(String).join('\n'))
  themeCache.set(variant, theme)
  return theme
}

/** Bytes of the theme's font files, each read once however many reports are rendered. */
function fontsOf(theme: Theme): ReadonlyMap<string, Uint8Array> {
  return new Map(
    fontFiles(theme).map((name) => {
      const bytes = fontCache.get(name) ?? readFileSync(require.resolve(name))
      fontCache.set(name, bytes)
      return [name, bytes]
    })
  )
}

/** What a renderer is given for `report` in the default look, but for some `tokens`. */
export function inputOf(
  report: Report,
  assets: Assets = new Map(),
  tokens?: Partial<Theme>
): RenderInput {
  const own = civic(report.template)
  // One theme for all documents that look alike, as a build has it.
  const theme = tokens === undefined ? own : {...own, ...tokens}
  return {report, theme, assets, fonts: fontsOf(theme)}
}

/** A report in one format, and what the renderer told about it. */
export async function rendered(
  report: Report,
  format: Format,
  assets: Assets = new Map(),
  tokens?: Partial<Theme>
) {
  const renderer = await formats[format].load()
  const messages: VFileMessage[] = []
  const {bytes, pages} = await renderer.render(
    inputOf(report, assets, tokens),
    (it) => void messages.push(it)
  )
  return {bytes, pages, messages}
}
