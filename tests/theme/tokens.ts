import * as z from 'zod'
import {themeFileSchema} from '../../src/theme/index.ts'
import {themeSchema} from '../../src/theme/theme.ts'

/** A token as a JSON Schema has it. */
interface Token {
  readonly path: string
  /** What is said of it. */
  readonly words: string
  /** What counts where it is left out; `required` where it may not be. */
  readonly without: string
  readonly isLeaf: boolean
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function tokensOf(schema: unknown, prefix = ''): readonly Token[] {
  if (!isRecord(schema) || !isRecord(schema.properties)) return []
  const required = Array.isArray(schema.required) ? schema.required : []
  return Object.entries(schema.properties).flatMap(([name, token]): readonly Token[] => {
    if (!isRecord(token) || name === 'variants') return []
    const path = `${prefix}${name}`
    const inner = tokensOf(token, `${path}.`)
    const {default: usual, description} = token
    const words = typeof description === 'string' ? description : ''
    const left = usual === undefined ? '' : `\`${JSON.stringify(usual).replaceAll('"', '')}\``
    const without = required.includes(name) ? 'required' : left
    return [{path, words, without, isLeaf: inner.length === 0}, ...inner]
  })
}

/** Tokens of a theme's file, where each may be left out. */
export const partial = tokensOf(z.toJSONSchema(themeFileSchema, {io: 'input'}))

const whole = tokensOf(z.toJSONSchema(themeSchema, {io: 'input'}))

const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |\n`

const table = (head: readonly string[], rows: readonly (readonly string[])[]) =>
  [head, head.map(() => '---'), ...rows].map(row).join('')

const below = (prefix: string) =>
  whole
    .filter(({path}) => path.startsWith(prefix))
    .map((it) => ({...it, path: it.path.slice(prefix.length)}))

const full = (tokens: readonly Token[]) =>
  table(
    ['token', 'is', 'without it'],
    tokens.map(({path, words, without}) => [`\`${path}\``, words, without])
  )

/** Tables of docs/themes.md, by name. */
export const tables = {
  tokens: () =>
    full(
      whole.filter(
        ({isLeaf, path}) =>
          /^fonts\.[a-z]+$/.test(path) || (isLeaf && !/^(text|fonts\.\w+)\./.test(path))
      )
    ),
  'tokens of a family': () => full(below('fonts.serif.')),
  'tokens of a style': () => full(below('text.body.')),
  styles: () =>
    table(
      ['style', 'is'],
      below('text.')
        .filter(({path}) => !path.includes('.'))
        .map(({path, words}) => [`\`${path}\``, words])
    )
} as const satisfies Readonly<Record<string, () => string>>
