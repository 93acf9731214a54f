import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import process from 'node:process'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {build} from '../../src/index.ts'
import type {Row} from '../bench/common/outcome.ts'
import {writePage} from '../bench/common/page.ts'
import {type Growing, growing, refused} from './growing.ts'

// Processor time of whole builds, in memory: brief, memo and digest of one text. It is told, never
// asserted, since machines differ; what is asserted is that four times the text takes about four times
// as long. For n log n it is little more, for a square it is 16.
const most = 8
const target = `about 4 times; at most ${most}`

/** Milliseconds below which times cannot be compared: what every build takes decides them. */
const moment = 50

/** Trouble only adds to a time: the least of several counts, and more are measured only in doubt. */
const attempts = 3

const root = mkdtempSync(join(tmpdir(), 'dossier-growth-'))
const rows: Row[] = []
beforeAll(async () => {
  mkdirSync(join(root, 'sources'))
  for (const {textOf} of growing) await timed(textOf(8))
})
afterAll(() => {
  rmSync(root, {recursive: true, force: true})
  if (process.env.GROWTH_WRITE === '1') writePage('growth', rows)
})

async function timed(text: string) {
  writeFileSync(join(root, 'sources/text.md'), text)
  const before = process.cpuUsage()
  const {sources} = await build({sources: ['sources/text.md'], out: 'out', root, write: false})
  const {user, system} = process.cpuUsage(before)
  const messages = sources.flatMap((it) => it.messages)
  const errors = messages.filter(({fatal}) => fatal).map((it) => `${it.source}/${it.ruleId}`)
  return {ms: (user + system) / 1000, errors: [...new Set(errors)]}
}

/** Least times of a text, of twice and of four times as much. */
async function timesOf({from, textOf}: Growing) {
  const sizes = [from, 2 * from, 4 * from]
  const least = sizes.map(() => Number.POSITIVE_INFINITY)
  const errors = new Set<string>()
  const ratio = () => (least[2] ?? 0) / Math.max(least[0] ?? 0, moment)
  for (let attempt = 0; attempt < attempts; attempt++) {
    for (const [index, size] of sizes.entries()) {
      const once = await timed(textOf(size))
      least[index] = Math.min(least[index] ?? 0, once.ms)
      for (const it of once.errors) errors.add(it)
    }
    if (ratio() <= most) break
  }
  return {least, ratio: ratio(), errors: [...errors]}
}

function note(what: string, {from}: Growing, {least, ratio}: {least: number[]; ratio: number}) {
  const times = least.map((it) => `${it.toFixed(0)} ms`).join(', ')
  const sizes = [from, 2 * from, 4 * from].map((it) => it.toLocaleString('en')).join(', ')
  const measured = `${times}: ${ratio.toFixed(1)} times`
  rows.push({what: `${what} (${sizes})`, measured, target})
  console.log(`${what} (${sizes}): ${measured}`)
}

test.each(growing)('four times as many take about four times as long: $name', async (it) => {
  const times = await timesOf(it)
  note(it.name, it, times)
  expect(times.errors).toEqual([])
  expect(times.ratio).toBeLessThanOrEqual(most)
})

test.each(refused)('too many are refused about as fast as they are read: $name', async (it) => {
  const times = await timesOf(it)
  note(`${it.name}: refused`, it, times)
  expect(times.errors).toHaveLength(1)
  expect(times.ratio).toBeLessThanOrEqual(most)
})
