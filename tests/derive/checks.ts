import {toString as wordsOfTree} from 'mdast-util-to-string'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {derive} from '../../src/derive/index.ts'
import {factRules} from '../../src/derive/rules/index.ts'
import type {Document} from '../../src/model/document.ts'
import type {Fact, Facts, Passage} from '../../src/model/fact.ts'
import {plainText, walk} from '../../src/model/walk.ts'
import {legal} from '../../src/parse/gate.ts'
import {parse, type SourceText} from '../../src/parse/index.ts'

/** Derives from any text, in whatever language it is: a detected one may not keep rules from it. */
export function derived(source: SourceText) {
  const {document} = parse(source)
  const {facts} = derive({...document, meta: {...document.meta, lang: 'en'}})
  return {document, facts}
}

/** What is not as it is promised of facts, whatever the text; nothing when all is well. */
export function faultsIn(source: SourceText): readonly string[] {
  const {document, facts} = derived(source)
  const texts = paragraphTexts(document)
  return [
    ...passagesIn(facts).flatMap((it) => passageFaults(it, source, facts, texts)),
    ...factFaults(facts)
  ]
}

const factsIn = (facts: Facts): readonly Fact[] =>
  Object.values(facts).flatMap((list) => (Array.isArray(list) ? list.filter(isFact) : []))

const isObject = (it: unknown): it is object => typeof it === 'object' && it !== null
const isFact = (it: unknown): it is Fact => isObject(it) && 'rule' in it
const isPassage = (it: unknown): it is Passage => isObject(it) && 'sentence' in it && 'origin' in it

/** Every passage, however deep it stands in a fact. */
function passagesIn(value: unknown): readonly Passage[] {
  if (isPassage(value)) return [value]
  return isObject(value) ? Object.values(value).flatMap(passagesIn) : []
}

function paragraphTexts({children}: Document): ReadonlyMap<number, string> {
  const texts = new Map<number, string>()
  for (const node of walk(children)) {
    if (node.type === 'paragraph' && node.ordinal !== undefined) {
      texts.set(node.ordinal, plainText(node.children))
    }
  }
  return texts
}

function passageFaults(
  {text, paragraph, sentence, start, end, origin}: Passage,
  source: SourceText,
  {sentences}: Facts,
  texts: ReadonlyMap<number, string>
): readonly string[] {
  const faults: string[] = []
  const name = `${JSON.stringify(text.slice(0, 60))} in ¶${paragraph} at ${start}`
  if (text === '' || text !== text.trim()) faults.push(`${name}: is empty or has blank ends`)
  if (texts.get(paragraph)?.slice(start, end) !== text) faults.push(`${name}: is not there`)
  const around = sentences[sentence]
  const isIn = around?.paragraph === paragraph && around.start <= start && start < around.end
  if (!isIn) faults.push(`${name}: does not start in sentence ${sentence}`)
  const from = origin.position.start.offset
  const slice = source.text.slice(from, origin.position.end.offset)
  if (!says(slice, text, source.path)) faults.push(`${name}: the source has ${slice.slice(0, 80)}`)
  return faults
}

const spaced = (text: string) => text.replace(/\s+/gu, ' ')
const letters = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, '')

/** Prose says its words as they are; in Markdown marks, addresses and calls of notes stand between. */
function says(slice: string, text: string, path: string): boolean {
  if (!path.endsWith('.md')) return spaced(legal(slice)) === spaced(text)
  return isSubsequence(letters(text), letters(slice)) || isSubsequence(letters(text), read(slice))
}

const markdown = unified().use(remarkParse).use(remarkGfm)
const read = (slice: string) => letters(wordsOfTree(markdown.parse(`x${slice}x`)).slice(1, -1))

function isSubsequence(inner: string, outer: string): boolean {
  let at = 0
  for (const character of outer) if (inner.startsWith(character, at)) at += character.length
  return at === inner.length
}

function factFaults(facts: Facts): readonly string[] {
  const all = factsIn(facts)
  const ids = new Set(all.map((it) => it.id))
  const faults = ids.size === all.length ? [] : ['two facts have the same id']
  for (const fact of all) {
    if (!fact.id.startsWith(`${fact.kind}-`)) faults.push(`${fact.id}: is a ${fact.kind}`)
    if (!Object.hasOwn(factRules, fact.rule)) faults.push(`${fact.id}: no rule ${fact.rule}`)
    if (!(fact.confidence >= 0 && fact.confidence <= 1)) faults.push(`${fact.id}: confidence`)
    if ('mentions' in fact && fact.mentions.length === 0) faults.push(`${fact.id}: no mention`)
    const named = 'speaker' in fact ? fact.speaker.facts : []
    for (const id of named) if (!ids.has(id)) faults.push(`${fact.id}: names ${id}, which is not`)
  }
  return [...faults, ...orderFaults(facts)]
}

/** Each list stands in reading order. */
const orderFaults = (facts: Facts): readonly string[] =>
  Object.values(facts)
    .filter((it): it is readonly Fact[] => Array.isArray(it) && it.every(isFact))
    .flatMap((list) => {
      const starts = list.map(firstOf)
      const late = starts.findIndex((it, index) => it < (starts[index - 1] ?? 0))
      return late < 0 ? [] : [`${list[late]?.id}: stands out of reading order`]
    })

/** Where a fact stands first: a name at its first mention. */
const firstOf = (fact: Fact): number => {
  const first = 'mentions' in fact ? fact.mentions[0] : fact.passage
  return first.origin.position.start.offset
}
