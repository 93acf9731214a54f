import type {Html, PhrasingContent} from 'mdast'

/** A list that is written in HTML tags. */
export interface HtmlList {
  /** What stands before it. */
  readonly lead: readonly PhrasingContent[]
  readonly open: Html
  readonly close: Html
  /** Of a numbered list, its first number. */
  readonly start: number | undefined
  /** Each with the tag that opens it. */
  readonly items: readonly HtmlItem[]
}

interface HtmlItem {
  readonly open: Html
  readonly children: readonly PhrasingContent[]
}

/**
 * The list that ends a cell, as in `Lead <ul><li>one</li><li>two</li></ul>`: the tags that people
 * write there since Markdown has no lists in cells. Undefined where there is anything else in tags.
 */
export function htmlListIn(nodes: readonly PhrasingContent[]): HtmlList | undefined {
  const from = nodes.findIndex((it) => tagOf(it) !== undefined)
  const rest = nodes.slice(from).filter((it) => !isBlank(it))
  const [open, close] = [rest[0], rest.at(-1)]
  if (from < 0 || open?.type !== 'html' || close?.type !== 'html') return undefined
  const opening = /^<(ul|ol)(?: start="(\d{1,9})")?>$/i.exec(open.value)
  if (opening === null || tagOf(close) !== `</${opening[1]?.toLowerCase()}>`) return undefined
  const items = itemsOf(rest.slice(1, -1))
  if (items === undefined || items.length === 0) return undefined
  const start = tagOf(open)?.startsWith('<ol') ? Number(opening[2] ?? 1) : undefined
  return {lead: nodes.slice(0, from), open, close, start, items}
}

/** The tag of a list or an item, in small letters; undefined for all other content. */
function tagOf(node: PhrasingContent): string | undefined {
  const tag = node.type === 'html' ? node.value.toLowerCase() : ''
  return /^<(?:\/?(?:ul|ol|li)|ol start="\d{1,9}")>$/.test(tag) ? tag : undefined
}

/** What stands in items; undefined if anything stands between them, or a list in one. */
function itemsOf(nodes: readonly PhrasingContent[]): readonly HtmlItem[] | undefined {
  const items: {open: Html; children: PhrasingContent[]}[] = []
  let item: (typeof items)[number] | undefined
  for (const node of nodes) {
    const tag = tagOf(node)
    if (tag === '<li>' && node.type === 'html') {
      item = {open: node, children: []}
      items.push(item)
    } else if (tag === '</li>') item = undefined
    else if (tag !== undefined || item === undefined) return undefined
    else item.children.push(node)
  }
  return items
}

const isBlank = (node: PhrasingContent): boolean => node.type === 'text' && /^\s*$/.test(node.value)
