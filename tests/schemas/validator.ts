import {Ajv} from 'ajv'
import {parse} from 'yaml'
import {type PublishedName, publishedSchema} from './published.ts'

/** What a validator that shares no code with the program says of YAML, a line for each mistake. */
export function validator(name: PublishedName): (yaml: string) => readonly string[] {
  const ajv = new Ajv({allErrors: true, allowUnionTypes: true})
  // For editors: what they say in place of their own words.
  ajv.addKeyword('errorMessage')
  const validate = ajv.compile(JSON.parse(publishedSchema(name)))
  return (yaml) => {
    validate(parse(yaml) ?? {})
    return (validate.errors ?? []).map((it) => `${it.instancePath} ${it.message ?? ''}`)
  }
}
