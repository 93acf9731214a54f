import {sha256} from './hash.ts'
import type {Kit, KitText, LoadedKit} from './kit.ts'
import type {OutputPlan, PlannedSource} from './plan.ts'
import type {SourceResult} from './types.ts'

/**
 * The two steps of a build whose results somebody may have who builds again and again: each is given
 * what does the step, and calls it or gives back what it knows.
 */
export interface Keep {
  readonly kit: (template: string, load: () => Promise<LoadedKit>) => Promise<LoadedKit>
  readonly source: (
    source: PlannedSource,
    plan: OutputPlan,
    make: () => Promise<SourceResult>
  ) => Promise<SourceResult>
}

/** Does every step. */
export const keepNothing: Keep = {
  kit: (_template, load) => load(),
  source: (_source, _plan, make) => make()
}

/** Whether two kits make the same documents: of the same texts, and with the same fonts. */
export const isSameKit = (one: Kit, other: Kit): boolean =>
  isSameMap(textsOf(one), textsOf(other)) && isSameMap(one.fonts, other.fonts)

const textsOf = ({texts}: Kit): ReadonlyMap<string, string> =>
  new Map(texts.map((it) => [`${it.role} ${it.path}`, contentOf(it)]))

const contentOf = ({text}: KitText): string => (typeof text === 'string' ? text : sha256(text))

/** A font that did not change is the very same bytes: see `io/read-font.ts`. */
const isSameMap = <Value>(one: ReadonlyMap<string, Value>, other: ReadonlyMap<string, Value>) =>
  one.size === other.size && [...one].every(([key, value]) => other.get(key) === value)
