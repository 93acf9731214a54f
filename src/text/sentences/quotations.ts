import type {Span} from './span.ts'

/**
 * UTF-16 length up to which a quotation stays in one sentence, some 25 words; a longer one is cut
 * like any text. On news, the shorter ones are single statements, the longer ones speeches.
 */
const longestWhole = 160

/** UTF-16 length up to which a mark that closes is held to belong to one that opens. */
const longest = 2000

/** The marks of one kind of quotation, and which of those that look alike open and close. */
interface Marks {
  readonly all: RegExp
  readonly opens: (mark: string, before: string, after: string) => boolean
  readonly closes: (mark: string, before: string, after: string) => boolean
}

const isBlank = (character: string) => /^\s?$/.test(character)
const beginsWord = (before: string, after: string) =>
  /^[\s([{—–-]?$/.test(before) && !isBlank(after)

const double: Marks = {
  all: /["“”]/g,
  opens: (mark, before, after) => mark === '“' || (mark === '"' && beginsWord(before, after)),
  closes: (mark) => mark !== '“'
}

/** Apostrophes look like single marks: one opens before a capital and closes after a stop. */
const single: Marks = {
  all: /['‘’]/g,
  opens: (mark, before, after) =>
    mark === '‘' || (mark === "'" && beginsWord(before, after) && /\p{Lu}/u.test(after)),
  closes: (mark, before, after) =>
    mark !== '‘' && /[.!?,…]/.test(before) && !/[\p{L}\p{N}]/u.test(after)
}

/** Where a text quotes, in order: from the mark that opens to the one that closes. */
function spansOf(text: string, {all, opens, closes}: Marks): readonly Span[] {
  const found: Span[] = []
  let open: number | undefined
  for (const {0: mark, index} of text.matchAll(all)) {
    const before = text.charAt(index - 1)
    const after = text.charAt(index + 1)
    if (opens(mark, before, after)) {
      open = index
    } else if (open !== undefined && closes(mark, before, after)) {
      if (index - open <= longest) found.push({start: open, end: index})
      open = undefined
    }
  }
  return found
}

/** How much of a quotation a place is within. */
export type Within = 'none' | 'short' | 'long'

/**
 * Answers for places of `text` in ascending order whether they stand within a quotation. Takes
 * time in proportion to the text for all of them together.
 */
export function quotationsIn(text: string): (at: number) => Within {
  const kinds = [double, single].map((marks) => ({spans: spansOf(text, marks), next: 0}))
  const within = (kind: {spans: readonly Span[]; next: number}, at: number): Within => {
    let span = kind.spans[kind.next]
    while (span !== undefined && span.end < at) {
      kind.next += 1
      span = kind.spans[kind.next]
    }
    if (span === undefined || span.start >= at) return 'none'
    return span.end - span.start <= longestWhole ? 'short' : 'long'
  }
  return (at) => {
    const found = kinds.map((kind) => within(kind, at))
    if (found.includes('short')) return 'short'
    return found.includes('long') ? 'long' : 'none'
  }
}
