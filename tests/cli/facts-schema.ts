import * as z from 'zod'
import type {FactsFile} from '../../src/pack/facts-file.ts'

// What docs/facts.schema.json is written from, and held to the types by the compiler (below).

const count = (least: number) => z.int().min(least)
const share = z.number().min(0).max(1)

const point = z
  .strictObject({line: count(1), column: count(1), offset: count(0)})
  .meta({id: 'point', description: 'Columns and offsets are UTF-16 code units of the file.'})

const origin = z
  .strictObject({
    from: z.literal('source'),
    path: z.string(),
    position: z.strictObject({start: point, end: point})
  })
  .meta({id: 'origin', description: 'Where words stand in the file; `end` is the point after.'})

const passage = z
  .strictObject({
    text: z.string().min(1),
    paragraph: count(1),
    sentence: count(0),
    start: count(0),
    end: count(1),
    origin
  })
  .meta({
    id: 'passage',
    description:
      'Words of the source. `paragraph` counts from 1; `sentence` is an index in `sentences`; `start` and `end` are UTF-16 offsets in the plain text of the paragraph.'
  })

const factId = z
  .string()
  .regex(/^[a-zA-Z]+-[1-9]\d*$/)
  .meta({id: 'factId', description: 'The kind, and a count from 1 in reading order.'})

const speaker = z
  .strictObject({
    passage,
    facts: z.array(factId),
    by: z.enum(['name', 'pronoun', 'description'])
  })
  .meta({
    id: 'speaker',
    description: 'Who speaks, as written, and the people and organisations that it stands for.'
  })

const certainty = z.enum(['absolute', 'partial', 'relative'])
const dateValue = z.string().meta({
  id: 'dateValue',
  description: 'ISO 8601 as coarse as the source; `--03-14` lacks its year, `2014/2016` is a span.'
})
const mentions = z.tuple([passage], passage)

const unit = z
  .discriminatedUnion('kind', [
    z.strictObject({kind: z.literal('money'), currency: z.string().exactOptional()}),
    z.strictObject({kind: z.literal('percent')}),
    z.strictObject({kind: z.enum(['count', 'quantity']), of: z.string()})
  ])
  .meta({id: 'unit', description: '`currency` is ISO 4217, where the words decide it.'})

const base = {
  id: factId,
  rule: z.string().regex(/^[a-zA-Z]+\/[a-z-]+$/),
  confidence: share,
  passage
}
const fact = <Kind extends string, Shape extends z.core.$ZodLooseShape>(kind: Kind, shape: Shape) =>
  z.strictObject({kind: z.literal(kind), ...base, ...shape}).meta({id: kind})

const facts = z.strictObject({
  skipped: z.string().exactOptional(),
  sentences: z.array(passage),
  dateline: z.array(fact('dateline', {value: z.iso.date()})),
  attribution: z.array(fact('attribution', {speaker})),
  bottomLine: z.array(fact('bottomLine', {})),
  keyPoint: z.array(fact('keyPoint', {rank: count(1)})),
  person: z.array(fact('person', {role: passage.exactOptional(), mentions})),
  organisation: z.array(fact('organisation', {mentions})),
  place: z.array(fact('place', {mentions})),
  date: z.array(
    fact('date', {
      value: dateValue.exactOptional(),
      certainty,
      modifier: passage.exactOptional()
    })
  ),
  event: z.array(fact('event', {when: passage, value: dateValue.exactOptional(), certainty})),
  figure: z.array(
    fact('figure', {
      unit,
      value: z.number().exactOptional(),
      upTo: z.number().exactOptional(),
      measures: passage.exactOptional()
    })
  ),
  statement: z.array(
    fact('statement', {content: passage, cue: passage, speaker, quoted: z.boolean()})
  ),
  outlook: z.array(
    fact('outlook', {
      class: z.enum(['commitment', 'plan', 'aim', 'proposal', 'target', 'conditional']),
      cue: passage
    })
  ),
  acronym: z.array(fact('acronym', {expansion: passage.exactOptional(), mentions}))
})

const address =
  'https://raw.githubusercontent.com/dossier-pack/dossier/main/docs/facts.schema.json' as const

export const factsSchema = z
  .strictObject({
    $schema: z.literal(address),
    tool: z.literal('dossier'),
    version: z.string(),
    schemaVersion: z.literal(1),
    source: z.strictObject({
      path: z.string(),
      file: z.string(),
      kind: z.enum(['markdown', 'prose']),
      sha256: z.string().regex(/^[\da-f]{64}$/),
      words: count(0),
      paragraphs: count(0),
      lang: z.string().meta({description: 'BCP 47; `und` if it is unknown.'}),
      langFrom: z.enum(['stated', 'detected', 'assumed'])
    }),
    facts
  })
  .meta({title: 'Facts of a source', description: 'What `dossier build --emit facts` prints.'})

/** The published schema, as `docs/facts.schema.json` has it. */
export function publishedSchema(): string {
  const {$schema, ...schema} = z.toJSONSchema(factsSchema, {target: 'draft-2020-12'})
  return `${JSON.stringify({$schema, $id: address, ...schema}, null, 2)}\n`
}

type Frozen<T> = T extends object ? {readonly [Key in keyof T]: Frozen<T[Key]>} : T
/** Not `extends` both ways, which a missing optional key would pass. */
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : never

/** Does not compile where the schema and the types differ. */
export const sameAsTypes: Same<Frozen<z.infer<typeof factsSchema>>, Frozen<FactsFile>> = true
