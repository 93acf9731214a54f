import {existsSync, readFileSync} from 'node:fs'
import {tests} from 'commonmark-spec'
import * as z from 'zod'

/** An example of a specification: Markdown, and the HTML that it must become. */
export interface Example {
  readonly name: string
  readonly markdown: string
  readonly html: string
}

/** All of CommonMark's; the specification prints a tab as an arrow. */
export const commonmark: readonly Example[] = tests.map(({number, markdown, html}) => ({
  name: `commonmark ${number}`,
  markdown: markdown.replaceAll('→', '\t'),
  html: html.replaceAll('→', '\t')
}))

const file = z.array(z.object({example: z.number(), markdown: z.string(), html: z.string()}))

/**
 * GitHub's examples are in no package. `GFM_EXAMPLES` names a file of them as JSON:
 * `[{"example": 1, "markdown": "…", "html": "…"}]`, from the spec.txt of github/cmark-gfm.
 */
export function gfm(path = process.env.GFM_EXAMPLES): readonly Example[] {
  if (path === undefined || !existsSync(path)) return []
  return file.parse(JSON.parse(readFileSync(path, 'utf8'))).map(({example, markdown, html}) => ({
    name: `gfm ${example}`,
    markdown,
    html
  }))
}

const block =
  /<\/?(?:p|h[1-6]|li|ul|ol|pre|blockquote|table|thead|tbody|tr|td|th|hr|br|div|section|input)\b[^>]*>/gi

/** Words that a reader of the HTML sees; a picture is its alternative text. */
export function wordsOfHtml(html: string): readonly string[] {
  const text = html
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/<img[^>]*?\balt="([^"]*)"[^>]*>/g, '$1')
    .replace(block, ' ')
    .replace(/<\/?[a-z][^>]*>/gi, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')
  return bare(text.split(/\s+/u))
}

/** Words without the signs around them, which one format sets in brackets and another does not. */
export const bare = (words: readonly string[]): readonly string[] =>
  words
    .map((word) => word.normalize('NFC').replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''))
    .filter((word) => word !== '')
