import {readFileSync} from 'node:fs'
import {parse} from 'yaml'
import * as z from 'zod'

const step = z.object({
  id: z.string().optional(),
  name: z.string().optional(),
  uses: z.string().optional(),
  with: z.record(z.string(), z.unknown()).optional(),
  if: z.string().optional(),
  shell: z.string().optional(),
  env: z.record(z.string(), z.string()).default({}),
  run: z.string().optional()
})

const schema = z.object({
  inputs: z.record(z.string(), z.object({description: z.string(), default: z.string()})),
  outputs: z.record(z.string(), z.object({description: z.string(), value: z.string()})),
  runs: z.object({using: z.literal('composite'), steps: z.array(step)})
})

/** The action of this repository, as GitHub reads it. */
export const actionText = readFileSync('action.yml', 'utf8')
export const action = schema.parse(parse(actionText))

export type Step = z.infer<typeof step>

/** Values of `${{ … }}`; what is not given is empty, as GitHub has it. */
export const filled = (text: string, values: ReadonlyMap<string, string>): string =>
  text.replace(/\$\{\{ *([\w.-]+) *\}\}/g, (_, name) => values.get(name) ?? '')
