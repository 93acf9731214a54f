import {expectedOf} from '../diagnostics/near.ts'

/** What stands for the name of the source in the name of a document: `summit` for `summit.txt`. */
const placeholders: ReadonlyMap<string, 'source'> = new Map([['source', 'source']])

/** Characters that some file system takes for something else. */
const notInNames = '/\\:*?"<>|'

/** Longest name in UTF-16 units, far below what file systems take, for what `:source` adds. */
const longest = 120

/**
 * What is wrong with `file` as the name of a document, in words after `Unexpected file name …, `, or
 * undefined. It may hold `:source`, and no folder: documents of a pack refer to each other by name.
 */
export function faultOfFileName(file: string): string | undefined {
  for (const [, name = ''] of file.matchAll(/:([a-z]+)/gi)) {
    if (!placeholders.has(name)) {
      const known = [...placeholders.keys()].map((it) => `:${it}`)
      return expectedOf(`:${name}`, known)
    }
  }
  const rest = file.replaceAll(/:[a-z]+/gi, '')
  if (/[/\\]/.test(rest)) return 'expected a name without a folder, such as `:source-brief.pdf`'
  const found = [...rest].find((it) => notInNames.includes(it) || /\p{Cc}/u.test(it))
  if (found !== undefined) return `expected a name without \`${found}\``
  if (/^[.\s]|[.\s]$/.test(file)) {
    return 'expected a name that neither begins nor ends with a dot or a space'
  }
  if (file.length > longest) return `expected a name of at most ${longest} characters`
  return undefined
}

/** The name of a document of the source `name`: `:source-brief.pdf` is `summit-brief.pdf`. */
export const fileNameFor = (file: string, name: string): string =>
  file.replaceAll(/:source(?![a-z])/g, () => name)
