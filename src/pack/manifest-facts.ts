import type {Fact} from '../model/fact.ts'
import {allOf} from '../model/facts.ts'
import {type Appearances, appearancesOf, detailsOf} from '../provenance/index.ts'
import type {Finished} from './render-pack.ts'

/** A fact of a source, and what shows it in each output that does, by the output's file. */
export interface ShownFact {
  readonly fact: Fact
  readonly shown: ReadonlyMap<string, Appearances>
}

/** All facts of the source in the order of the source, and where the finished outputs show them. */
export function factsShown(finished: readonly Finished[]): readonly ShownFact[] {
  const [first] = finished
  if (first === undefined) return []
  const facts = [...allOf(first.facts)].sort((a, b) => startOf(a) - startOf(b))
  const outputs = finished.map(({file, report, format}) => ({
    file,
    shown: appearancesOf(facts, report, format)
  }))
  return facts.map((fact) => ({
    fact,
    shown: new Map(
      outputs.flatMap(({file, shown}) => {
        const found = shown.get(fact.id)
        return found === undefined || found.size === 0 ? [] : [[file, found] as const]
      })
    )
  }))
}

const startOf = ({passage}: Fact) => passage.origin.position.start.offset

/** A fact as `pack.json` has it. */
export function writtenFact({fact, shown}: ShownFact) {
  const {id, kind, rule, confidence, passage} = fact
  const details = detailsOf(fact)
  return {
    id,
    kind,
    rule,
    confidence,
    words: passage.text,
    ...(Object.keys(details).length > 0 && {details}),
    paragraph: passage.paragraph,
    position: passage.origin.position,
    in: Object.fromEntries([...shown].map(([file, by]) => [file, anchorsOf(by)]))
  }
}

const anchorsOf = (by: Appearances) =>
  Object.fromEntries([...by].map(([name, anchor]) => [name, anchor ?? null]))
