import {existsSync, readFileSync} from 'node:fs'
import * as z from 'zod'

/** Where the shared test data lie; it is read in place and never copied into the project. */
export const shared = '../shared/data/facts'

/** Whether they are there. Everything that needs them reports itself skipped where they are not. */
export const hasShared = existsSync(shared) && existsSync('../shared/sources/summit.txt')

/** The file's JSON in the shape of `schema`; throws where it has another. */
export const dataOf = <T>(path: string, schema: z.ZodType<T>): T =>
  schema.parse(JSON.parse(readFileSync(path, 'utf8')))

export const spanShape = z.object({start: z.number(), end: z.number()})
export const wordsShape = spanShape.extend({words: z.string()})
export const needShape = z.enum(['required', 'acceptable']).default('required')
export const classShape = z.enum(['commitment', 'plan', 'aim', 'proposal', 'target', 'conditional'])
export const unitShape = z.enum(['money', 'percent', 'count', 'quantity'])
export const certaintyShape = z.enum(['absolute', 'partial', 'relative'])
