type Json = string | number | boolean | null | readonly Json[] | {readonly [key: string]: Json}
type JsonObject = {readonly [key: string]: Json}

/**
 * The schema with every object of several keys that stands in it more than once, but for what it is
 * described as, among its `definitions`, under the name of the key where it first stands.
 */
export function hoisted(schema: object): JsonObject {
  const root = objectFrom(JSON.parse(JSON.stringify(schema)))
  const seen = new Map<string, number>()
  for (const it of objectsIn(root)) seen.set(keyOf(it), (seen.get(keyOf(it)) ?? 0) + 1)
  const definitions = new Map<string, {readonly name: string; readonly schema: JsonObject}>()
  const replaced = (value: Json, name: string): Json => {
    if (Array.isArray(value)) return value.map((it) => replaced(it, name))
    if (!isObject(value)) return value
    const inner = () =>
      objectFrom(
        Object.fromEntries(Object.entries(value).map(([key, it]) => [key, replaced(it, key)]))
      )
    const key = keyOf(value)
    if (!isShape(value) || (seen.get(key) ?? 0) < 2) return inner()
    if (!definitions.has(key)) {
      const {description: _, ...rest} = inner()
      const taken = [...definitions.values()].filter((it) => it.name.replace(/\d+$/, '') === name)
      const own = taken.length === 0 ? name : `${name}${taken.length + 1}`
      definitions.set(key, {name: own, schema: rest})
    }
    const ref = {$ref: `#/definitions/${definitions.get(key)?.name ?? ''}`}
    return value.description === undefined ? ref : {description: value.description, allOf: [ref]}
  }
  const {properties = {}, ...rest} = root
  const top = {...rest, properties: replaced(properties, 'root')}
  const all = [...definitions.values()].map((it): [string, Json] => [it.name, it.schema])
  return all.length === 0 ? top : {...top, definitions: Object.fromEntries(all)}
}

const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const objectFrom = (value: Json): JsonObject => (isObject(value) ? value : {})

/** Whether a schema is that of an object with keys of its own. */
const isShape = ({type, properties}: JsonObject) => type === 'object' && isObject(properties)

const keyOf = ({description: _, ...rest}: JsonObject) => JSON.stringify(rest)

function* objectsIn(value: Json): Generator<JsonObject> {
  if (Array.isArray(value)) for (const it of value) yield* objectsIn(it)
  else if (isObject(value)) {
    if (isShape(value)) yield value
    for (const it of Object.values(value)) yield* objectsIn(it)
  }
}
