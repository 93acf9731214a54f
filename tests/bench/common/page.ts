import {readFileSync, writeFileSync} from 'node:fs'
import {cpus, totalmem} from 'node:os'
import {arch, platform, version} from 'node:process'
import type {Row} from './outcome.ts'

const page = 'docs/performance.md'

/** Writes a table into its place in docs/performance.md, with the machine that it was measured on. */
export function writePage(
  name: 'pdf' | 'word' | 'cold' | 'batch' | 'growth',
  rows: readonly Row[]
): void {
  const between = new RegExp(`(?<=<!-- begin: ${name} -->\n).*?(?=<!-- end: ${name} -->)`, 's')
  const table = [
    '| what | measured | aim |',
    '| ---- | -------- | --- |',
    ...rows.map(({what, measured, target}) => `| ${what} | ${measured} | ${target} |`)
  ].join('\n')
  const text = readFileSync(page, 'utf8')
  if (!between.test(text)) throw new Error(`Unexpected ${page} without the place of the table`)
  writeFileSync(
    page,
    text.replace(between, () => `\n${machine()}\n\n${table}\n\n`)
  )
}

function machine(): string {
  const [first] = cpus()
  const memory = Math.round(totalmem() / 1024 ** 3)
  return `Measured with Node ${version} on ${platform} ${arch}: ${cpus().length} × ${first?.model.trim()}, ${memory} GB of memory.`
}
