import {readdirSync, readFileSync} from 'node:fs'
import {extended, parseTheme, type Theme, type ThemeText} from '../../src/theme/index.ts'

const folder = 'templates/themes'

/** Names of the themes that ship. */
export const shippedNames: readonly string[] = readdirSync(folder).map((it) =>
  it.replace(/\.yaml$/, '')
)

export const fileOf = (name: string): ThemeText => {
  const path = `${folder}/${name}.yaml`
  return {path, text: readFileSync(path, 'utf8')}
}

type Files = readonly [ThemeText, ...ThemeText[]]

/** A theme that ships, and below it those that it extends. */
function filesOf(name: string): Files {
  const file = fileOf(name)
  const below = extended(file)
  return below === undefined ? [file] : [...filesOf(below.name), file]
}

/** A theme that ships, as the documents of a template see it. */
export function shipped(name: string, template: string): Theme {
  const {theme, messages} = parseTheme(filesOf(name), template)
  if (theme === undefined) throw new Error(messages.map(String).join('\n'))
  return theme
}
