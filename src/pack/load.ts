import {resolve} from 'node:path'
import type {VFileMessage} from 'vfile-message'
import {severityOf, type Tell} from '../diagnostics/message.ts'
import type {Language} from '../language/index.ts'
import type {Template} from '../template/index.ts'
import type {Theme} from '../theme/index.ts'
import {readTemplate} from './kit.ts'
import {loadLanguage as readLanguage} from './language-files.ts'
import {loadTheme as readTheme} from './theme-files.ts'

/** Thrown by the library's `load…` and `render` when a file that they need is missing or wrong. */
export class LoadError extends Error {
  override readonly name = 'LoadError'
  /** All that was said, errors and warnings, each with its place. */
  readonly messages: readonly VFileMessage[]

  constructor(messages: readonly VFileMessage[]) {
    super(messages.map((it) => `${it.name}: ${it.reason}`).join('\n'))
    this.messages = messages
  }
}

export interface LoadOptions {
  /** Folder that paths are looked up from; the working directory unless given. */
  readonly root?: string | undefined
}

/**
 * Reads a template and the parts it includes. `name` is a path that ends in `.md`, or the name of a
 * file in `templates/`, of the folder `root` or of this package. Throws {@link LoadError}.
 */
export function loadTemplate(name: string, {root = '.'}: LoadOptions = {}): Promise<Template> {
  return orThrow(async (tell) => (await readTemplate(name, resolve(root), tell))?.template)
}

/**
 * Reads the theme `name` from `templates/themes/`, with what it has for the template `variant`.
 * Throws {@link LoadError}.
 */
export function loadTheme(
  name: string,
  variant: string,
  {root = '.'}: LoadOptions = {}
): Promise<Theme> {
  const template = {name: variant, path: `templates/${variant}.md`}
  return orThrow(async (tell) => (await readTheme(name, template, resolve(root), tell))?.theme)
}

/**
 * Reads the language `lang` (BCP 47), such as `de`, from `templates/languages/`, for `compose` to
 * write in. Undefined for English, which needs none, and for one that nobody has words for. Throws
 * {@link LoadError}.
 */
export async function loadLanguage(
  lang: string,
  {root = '.'}: LoadOptions = {}
): Promise<Language | undefined> {
  const place = {root: resolve(root), path: `templates/languages/${lang}.yaml`}
  const {language} = await orThrow((tell) => readLanguage(lang, place, tell))
  return language
}

/** What `load` resolves with; what it tells is thrown if there is an error in it. */
export async function orThrow<Loaded>(
  load: (tell: Tell) => Promise<Loaded | undefined>
): Promise<Loaded> {
  const messages: VFileMessage[] = []
  const loaded = await load((it) => messages.push(it))
  if (loaded === undefined || messages.some((it) => severityOf(it) === 'error')) {
    throw new LoadError(messages)
  }
  return loaded
}
