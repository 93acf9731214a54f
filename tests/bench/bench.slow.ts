import {expect, test} from 'vitest'
import {adversarial, article, prose, repeated, timeOf} from './texts.ts'

// `npm run bench` times deriving, parsing apart. Time per text is told, never asserted, since
// machines differ; what is asserted is that ten times the text takes about ten times as long.

const megabyte = 1_000_000
/** 10 is linear; the rest is for memory, which a longer text needs more of. */
const most = 15
const million = (ms: number) => `${ms.toFixed(0)} ms`.padStart(10)

/** Milliseconds below which times cannot be compared: memory decides them. */
const moment = 50

/** The shortest of some runs. */
const shortest = (runs: number, text: string): number =>
  Math.min(...Array.from({length: runs}, () => timeOf(text)))

/** How much longer ten times the text takes. */
function growth(name: string, textOf: (length: number) => string, length: number): number {
  timeOf(textOf(length))
  const once = shortest(2, textOf(length))
  const tenfold = shortest(2, textOf(10 * length))
  const ratio = tenfold / Math.max(once, moment)
  const sizes = `${(length / megabyte).toFixed(1)} MB ${million(once)}, tenfold ${million(tenfold)}`
  console.log(`${name.padEnd(30)} ${sizes}, ratio ${ratio.toFixed(1)}`)
  return ratio
}

test('an article of 600 words, warm', () => {
  const text = article()
  timeOf(text, 300)
  const ms = Math.min(...Array.from({length: 5}, () => timeOf(text, 40)))
  console.log(`${text.split(/\s+/).length} words: ${ms.toFixed(1)} ms`)
})

test.each([
  {name: 'prose in paragraphs', between: '\n\n'},
  {name: 'prose in one paragraph', between: ' '}
])('$name: 10 MB take ten times as long as 1 MB', ({name, between}) => {
  const ratio = growth(name, (length) => prose(length, between), megabyte)
  expect(ratio, `ratio of ${name}`).toBeLessThan(most)
})

test.each(Object.entries(adversarial))(
  '%s: ten times the text takes ten times as long',
  (name, unit) => {
    const textOf = (length: number) => repeated(unit, length)
    // Of text that is done in a moment, more is taken.
    const isQuick = timeOf(textOf(megabyte / 10)) < moment
    const ratio = growth(name, textOf, isQuick ? megabyte : megabyte / 10)
    expect(ratio, `ratio of ${name}`).toBeLessThan(most)
  }
)
