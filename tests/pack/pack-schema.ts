import * as z from 'zod'

// What docs/pack.schema.json is written from. Real manifests are held to the published file.

const count = (least: number) => z.int().min(least)
const sha256 = z.string().regex(/^[\da-f]{64}$/)
const path = z
  .string()
  .min(1)
  .meta({description: 'From the folder of the call, with `/`; `dossier/…` in the package.'})

const point = z
  .strictObject({line: count(1), column: count(1), offset: count(0)})
  .meta({id: 'point', description: 'Columns and offsets are UTF-16 code units of the file.'})

const kinds = [
  'dateline',
  'attribution',
  'bottomLine',
  'keyPoint',
  'person',
  'organisation',
  'place',
  'date',
  'event',
  'figure',
  'statement',
  'outlook',
  'acronym'
] as const

const fact = z
  .strictObject({
    id: z.string().regex(/^[a-zA-Z]+-[1-9]\d*$/),
    kind: z.enum(kinds),
    rule: z.string().regex(/^[a-zA-Z]+\/[a-z-]+$/),
    confidence: z.number().min(0).max(1),
    words: z.string().min(1).meta({description: 'As in the source, without marks.'}),
    details: z
      .record(z.string(), z.union([z.string(), z.number(), z.boolean()]))
      .exactOptional()
      .meta({description: 'What the words were read as, and other words that belong to them.'}),
    paragraph: count(1),
    position: z.strictObject({start: point, end: point}),
    in: z.record(z.string(), z.record(z.string(), z.string().nullable())).meta({
      description:
        'What shows it, by output: the directive whose item has its words, or `body`, each with its first anchor.'
    })
  })
  .meta({id: 'fact'})

const address =
  'https://raw.githubusercontent.com/dossier-pack/dossier/main/docs/pack.schema.json' as const

export const packSchema = z
  .strictObject({
    $schema: z.literal(address),
    tool: z.literal('dossier'),
    version: z.string(),
    schemaVersion: z.literal(2),
    source: z.strictObject({
      path,
      sha256,
      bytes: count(0),
      words: count(0),
      paragraphs: count(0)
    }),
    about: z
      .strictObject({
        title: z.string().min(1),
        lang: z.string().min(1).meta({description: 'BCP 47; `und` if unknown.'}),
        dir: z.enum(['ltr', 'rtl']),
        date: z.string().exactOptional().meta({description: 'ISO 8601 day.'}),
        status: z.string().exactOptional(),
        markings: z
          .array(z.string())
          .meta({description: 'Protective markings that the documents show.'}),
        bottomLine: z.string().exactOptional().meta({description: 'In the words of the source.'})
      })
      .exactOptional()
      .meta({description: 'What a list of packs says of it; missing in packs of earlier builds.'}),
    inputs: z.array(
      z.strictObject({
        role: z.enum(['template', 'part', 'theme', 'brand', 'language', 'reference', 'image']),
        path,
        sha256
      })
    ),
    outputs: z.array(
      z.strictObject({
        file: z.string().min(1),
        template: z.string(),
        format: z.enum(['pdf', 'docx', 'md']),
        flavour: z.enum(['chat', 'email']).exactOptional(),
        kind: z.string(),
        sha256,
        bytes: count(0),
        pages: count(0).exactOptional(),
        words: count(0),
        parity: z
          .strictObject({
            kept: count(0),
            degraded: count(0),
            leftOut: count(0),
            wrong: count(0),
            share: z.number().min(0).max(1)
          })
          .meta({description: 'What was found again of its blocks, where the build was verified.'})
          .exactOptional()
      })
    ),
    attachments: z.array(z.strictObject({file: z.string().min(1), sha256, bytes: count(0)})),
    messages: z.array(
      z.strictObject({
        rule: z.string(),
        severity: z.enum(['error', 'warning', 'info']),
        file: path,
        line: count(1).exactOptional(),
        column: count(1).exactOptional(),
        reason: z.string()
      })
    ),
    facts: z.array(fact)
  })
  .meta({title: 'Manifest of a pack', description: 'What `dossier build` writes as `pack.json`.'})

/** The published schema, as `docs/pack.schema.json` has it. */
export function publishedSchema(): string {
  const {$schema, ...schema} = z.toJSONSchema(packSchema, {target: 'draft-2020-12'})
  return `${JSON.stringify({$schema, $id: address, ...schema}, null, 2)}\n`
}
