import * as z from 'zod'
import {settingsSchema} from '../../src/config/settings.ts'
import {languageFileSchema} from '../../src/language/schema.ts'
import {keys} from '../../src/parse/front-matter-schema.ts'
import {settingsSchema as templateSchema} from '../../src/template/settings-schema.ts'
import {brandFileSchema, themeFileSchema} from '../../src/theme/index.ts'
import {hoisted} from './hoisted.ts'

/** What a schema for editors is of, as its title; the files are `docs/<name>.schema.json`. */
const published = {
  settings: {schema: settingsSchema, title: 'Settings of a project, dossier.config.yaml or .json'},
  source: {schema: keys, title: 'Front matter of a source'},
  template: {schema: templateSchema, title: 'Front matter of a template'},
  theme: {schema: themeFileSchema, title: 'A theme, templates/themes/<name>.yaml'},
  brand: {schema: brandFileSchema, title: 'A project’s own tokens, templates/brand.yaml'},
  language: {
    schema: languageFileSchema,
    title: 'The words of a language, templates/languages/<name>.yaml'
  }
} as const

export type PublishedName = keyof typeof published

const isName = (name: string): name is PublishedName => Object.hasOwn(published, name)
export const publishedNames = Object.keys(published).filter(isName)

const base = 'https://raw.githubusercontent.com/dossier-pack/dossier/main/docs/'

/**
 * A schema as its file has it: draft-07, the last one that editors check and complete in full. It is
 * of what may be written, so nothing is required that has a default.
 */
export function publishedSchema(name: PublishedName): string {
  const {schema, title} = published[name]
  const {$schema, ...rest} = z.toJSONSchema(schema, {
    target: 'draft-07',
    io: 'input',
    override: ({zodSchema, jsonSchema}) => {
      const said = expectedBy(zodSchema)
      // Not of the standard: VS Code and the language server of YAML show it in place of their own.
      if (said !== undefined) jsonSchema.errorMessage = said
    }
  })
  const json = hoisted({$schema, $id: `${base}${name}.schema.json`, title, ...rest})
  return `${JSON.stringify(json, null, 2)}\n`
}

/** What a schema says in words of its own of a value that nothing is like: `Expected …`. */
function expectedBy(schema: z.core.$ZodType): string | undefined {
  const said = z.safeParse(schema, Symbol('nothing')).error?.issues[0]?.message
  return said?.startsWith('expected ') ? `E${said.slice(1)}` : undefined
}
