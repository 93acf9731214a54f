import type {AspectName, StatedItem} from '../model/document.ts'
import type {YamlPath} from '../yaml/yaml.ts'
import {isScalar, type Key} from './front-matter-keys.ts'
import {entriesOf, type FrontMatterSource, statedWords} from './stated.ts'

/** Keys of an item beside `text`, and what each says of it. */
type Spellings<Name extends AspectName> = Readonly<Record<string, Name>>

/**
 * Items of a list such as `recommendations`, each alone or as `{text, owner, due}`. What is of the
 * wrong kind is left out; reading by the schema tells it.
 */
export function itemsIn<Name extends AspectName>(
  key: Key,
  spellings: Spellings<Name>,
  source: FrontMatterSource
): readonly StatedItem<Name>[] {
  const items: unknown = source.values.get(key)
  if (!Array.isArray(items)) return []
  return items.flatMap((item: unknown, index) => {
    const entries = isScalar(item) ? new Map([['text', item]]) : entriesOf(item)
    const text = entries.get('text')
    const path = isScalar(item) ? [key, index] : [key, index, 'text']
    const [words] = isScalar(text) ? statedWords(text, path, source) : []
    if (words === undefined) return []
    const aspects = [...entries].flatMap(([spelling, value]) =>
      Object.hasOwn(spellings, spelling)
        ? aspectsIn(spellings[spelling], value, [key, index, spelling], source)
        : []
    )
    return [{...words, aspects, below: []}]
  })
}

function aspectsIn<Name extends AspectName>(
  name: Name | undefined,
  value: unknown,
  path: YamlPath,
  source: FrontMatterSource
): StatedItem<Name>['aspects'] {
  if (name === undefined) return []
  const values: readonly unknown[] = Array.isArray(value) ? value : [value]
  return values.flatMap((it, index) =>
    isScalar(it)
      ? statedWords(it, Array.isArray(value) ? [...path, index] : path, source).map((words) => ({
          ...words,
          name
        }))
      : []
  )
}
