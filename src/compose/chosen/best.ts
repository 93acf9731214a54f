import type {Passage} from '../../model/fact.ts'

/** At most `max` of the items, those of the lowest rank first chosen, shown in the order they had. */
export function best<Item>(
  items: readonly Item[],
  max: number,
  rankOf: (item: Item) => number
): readonly Item[] {
  return items
    .map((item, index) => ({item, index, rank: rankOf(item)}))
    .sort((a, b) => a.rank - b.rank || a.index - b.index)
    .slice(0, max)
    .sort((a, b) => a.index - b.index)
    .map(({item}) => item)
}

/** What one sentence states. */
export interface Group<Fact> {
  readonly sentence: Passage
  readonly facts: readonly [Fact, ...Fact[]]
}

/** Facts by the sentence that states them, each sentence once even where the source repeats it. */
export function bySentence<Fact extends {readonly passage: Passage}>(
  facts: readonly Fact[],
  sentences: readonly Passage[]
): readonly Group<Fact>[] {
  const groups = new Map<string, {readonly sentence: Passage; readonly facts: [Fact, ...Fact[]]}>()
  for (const fact of facts) {
    const sentence = sentences[fact.passage.sentence] ?? fact.passage
    const group = groups.get(sentence.text)
    if (group === undefined) groups.set(sentence.text, {sentence, facts: [fact]})
    else if (group.sentence.sentence === fact.passage.sentence) group.facts.push(fact)
  }
  return [...groups.values()]
}
