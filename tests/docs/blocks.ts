import {readdirSync, readFileSync} from 'node:fs'

/** The pages that a user reads. */
export const pages: readonly string[] = [
  'README.md',
  ...readdirSync('docs')
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`)
]

export interface CodeBlock {
  readonly page: string
  readonly lang: string
  readonly code: string
}

/** The fenced blocks of all pages. */
export const blocks: readonly CodeBlock[] = pages.flatMap((page) =>
  [...readFileSync(page, 'utf8').matchAll(/^```(\w*)\n(.*?)^```$/gms)].map(([, lang, code]) => ({
    page,
    lang: lang ?? '',
    code: code ?? ''
  }))
)

/** Commands of the `sh` blocks of a page, a line each. */
export const commandsOf = (page: string): readonly string[] =>
  blocks
    .filter((it) => it.page === page && it.lang === 'sh')
    .flatMap((it) => it.code.split('\n'))
    .filter((line) => line !== '')
