import * as z from 'zod'
import {dataOf, hasShared, shared} from './data.ts'
import type {Span} from './gold.ts'
import type {NewsCase} from './news.ts'
import {readCase} from './reading.ts'
import {spanOf} from './verdict.ts'

const golden = z.object({
  rules: z.array(z.object({id: z.number(), text: z.string(), expected: z.array(z.string())}))
})

export interface GoldenResult {
  readonly id: number
  readonly expected: readonly string[]
  readonly found: readonly string[]
  readonly right: boolean
}

const spaced = (text: string) => text.replace(/\s+/g, ' ').trim()

/** A golden rule holds if all its sentences are as expected, but for blanks. */
export function goldenResults(): readonly GoldenResult[] {
  if (!hasShared) return []
  return dataOf(`${shared}/golden-rules-en.json`, golden).rules.map(({id, text, expected}) => {
    const found = sentencesOf(text).map(({start, end}) => spaced(text.slice(start, end)))
    const right = JSON.stringify(found) === JSON.stringify(expected.map(spaced))
    return {id, expected, found, right}
  })
}

/** Sentences as the project reads them, a title included. */
export function sentencesOf(text: string): readonly Span[] {
  const {facts, title} = readCase({id: 'text', text})
  return [...(title === undefined ? [] : [title]), ...facts.sentences.map(spanOf)]
}

/** Boundaries are the places where sentences start; a title and a dateline are sentences, too. */
export function boundaries(cases: readonly NewsCase[]) {
  let right = 0
  let of = 0
  let required = 0
  const faults: string[] = []
  for (const {id, text, sentences} of cases) {
    const gold = new Set(sentences.map((it) => it.start))
    const found = new Set(sentencesOf(text).map((it) => it.start))
    const near = (at: number) => JSON.stringify(text.slice(Math.max(0, at - 40), at + 30))
    for (const at of found) {
      if (gold.has(at)) right += 1
      else faults.push(`  wrong  boundary ${id}: ${near(at)}`)
    }
    for (const at of gold) if (!found.has(at)) faults.push(`  missed boundary ${id}: ${near(at)}`)
    of += found.size
    required += gold.size
  }
  return {right, of, required, faults}
}
