import {message} from '../../diagnostics/message.ts'
import type {Block, Inline, Text} from '../../model/node.ts'
import type {Context} from '../directive.ts'
import {cutWords} from '../excerpt.ts'
import {type Rewriter, rewrite} from '../rewrite.ts'
import {derived, textOf} from '../words.ts'
import {type Definition, definitionsIn} from './definitions.ts'
import {indexIn, sourceOf, type Unit, unitsOf} from './shown.ts'
import {needNoExplanation} from './well-known.ts'

const by = 'compose/expansion'

/**
 * Puts behind an acronym, in square brackets, what the source says that it stands for, where a
 * sentence that was taken out of its place uses it before a reader has met it. Words that stand as
 * their author put them are never changed. Acronyms that are shown and never explained are told.
 */
export function expandAcronyms(blocks: readonly Block[], context: Context): readonly Block[] {
  const definitions = definitionsIn(context.study)
  if (definitions.length === 0) return blocks
  const uses = firstUses(unitsOf(blocks), definitions)
  for (const {definition} of uses) tellUndefined(definition, context)
  const wanted = context.template.settings.acronyms === 'expand' ? uses : []
  const insertions = new Map<Text, Use[]>()
  for (const use of wanted) {
    if (!use.isExcerpt || use.definition.expansion === undefined) continue
    insertions.set(use.text, [...(insertions.get(use.text) ?? []), use])
  }
  if (insertions.size === 0) return blocks
  const everywhere: Rewriter = {
    inline: (node) => {
      const here = node.type === 'text' ? insertions.get(node) : undefined
      if (node.type !== 'text' || here === undefined) return node
      // The author's own text may be the very same, where an excerpt is all of it: the first counts.
      insertions.delete(node)
      return expanded(node, here)
    },
    within: (node) => (node.type === 'only' ? {} : everywhere)
  }
  return rewrite(blocks, everywhere)
}

/** Where a reader first meets an acronym that nothing before has explained. */
interface Use {
  readonly definition: Definition
  readonly text: Text
  /** Behind it, in UTF-16 offsets of the text. */
  readonly end: number
  readonly isExcerpt: boolean
}

function firstUses(units: readonly Unit[], definitions: readonly Definition[]): readonly Use[] {
  const mentions = placed(
    definitions.flatMap((definition) =>
      definition.mentions.map((passage) => ({
        at: passage.origin.position.start.offset,
        definition,
        passage
      }))
    )
  )
  // Marks break what it stands for into texts: the last of them says that it is whole.
  const endings = placed(
    definitions.flatMap((definition) => {
      const {expansion} = definition
      return expansion ? [{at: expansion.origin.position.end.offset - 1, definition}] : []
    })
  )
  const uses: Use[] = []
  const left = new Set(definitions)
  for (const {by: maker, texts} of units) {
    for (const text of texts) for (const it of within(endings, text)) left.delete(it.definition)
    for (const text of texts) {
      for (const {definition, passage} of within(mentions, text)) {
        const at = left.has(definition) ? indexIn(text, passage.origin, passage.text) : undefined
        if (at === undefined) continue
        left.delete(definition)
        if (maker === 'compose/acronyms') continue
        const end = wordEnd(text.value, at + passage.text.length)
        uses.push({definition, text, end, isExcerpt: maker !== undefined})
      }
    }
  }
  return uses
}

interface Placed {
  /** UTF-16 offset in the source. */
  readonly at: number
}

const placed = <Item extends Placed>(items: readonly Item[]): readonly Item[] =>
  [...items].sort((a, b) => a.at - b.at)

/** Those that stand where the words of a text do. */
function* within<Item extends Placed>(items: readonly Item[], text: Text): Generator<Item> {
  const place = sourceOf(text)?.position
  if (place === undefined) return
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((items[middle]?.at ?? 0) < place.start.offset) low = middle + 1
    else high = middle
  }
  for (let index = low; index < items.length; index++) {
    const item = items[index]
    if (item === undefined || item.at >= place.end.offset) return
    yield item
  }
}

/** Behind the rest of the word: `NATO’s`, `NATO-led`. */
const wordEnd = (text: string, end: number): number =>
  end + (/^(?:['’]s(?!\p{L})|-[\p{L}\p{N}]+)*/u.exec(text.slice(end, end + 80))?.[0].length ?? 0)

/** A text with what it was told to say, each behind its acronym. */
function expanded(text: Text, uses: readonly Use[]): readonly Inline[] {
  const parts: Inline[] = []
  let start = 0
  for (const {definition, end} of [...uses].sort((a, b) => a.end - b.end)) {
    const {expansion, mentions} = definition
    if (expansion === undefined) continue
    const origin = derived(by, expansion.origin, [mentions[0].origin])
    if (end > start) parts.push(cutWords(text, start, end))
    parts.push(textOf(' [', origin), textOf(expansion.text, origin), textOf(']', origin))
    start = end
  }
  if (parts.length === 0) return [text]
  return start < text.value.length ? [...parts, cutWords(text, start, text.value.length)] : parts
}

function tellUndefined({expansion, mentions, short}: Definition, {tell}: Context): void {
  if (expansion !== undefined || needNoExplanation.has(short)) return
  const reason = `Unexpected acronym \`${short}\` that the text never explains, expected what it stands for`
  const note = `Write it out where it stands first, as in \`… (${short})\`, or list it in \`acronyms\` of the front matter.`
  tell(message('compose/undefined-acronym', reason, mentions[0].origin, {note}))
}
