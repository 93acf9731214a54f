import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {parse} from 'yaml'
import * as z from 'zod'
import {type Theme, themeSchema} from '../../../src/theme/theme.ts'

const resolve = createRequire(import.meta.url).resolve
const text = readFileSync(new URL('../../../templates/themes/civic.yaml', import.meta.url), 'utf8')
const {variants, ...base} = z
  .looseObject({variants: z.record(z.string(), z.unknown())})
  .parse(parse(text))

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const merged = (below: unknown, above: unknown): unknown =>
  isRecord(below) && isRecord(above)
    ? Object.fromEntries(
        [...new Set([...Object.keys(below), ...Object.keys(above)])].map((key) => [
          key,
          key in above ? merged(below[key], above[key]) : below[key]
        ])
      )
    : above

/** The shipped theme, as a template named `variant` sees it. */
export const themeFor = (variant: string): Theme =>
  themeSchema.parse(merged(base, variants[variant] ?? {}))

/** Files of the theme's fonts, as the pack would read them. */
export const fontsOf = ({fonts}: Theme): ReadonlyMap<string, Uint8Array> => {
  const names = [fonts.serif, fonts.sans, fonts.mono].flatMap((it) => [
    it.regular,
    it.italic,
    it.bold,
    it.boldItalic
  ])
  return new Map(names.map((name) => [name, new Uint8Array(readFileSync(resolve(name)))]))
}
