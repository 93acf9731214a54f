import {expect, test} from 'vitest'
import {adversarial, article, documentOf, prose, repeated, timeOf} from './texts.ts'

// `npm run bench` times deriving, parsing apart. Time per text is told, never asserted, since
// machines differ; what is asserted is that ten times the text takes about ten times as long.

const megabyte = 1_000_000
/** 10 is linear; the rest is for memory, which a longer text needs more of. */
const most = 15
const million = (ms: number) => `${ms.toFixed(0)} ms`.padStart(10)

/** Milliseconds below which times cannot be compared: memory decides them. */
const moment = 50

/** How much longer ten times the text takes. A shorter run counts, since trouble only delays. */
function growth(name: string, textOf: (length: number) => string, length: number): number {
  const short = documentOf(textOf(length))
  const once = Math.min(timeOf(short), timeOf(short))
  const long = documentOf(textOf(10 * length))
  const first = timeOf(long)
  const tenfold = first < most * once ? first : Math.min(first, timeOf(long))
  const ratio = tenfold / Math.max(once, moment)
  const sizes = `${(length / megabyte).toFixed(1)} MB ${million(once)}, tenfold ${million(tenfold)}`
  console.log(`${name.padEnd(30)} ${sizes}, ratio ${ratio.toFixed(1)}`)
  return ratio
}

test('an article of 600 words, warm', () => {
  const text = article()
  const document = documentOf(text)
  timeOf(document, 300)
  const ms = Math.min(...Array.from({length: 5}, () => timeOf(document, 40)))
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
    const isQuick = timeOf(documentOf(textOf(megabyte / 20))) < moment / 2
    const ratio = growth(name, textOf, isQuick ? megabyte / 2 : megabyte / 20)
    expect(ratio, `ratio of ${name}`).toBeLessThan(most)
  }
)
