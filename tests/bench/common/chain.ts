import {spawnSync} from 'node:child_process'
import {existsSync} from 'node:fs'
import {join} from 'node:path'
import {arch, platform} from 'node:process'

/** Programs that make the same three formats of a text, one after the other. */
export interface Chain {
  /** For `sh -c`: `$1` is the text, `$2` the folder for its outputs, which is there. */
  readonly script: string
  readonly name: string
}

/** The files that a chain makes. */
export const chainFiles: readonly string[] = ['text.docx', 'text.md', 'text.pdf']

/**
 * Pandoc for Word and Markdown, and for PDF a program that has Typst in it, which npm installs into
 * `folder`. Undefined where one of them cannot be had, which is said.
 */
export function openChain(folder: string): Chain | undefined {
  const pandoc = spawnSync('pandoc', ['--version'], {encoding: 'utf8'})
  const typst = join(folder, `node_modules/@mdxport/${platform}-${arch}/mdxport`)
  const options = ['--silent', '--no-audit', '--no-fund', '--prefix', folder]
  spawnSync('npm', ['install', ...options, '@mdxport/cli@0.3.2'], {stdio: 'ignore'})
  const lacks = [
    ...(pandoc.status === 0 ? [] : ['Pandoc']),
    ...(existsSync(typst) ? [] : ['the Typst program'])
  ].join(' and ')
  if (lacks !== '') {
    console.error(`\n${lacks} CANNOT BE HAD, so NOTHING WAS COMPARED with them\n`)
    return undefined
  }
  const [, version = ''] = /(\d[\d.]*)/.exec(pandoc.stdout) ?? []
  return {
    name: `Pandoc ${version} and Typst`,
    script: [
      'set -e',
      'pandoc "$1" -o "$2/text.docx"',
      'pandoc "$1" -t gfm -o "$2/text.md"',
      `'${typst}' "$1" -o "$2/text.pdf" --lang en --quiet`
    ].join('\n')
  }
}

/** What stands in tables where there is no chain. */
export const noChain = 'not compared: Pandoc or Typst cannot be had'
