import type {VFileMessage} from 'vfile-message'
import {message, type Tell} from '../diagnostics/message.ts'
import type {LanguageRead} from '../language/index.ts'
import {baseOf, type Language} from '../language/language.ts'
import type {TemplateText} from '../template/index.ts'
import {languageName} from '../text/language-names.ts'
import {opened, openShelf, templateFolders} from './lookup.ts'
import {languageOf} from './ready/languages.ts'

/** How a document is spoken. */
export interface Spoken {
  /** Missing for English without words of the project's own, and where nobody has any. */
  readonly language?: Language
  /** The files that it was read from. */
  readonly texts: readonly TemplateText[]
}

/**
 * Reads the language `lang` (BCP 47) of the text at `path`: the files of `templates/languages/` for
 * the language, then those for its regions and scripts, as `pt` and `pt-BR`; of each first the one of
 * this package, then the project's. What is wrong is told; one without any file is told as
 * `language/unknown`.
 */
export async function loadLanguage(
  lang: string,
  {root, path}: {readonly root: string; readonly path: string},
  tell: Tell
): Promise<Spoken> {
  const texts = await readFiles(lang, root, tell)
  const base = baseOf(lang)
  if (texts.length === 0) {
    if (base !== 'en' && base !== 'und') tell(unknown(lang, path))
    return {texts}
  }
  const {language, messages} = await parsed(lang, texts)
  messages.forEach(tell)
  return language === undefined ? {texts} : {language, texts}
}

async function readFiles(lang: string, root: string, tell: Tell): Promise<readonly TemplateText[]> {
  // The package's English is in the program.
  const folders = templateFolders(root).slice(0, baseOf(lang) === 'en' ? -1 : undefined)
  const shelves = await Promise.all(
    folders.map((folder) => openShelf([folder], 'languages', '.yaml', root))
  )
  const texts: TemplateText[] = []
  for (const tag of prefixesOf(lang)) {
    for (const shelf of shelves.toReversed()) {
      const name = [...shelf.files.keys()].find((it) => it.toLowerCase() === tag)
      const text = name === undefined ? undefined : opened(await shelf.read(name), tell)
      if (text !== undefined) texts.push(text)
    }
  }
  return texts
}

/** `zh`, `zh-hant` and `zh-hant-tw`, of a tag of three parts. */
const prefixesOf = (lang: string): readonly string[] => {
  const parts = lang.toLowerCase().split(/[-_]/)
  return parts.map((_, index) => parts.slice(0, index + 1).join('-'))
}

function unknown(lang: string, path: string): VFileMessage {
  const name = languageName(lang)
  const reason = `Unexpected language \`${lang}\`${name === undefined ? '' : ` (${name})`}, expected words for it in templates/languages/${baseOf(lang)}.yaml`
  return message('language/unknown', reason, {from: 'file', path})
}

/** Keyed by content: a project has a language for many texts. */
const cache = new Map<string, LanguageRead>()

async function parsed(lang: string, texts: readonly TemplateText[]): Promise<LanguageRead> {
  const key = JSON.stringify([lang, ...texts.map(({path, text}) => [path, text])])
  const known = cache.get(key)
  if (known !== undefined) return known
  const read = await languageOf(lang, texts)
  cache.set(key, read)
  return read
}
