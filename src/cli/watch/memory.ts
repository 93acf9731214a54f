import type {Lookup} from '../../io/lookups.ts'
import {isSameKit, type Keep} from '../../pack/keep.ts'
import type {Kit, LoadedKit} from '../../pack/kit.ts'
import type {OutputPlan, PlannedSource} from '../../pack/plan.ts'
import type {SourceResult} from '../../pack/types.ts'
import {exitCodeOf} from '../exit.ts'
import {exitCodes} from '../exit-codes.ts'
import type {Project} from './project.ts'
import {openStep, type Step} from './step.ts'

/** What is known of a project from its last build, step by step. */
export interface Memory {
  readonly project: Step<Project>
  /** Gives a build what still counts. */
  readonly keep: Keep
  readonly lookups: () => readonly Lookup[]
  /** Lets no step count that asked one of these. */
  readonly forget: (stale: ReadonlySet<string>) => void
  /** Lets no template and no source count: they are asked for otherwise. */
  readonly forgetBuild: () => void
  /** Lets no template count that something was said of: places of settings may have moved. */
  readonly forgetToldKits: () => void
  /** Forgets sources that are none of these, and gives what was last made of them. */
  readonly retain: (sources: readonly string[]) => readonly SourceResult[]
}

/** What is told while steps are done. */
export interface MemoryEvents {
  /** A template is read. */
  readonly onLoad: () => void
  readonly onSource: (result: SourceResult) => void
  /** Nobody foresaw this; the source counts as not made. */
  readonly onCrash: (error: unknown, source: string) => void
}

interface KeptKit {
  readonly step: Step<LoadedKit>
  /** The last that could be used. */
  good?: Kit
}

interface KeptSource {
  readonly step: Step<SourceResult>
  /** What it was made with, besides what it asked. */
  with: readonly unknown[]
}

export function openMemory({onLoad, onSource, onCrash}: MemoryEvents): Memory {
  const project = openStep<Project>()
  const kits = new Map<string, KeptKit>()
  const sources = new Map<string, KeptSource>()
  const steps = () => [
    project,
    ...[...kits.values()].map((it) => it.step),
    ...[...sources.values()].map((it) => it.step)
  ]
  const keep: Keep = {
    kit: async (name, load) => {
      const kept: KeptKit = kits.get(name) ?? {step: openStep()}
      kits.set(name, kept)
      return kept.step.result(async () => {
        onLoad()
        const loaded = await load()
        const {kit} = loaded
        if (kit !== undefined && kept.good !== undefined && isSameKit(kit, kept.good)) {
          return {...loaded, kit: kept.good}
        }
        if (kit !== undefined) kept.good = kit
        return loaded
      })
    },
    source: async (planned, plan, make) => {
      const kept: KeptSource = sources.get(planned.path) ?? {step: openStep(), with: []}
      sources.set(planned.path, kept)
      const others = madeWith(planned, plan)
      if (!isSame(kept.with, others)) kept.step.forgetAll()
      kept.with = others
      try {
        const before = kept.step.last()
        const result = await kept.step.result(make)
        if (result !== before) onSource(result)
        // What a disk refuses today it may take tomorrow, and nobody tells.
        if (exitCodeOf(result.messages) === exitCodes.io) kept.step.forgetAll()
        return result
      } catch (error) {
        onCrash(error, planned.path)
        const {path, folder} = planned
        return {source: path, folder, outputs: [], messages: [], written: false}
      }
    }
  }
  return {
    project,
    keep,
    lookups: () => steps().flatMap((it) => [...it.lookups()]),
    forget: (stale) => {
      for (const it of steps()) it.forget(stale)
    },
    forgetBuild: () => {
      for (const it of [...kits.values(), ...sources.values()]) it.step.forgetAll()
    },
    forgetToldKits: () => {
      for (const {step} of kits.values()) {
        if (step.last()?.messages.length !== 0) step.forgetAll()
      }
    },
    retain: (paths) => {
      const gone = [...sources].filter(([path]) => !paths.includes(path))
      for (const [path] of gone) sources.delete(path)
      return gone.flatMap(([, {step}]) => step.last() ?? [])
    }
  }
}

/** Values that are the same when the same documents are asked of a source. */
const madeWith = ({folder, clash}: PlannedSource, {first, last}: OutputPlan) => [
  folder,
  clash?.reason,
  ...[...first, ...last].flatMap(({kit, outputs}) => [
    kit,
    ...outputs.flatMap(({format, file}) => [format, file])
  ])
]

const isSame = (one: readonly unknown[], other: readonly unknown[]): boolean =>
  one.length === other.length && one.every((it, index) => it === other[index])
