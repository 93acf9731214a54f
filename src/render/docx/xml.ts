import {BuilderElement, type XmlComponent} from 'docx'
import {clean} from './characters.ts'

type Value = string | number
type Attributes = Readonly<Record<string, Value>>

/** One element of WordprocessingML that `docx` has no class for; it escapes what it is given. */
export function element(
  name: `${string}:${string}`,
  attributes: Attributes = {},
  children: readonly XmlComponent[] = []
): XmlComponent {
  const spelled: Record<string, {readonly key: string; readonly value: Value}> = {}
  for (const key in attributes) spelled[key] = {key, value: safe(attributes[key] ?? '')}
  return new BuilderElement<Record<string, Value>>({name, attributes: spelled, children})
}

/** XML text of one element, for the parts that are patched after `docx` has written them. */
export function tag(name: string, attributes: Attributes = {}, content = ''): string {
  let start = `<${name}`
  for (const [key, value] of Object.entries(attributes)) start += ` ${key}="${escapeXml(value)}"`
  return content === '' ? `${start}/>` : `${start}>${content}</${name}>`
}

/** `value` as character data or as an attribute's value. */
export function escapeXml(value: Value): string {
  // Nearly all are names and numbers, which there are thousands of in a sheet of styles.
  if (typeof value === 'number' || plain.test(value)) return String(value)
  return String(safe(value)).replace(/[&<>"]/g, (it) => entities.get(it) ?? it)
}

const plain = /^[\w .:/-]*$/

const safe = (value: Value): Value => (typeof value === 'string' ? clean(value) : value)

const entities = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;']
])

/** Namespace of `w:`. */
export const wordNamespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
