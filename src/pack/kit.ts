import type {VFileMessage} from 'vfile-message'
import {severityOf, type Tell} from '../diagnostics/message.ts'
import {readText, type TextRead} from '../io/read-text.ts'
import type {Report} from '../model/report.ts'
import type {Reference} from '../render/docx/reference/reference.ts'
import type {Template, TemplateText} from '../template/index.ts'
import type {Theme} from '../theme/index.ts'
import {opened, openShelf, templateFolders, unknownName} from './lookup.ts'
import {templateOf} from './ready/templates.ts'
import {loadReference, lookNames} from './reference-file.ts'
import {templatePaths} from './template-tree.ts'
import {loadTheme, readFonts, withScriptFonts} from './theme-files.ts'
import type {Place} from './types.ts'

/** A template with all that is needed to render what it makes: read once, used for every source. */
export interface Kit {
  readonly template: Template
  readonly theme: Theme
  /** Bytes of the theme's font files, by the name it gives them. */
  readonly fonts: ReadonlyMap<string, Uint8Array>
  /** Those, and the ones of the scripts that a report has letters of. */
  readonly fontsFor: (report: Report) => Promise<ReadonlyMap<string, Uint8Array>>
  /** The Word file that Word documents take their look from. */
  readonly reference?: Reference
  /** What it was made from: the template, the parts it includes, the theme, a brand, a Word file. */
  readonly texts: readonly KitText[]
}

/** A template that was read, and what was said of it. */
export interface LoadedKit {
  /** Missing after an error. */
  readonly kit: Kit | undefined
  readonly messages: readonly VFileMessage[]
}

/** Looks that are asked for in place of those that a template names. */
export interface KitOptions {
  readonly theme?: string | undefined
  readonly reference?: string | undefined
  /** Where the template is asked for, and the theme; the template's file unless given. */
  readonly templatePlace?: Place | undefined
  readonly themePlace?: Place | undefined
}

export interface KitText {
  readonly role: 'template' | 'part' | 'theme' | 'brand' | 'reference'
  readonly path: string
  readonly text: string | Uint8Array
}

/**
 * Reads the template `name`, its parts, its theme and the theme's fonts. `name` is a path that ends
 * in `.md`, or a file of `templates/` in the folder `root` or in this package.
 */
export async function loadKit(
  name: string,
  root: string,
  options: KitOptions = {}
): Promise<LoadedKit> {
  const messages: VFileMessage[] = []
  const kit = await assemble(name, root, (it) => messages.push(it), options)
  const hasErrors = messages.some((it) => severityOf(it) === 'error')
  return {kit: hasErrors ? undefined : kit, messages}
}

async function assemble(
  name: string,
  root: string,
  tell: Tell,
  options: KitOptions
): Promise<Kit | undefined> {
  const read = await readTemplate(name, root, tell, options.templatePlace)
  if (read === undefined) return undefined
  const {template, texts} = read
  const look = lookNames(template.settings.theme, options)
  const styled = await loadTheme(look.theme, template, root, tell, options.themePlace)
  if (styled === undefined) return undefined
  const {theme, files} = styled
  const word =
    look.reference === undefined
      ? undefined
      : await loadReference(look.reference, template, root, tell)
  const fonts = await readFonts(styled, root, tell)
  return {
    template,
    theme,
    fonts,
    fontsFor: (report) => withScriptFonts(fonts, report, styled, root),
    ...(word !== undefined && {reference: word.reference}),
    texts: [
      ...texts,
      ...files,
      ...(word === undefined
        ? []
        : [{role: 'reference', path: word.path, text: word.bytes} as const])
    ]
  }
}

/** Reads and parses a template with the parts it includes, but without its theme. */
export async function readTemplate(
  name: string,
  root: string,
  tell: Tell,
  place?: Place
): Promise<Pick<Kit, 'template' | 'texts'> | undefined> {
  const file = opened(await findTemplate(name, root, tell, place), tell)
  if (file === undefined) return undefined
  const parts = await readParts(file.path, root, tell)
  const {template, messages} = await templateOf(file, parts)
  messages.forEach(tell)
  if (template === undefined) return undefined
  const used = templatePaths(template)
  const included = [...parts.values()].filter(({path}) => used.has(path))
  return {
    template,
    texts: [{role: 'template', ...file}, ...included.map((it): KitText => ({role: 'part', ...it}))]
  }
}

async function findTemplate(
  name: string,
  root: string,
  tell: Tell,
  place: Place = {from: 'file', path: `templates/${name}.md`}
): Promise<TextRead | undefined> {
  if (name.endsWith('.md')) return readText(name, root)
  const shelf = await openShelf(templateFolders(root), '.', '.md', root)
  const found = await shelf.read(name)
  if (found === undefined) tell(unknownName('pack/unknown-template', name, shelf.files, place))
  return found
}

/** All parts that the template could include. Few and small, so they are read before it is parsed. */
async function readParts(
  template: string,
  root: string,
  tell: Tell
): Promise<ReadonlyMap<string, TemplateText>> {
  const shelf = await openShelf(templateFolders(root, template), 'shared', '.md', root)
  const parts = new Map<string, TemplateText>()
  for (const name of shelf.files.keys()) {
    const part = opened(await shelf.read(name), tell)
    if (part !== undefined) parts.set(name, part)
  }
  return parts
}
