import * as z from 'zod'
import type {JsonReport} from '../../../src/cli/report/json.ts'
import {formatNames} from '../../../src/model/node.ts'

// What docs/report.schema.json is written from, and held to the types by the compiler (below).

const count = (least: number) => z.int().min(least)
const sha256 = z.string().regex(/^[\da-f]{64}$/)
const milliseconds = count(0).meta({description: 'By the clock of the machine; differs each time.'})

const message = z
  .strictObject({
    rule: z.string().meta({description: 'Such as `parse/html`: see docs/rules.md.'}),
    severity: z.enum(['error', 'warning', 'info']),
    file: z.string().exactOptional().meta({description: 'From the folder of the call.'}),
    line: count(1).exactOptional(),
    column: count(1).exactOptional().meta({description: 'Columns are UTF-16 code units.'}),
    endLine: count(1).exactOptional(),
    endColumn: count(1).exactOptional().meta({description: 'The first column after the place.'}),
    reason: z.string().meta({description: 'What is there, and what was expected.'}),
    expected: z
      .array(z.string())
      .exactOptional()
      .meta({description: 'What would have been right, best guess first.'}),
    note: z.string().exactOptional().meta({description: 'What to do.'}),
    url: z.string().exactOptional().meta({description: 'The page of the rule.'})
  })
  .meta({id: 'message'})

const output = z
  .strictObject({
    file: z.string().min(1).meta({description: 'Name in the folder of the pack.'}),
    template: z.string(),
    format: z.enum(formatNames),
    flavour: z.enum(['github', 'chat', 'email']).exactOptional(),
    kind: z.string().meta({description: 'What the document calls itself, such as `Brief`.'}),
    sha256,
    bytes: count(0),
    pages: count(0).exactOptional(),
    words: count(0),
    milliseconds,
    parity: z
      .strictObject({
        kept: count(0),
        degraded: count(0),
        leftOut: count(0),
        wrong: count(0),
        share: z.number().min(0).max(1)
      })
      .exactOptional()
      .meta({description: 'What was found again of its blocks, after `build --verify`.'})
  })
  .meta({id: 'output'})

const source = z
  .strictObject({
    source: z.string().meta({description: 'Path, as it was given.'}),
    folder: z.string().meta({description: 'Of its pack, from the folder of the call.'}),
    written: z.boolean(),
    cached: z.literal(true).exactOptional().meta({
      description: 'That all of it stood there already, as an earlier build wrote it.'
    }),
    milliseconds,
    outputs: z.array(output).meta({description: 'Empty after an error.'}),
    messages: z.array(message)
  })
  .meta({id: 'source'})

const changes = z
  .strictObject({
    numbers: z.array(z.unknown()),
    facts: z.array(z.unknown()),
    blocks: z.array(z.unknown()),
    metadata: z.array(z.unknown())
  })
  .meta({description: 'What differs, as `dossier diff --json` prints it.'})

const length = z.strictObject({words: count(0), pages: count(0).exactOptional()})
const documents = z
  .array(
    z.strictObject({
      file: z.string(),
      before: length.exactOptional(),
      after: length.exactOptional()
    })
  )
  .meta({description: 'Those that have other pages or words, or are new or gone.'})

const base = z
  .strictObject({
    base: z.string().meta({description: 'As it was asked for with `--base`.'}),
    revision: z.string().exactOptional().meta({description: 'Hash of the commit.'}),
    sources: z.array(
      z.discriminatedUnion('status', [
        z.strictObject({status: z.enum(['added', 'removed']), path: z.string()}),
        z.strictObject({status: z.literal('same'), path: z.string(), documents}),
        z.strictObject({
          status: z.literal('changed'),
          path: z.string(),
          before: z.string().meta({description: 'Where its text was read, or its pack.json.'}),
          compared: z.enum(['sources', 'facts']),
          changes,
          words: z.strictObject({before: count(0), after: count(0)}).exactOptional(),
          lines: z
            .array(count(1))
            .exactOptional()
            .meta({description: 'Lines that the base had not.'}),
          documents
        })
      ])
    )
  })
  .meta({id: 'base', description: 'What changed against the base.'})

const address =
  'https://raw.githubusercontent.com/dossier-pack/dossier/main/docs/report.schema.json' as const

export const reportSchema = z
  .strictObject({
    $schema: z.literal(address),
    tool: z.literal('dossier'),
    version: z.string(),
    schemaVersion: z.literal(1),
    command: z.enum(['build', 'check']),
    exitCode: count(0).meta({description: 'See docs/exit-codes.md.'}),
    counts: z
      .strictObject({errors: count(0), warnings: count(0), infos: count(0)})
      .meta({description: 'Of all messages, each thing once.'}),
    milliseconds,
    messages: z
      .array(message)
      .meta({description: 'Of settings, templates and themes; those of a source are its own.'}),
    sources: z.array(source),
    index: z
      .array(z.string())
      .exactOptional()
      .meta({description: 'Paths of the index over packs, where one was written.'}),
    base: base.exactOptional()
  })
  .meta({
    title: 'Report of a run',
    description: 'What `dossier build --json` and `dossier check --json` print.'
  })

/** The published schema, as `docs/report.schema.json` has it. */
export function publishedSchema(): string {
  const {$schema, ...schema} = z.toJSONSchema(reportSchema, {target: 'draft-2020-12'})
  return `${JSON.stringify({$schema, $id: address, ...schema}, null, 2)}\n`
}

type Frozen<T> = T extends object ? {readonly [Key in keyof T]: Frozen<T[Key]>} : T

/** Does not compile where a report has something that the schema does not. */
export const asTyped = (report: JsonReport): Frozen<z.infer<typeof reportSchema>> => report
