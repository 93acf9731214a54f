import * as z from 'zod'
import type {DoctorJson} from '../../src/cli/doctor/json.ts'

const address =
  'https://raw.githubusercontent.com/dossier-pack/dossier/main/docs/doctor.schema.json' as const

const check = z
  .strictObject({
    about: z.string().meta({description: 'What was looked at, such as `Fonts`.'}),
    status: z.enum(['ok', 'advice', 'problem']).meta({
      description: 'Advice hinders only who wants what it says, a problem every build.'
    }),
    says: z.string().meta({description: 'How it is.'}),
    remedy: z.string().exactOptional().meta({description: 'What to do.'})
  })
  .meta({id: 'check', description: 'One thing that a build needs.'})

const doctorSchema = z
  .strictObject({
    $schema: z.literal(address),
    tool: z.literal('dossier'),
    version: z.string(),
    schemaVersion: z.literal(1),
    checks: z.array(check)
  })
  .meta({title: 'What could hinder a build', description: 'What `dossier doctor --json` prints.'})

/** The published schema, as `docs/doctor.schema.json` has it. */
export function publishedSchema(): string {
  const {$schema, ...schema} = z.toJSONSchema(doctorSchema, {target: 'draft-2020-12'})
  return `${JSON.stringify({$schema, $id: address, ...schema}, null, 2)}\n`
}

type Frozen<T> = T extends object ? {readonly [Key in keyof T]: Frozen<T[Key]>} : T

/** Does not compile where what is printed has something that the schema does not. */
export const asTyped = (found: DoctorJson): Frozen<z.infer<typeof doctorSchema>> => found
