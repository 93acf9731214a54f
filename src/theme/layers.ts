import * as z from 'zod'
import {message, type Tell} from '../diagnostics/message.ts'
import type {Position, TemplateOrigin} from '../model/origin.ts'
import {decode, type Placed} from '../yaml/decode.ts'
import {readYaml, type Yaml, type YamlPath} from '../yaml/yaml.ts'
import {isPlainMap, merge, type PlainMap, valueAt} from './merge.ts'
import {fixedGroups, themeName} from './tokens.ts'

/** A file of tokens: a theme, one that it extends, or a project's brand. */
export interface ThemeText {
  readonly path: string
  readonly text: string
}

/** The tokens that one file states for the documents of a template, and where each is written. */
export interface Layer extends Placed {
  readonly path: string
  readonly value: PlainMap
}

export interface Laid extends Placed {
  readonly value: PlainMap
  /** The file that wrote the value at a path. */
  readonly fileOf: (path: YamlPath) => string
}

const plainMap = z.custom<PlainMap>(isPlainMap, 'expected tokens by name')
const variantsOf = z.looseObject({
  variants: z.record(z.string(), plainMap, 'expected tokens by template').default({})
})
const extendsOf = z.looseObject({extends: themeName.optional()})

/**
 * Reads a file: its tokens, with what it has under `variants.<variant>` laid over the rest. Undefined
 * after telling what keeps it from being read, as `theme/invalid`.
 */
export function readLayer(file: ThemeText, variant: string, tell: Tell): Layer | undefined {
  const {originOf, yaml} = open(file)
  const outer = decode(variantsOf, yaml, {rule: 'theme/invalid', originOf, tell})
  if (outer === undefined) return undefined
  const {variants, ...base} = outer
  const over = Object.hasOwn(variants, variant) ? variants[variant] : undefined
  const written = (path: YamlPath): YamlPath =>
    over === undefined || valueAt(over, path) === undefined ? path : ['variants', variant, ...path]
  return {
    path: file.path,
    value: over === undefined ? base : laidOver(base, over),
    originAt: (path) => originOf(yaml.placeOf(written(path))),
    originOfKey: (path) => originOf(yaml.placeOfKey(written(path)))
  }
}

/** The theme that a file extends, and where it says so. What is wrong is told when it is checked. */
export function extended(file: ThemeText): {name: string; origin: TemplateOrigin} | undefined {
  const {originOf, yaml} = open(file)
  if (yaml.errors.length > 0) return undefined
  const name = extendsOf.safeParse(yaml.value).data?.extends
  return name === undefined ? undefined : {name, origin: originOf(yaml.placeOf(['extends']))}
}

/** Templates for which a file has tokens that differ. What is wrong is told when it is checked. */
export const variantsIn = (file: ThemeText): readonly string[] =>
  Object.keys(variantsOf.safeParse(open(file).yaml.value).data?.variants ?? {})

/** Layers laid over each other, token by token, the lowest first. */
export function lay(lowest: Layer, ...others: readonly Layer[]): Laid {
  const layers = [lowest, ...others]
  const highestFirst = [...layers].reverse()
  const layerOf = (path: YamlPath): Layer => {
    const writer = highestFirst.find((it) => valueAt(it.value, path) !== undefined)
    if (writer !== undefined) return writer
    // What is missing is missing in the file that began what it belongs to.
    for (let length = path.length - 1; length > 0; length--) {
      const beginning = layers.find((it) => valueAt(it.value, path.slice(0, length)) !== undefined)
      if (beginning !== undefined) return beginning
    }
    return lowest
  }
  return {
    value: others.reduce((below, {value}) => laidOver(below, value), lowest.value),
    originAt: (path) => layerOf(path).originAt(path),
    originOfKey: (path) => layerOf(path).originOfKey(path),
    fileOf: (path) => layerOf(path).path
  }
}

/** What says how themes stand to each other, and means nothing in a brand. */
const ofThemes = ['extends', 'fixed'] as const

/** Reads a brand as {@link readLayer} reads a theme; it stands to no theme in particular. */
export function readBrand(file: ThemeText, variant: string, tell: Tell): Layer | undefined {
  const layer = readLayer(file, variant, tell)
  if (layer === undefined) return undefined
  const wrong = ofThemes.filter((name) => Object.hasOwn(layer.value, name))
  for (const name of wrong) {
    const reason = `Unexpected key \`${name}\`, expected tokens only: a brand is laid over whatever theme is used`
    tell(message('theme/invalid', reason, layer.originOfKey([name])))
  }
  return wrong.length === 0 ? layer : undefined
}

/** A brand without what the themes below it keep as they are. */
export function unfixed(brand: Layer, below: PlainMap): Layer {
  const fixed = fixedGroups.safeParse(below.fixed).data
  if (fixed === undefined) return brand
  const kept = Object.entries(brand.value).filter(([name]) => !fixed.some((it) => it === name))
  return {...brand, value: Object.fromEntries(kept)}
}

/** A paper is stated in one of two ways, and the one above counts. */
function laidOver(base: PlainMap, over: PlainMap): PlainMap {
  const page = isPlainMap(base.page) ? base.page : {}
  const above = isPlainMap(over.page) ? over.page : {}
  const {size, width, height, ...rest} = page
  const isNamed = Object.hasOwn(above, 'size')
  const isMeasured = Object.hasOwn(above, 'width') && Object.hasOwn(above, 'height')
  if (isNamed) return merge({...base, page: rest}, over)
  if (isMeasured) return merge({...base, page: {...rest, width, height}}, over)
  return merge(base, over)
}

function open({path, text}: ThemeText) {
  const originOf = (position: Position): TemplateOrigin => ({from: 'template', path, position})
  return {yaml: yamlOf(text), originOf}
}

/** Files by their text: one theme is read for every template, and again for what it extends. */
const known = new Map<string, Yaml>()
/** More than a project has; a process that renders for days must not grow for ever. */
const mostKnown = 32

function yamlOf(text: string): Yaml {
  const before = known.get(text)
  if (before !== undefined) return before
  const mark = text.startsWith('\uFEFF') ? 1 : 0
  const yaml = readYaml(text.slice(mark), {line: 1, column: 1 + mark, offset: mark})
  if (known.size >= mostKnown) known.clear()
  known.set(text, yaml)
  return yaml
}
