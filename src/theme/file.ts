import * as z from 'zod'
import {themeSchema} from './theme.ts'
import {fixedGroups, themeName} from './tokens.ts'

const ofTemplate = 'Tokens that differ in the documents of one template, by its name'

/** Tokens as they stand in files laid over each other: those of a theme, and what only files have. */
export const layeredSchema = themeSchema.safeExtend({
  extends: themeName.optional(),
  fixed: fixedGroups.optional(),
  variants: z.record(z.string(), z.unknown()).optional()
})

const tokens = z.strictObject(partly(themeSchema).shape)

/**
 * What a theme's file may hold, for editors and JSON Schema: every token may be left out, since the
 * theme that it extends may have it. A theme that extends none has to have them all.
 */
export const themeFileSchema = z.strictObject({
  extends: themeName
    .optional()
    .describe('Name of the theme that this one is laid over, token by token, such as `civic`'),
  fixed: fixedGroups
    .optional()
    .describe('Groups of tokens that no brand changes, such as `[colours]`'),
  ...tokens.shape,
  variants: z.record(z.string(), tokens).optional().describe(ofTemplate)
})

/** What a project's brand file may hold: any token, laid over whatever theme is used. */
export const brandFileSchema = z.strictObject({
  ...tokens.shape,
  variants: z.record(z.string(), tokens).optional().describe(ofTemplate)
})

/** The same tokens, each of which may be left out; what only all of them can break is not checked. */
function partly(schema: z.ZodObject): z.ZodObject {
  const shape = Object.entries(schema.shape).map(([name, token]) => [name, optional(token)])
  return z.strictObject(Object.fromEntries(shape))
}

function optional(schema: unknown): z.ZodType {
  const description = schema instanceof z.ZodType ? schema.description : undefined
  const inner = insideOf(schema)
  const open = opened(inner)
  return description === undefined ? open.optional() : open.optional().describe(description)
}

function opened(schema: z.ZodType): z.ZodType {
  if (schema instanceof z.ZodObject) return partly(schema)
  if (!(schema instanceof z.ZodRecord)) return schema
  const value = insideOf(schema.valueType)
  return z.partialRecord(schema.keyType, opened(value))
}

function insideOf(schema: unknown): z.ZodType {
  let at = schema
  for (;;) {
    if (at instanceof z.ZodOptional || at instanceof z.ZodDefault) at = at.unwrap()
    else if (at instanceof z.ZodPipe) at = at.in
    else return at instanceof z.ZodType ? at : z.unknown()
  }
}
