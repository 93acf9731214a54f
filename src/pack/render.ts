import {resolve} from 'node:path'
import type {VFileMessage} from 'vfile-message'
import {assetReader} from '../io/assets.ts'
import type {Assets} from '../model/asset.ts'
import type {Format} from '../model/node.ts'
import type {Report} from '../model/report.ts'
import {shownBy} from '../model/walk.ts'
import {formats} from '../render/registry.ts'
import type {Rendered, SourceFile} from '../render/renderer.ts'
import type {Theme} from '../theme/index.ts'
import {onPaper} from '../theme/paper.ts'
import {type LoadOptions, orThrow} from './load.ts'
import {openLog} from './log.ts'
import {readPictures} from './pictures.ts'
import {defaultTheme, loadReference, lookNames} from './reference-file.ts'
import {loadTheme, readFonts, withScriptFonts} from './theme-files.ts'

export interface RenderResources extends LoadOptions {
  /** A theme, or the name of one, or of a Word file; `civic` unless given. */
  readonly theme?: Theme | string | undefined
  /** Path of a Word file that Word documents take their look from. */
  readonly reference?: string | undefined
  /** Pictures by address; read from the folders of the texts that show them unless given. */
  readonly assets?: Assets | undefined
  /** Second since 1970 that the document names as its creation when the source has no date. */
  readonly epoch?: number | undefined
  /** The text that the report was made from, for a PDF to carry; it carries none unless given. */
  readonly source?: SourceFile | undefined
}

export interface RenderedReport extends Rendered {
  /** What could not be shown, or not as it is; and pictures that could not be read. */
  readonly messages: readonly VFileMessage[]
}

/**
 * Renders a report in one format. Reads the theme, its fonts and the pictures, and writes nothing;
 * a picture that cannot be read is reported and shown by its words. Throws a `LoadError` if the
 * theme, a font or a Word file cannot be read.
 */
export async function render(
  report: Report,
  format: Format,
  {theme: asked, reference, assets, epoch, source, root = '.'}: RenderResources = {}
): Promise<RenderedReport> {
  const log = openLog()
  const folder = resolve(root)
  const name = typeof asked === 'object' ? undefined : asked
  const look = lookNames(defaultTheme, {theme: name, reference})
  const template = {name: report.template, path: `templates/${report.template}.md`}
  const styled =
    typeof asked === 'object'
      ? // A font file that is not in a package is looked up from where themes are.
        {theme: asked, fileOfFont: () => resolve(folder, 'templates/themes/theme.yaml')}
      : await orThrow((tell) => loadTheme(look.theme, template, folder, tell))
  const theme = onPaper(styled.theme, report.paper)
  const own = await orThrow((tell) => readFonts(styled, folder, tell))
  const fonts = await withScriptFonts(own, report, styled, folder)
  const pictures =
    assets ?? (await readPictures(shownBy(report), assetReader(folder), log.tell)).assets
  const file = look.reference
  const word =
    file === undefined
      ? undefined
      : await orThrow((tell) => loadReference(file, template, folder, tell))
  const renderer = await formats[format].load()
  const input = {
    report,
    theme,
    fonts,
    assets: pictures,
    ...(word === undefined ? {} : {reference: word.reference}),
    ...(epoch === undefined ? {} : {epoch}),
    ...(source === undefined ? {} : {source})
  }
  const rendered = await renderer.render(input, log.tell)
  return {...rendered, messages: log.messages}
}
