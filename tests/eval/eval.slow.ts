import {readFileSync, writeFileSync} from 'node:fs'
import process from 'node:process'
import {describe, expect, test} from 'vitest'
import {derivedWords} from './brief.ts'
import {hasShared} from './data.ts'
import {boundaries, goldenResults, sentencesOf} from './golden.ts'
import {measure, measuredModule} from './measure.ts'
import {newsCases} from './news.ts'
import {ownCases} from './own.ts'
import {
  kindsTable,
  page,
  percentOf,
  promisesTable,
  rewritten,
  rulesTable,
  writtenIn
} from './page.ts'
import {specCases} from './specs.ts'
import {summitCase, summitText} from './summit.ts'
import {faultsOf, type JudgedCase, judgeCase, share, tableOf, tallies} from './tally.ts'

// `npm run eval` prints precision and recall and asserts what the project promises of them.
// EVAL_VERBOSE=1 prints every wrong and every missed item, EVAL_VERBOSE=person lines with that word.
// EVAL_WRITE=1 writes the measured share of each rule into src/derive/measured.ts.

const measuredPath = 'src/derive/measured.ts'
/** Empty for nothing, `1` for all, or a word of the lines to print. */
const verbose = process.env.EVAL_VERBOSE ?? ''
const isShown = (line: string) => verbose === '1' || line.includes(verbose)

const news = newsCases()
const own = ownCases()
const isArticle = ({id}: {readonly id: string}) => id.startsWith('articles')
const sets = {
  news: news.map(judgeCase),
  currency: specCases('CurrencyModel').map(judgeCase),
  percent: specCases('PercentModel').map(judgeCase),
  articles: own.filter(isArticle).map(judgeCase),
  own: own.filter((it) => !isArticle(it)).map(judgeCase)
}
const summit = hasShared ? summitCase(sentencesOf(summitText())) : undefined
const judgedSummit = summit === undefined ? [] : [judgeCase(summit)]
const all = [
  ...sets.news,
  ...judgedSummit,
  ...sets.currency,
  ...sets.percent,
  ...sets.articles,
  ...sets.own
]

const skipped = 'skipped, since the data are not there'

function print(name: string, cases: readonly JudgedCase[]): void {
  const table = cases.length === 0 ? skipped : tableOf(cases)
  console.log(`\n== ${name} (${cases.length} texts)\n${table}`)
  if (verbose !== '') console.log(faultsOf(cases).filter(isShown).join('\n'))
}

print('five news articles', sets.news)
print('summit article', judgedSummit)
print('currency of the recognizers, supported cases', sets.currency)
print('percentages of the recognizers, supported cases', sets.percent)
print('articles of our own', sets.articles)
print('sentences of our own, with traps', sets.own)

const percent = (part: number, whole: number) =>
  `${share(part, whole).toFixed(1)} (${part}/${whole})`

/** Asserts that a share is as high as promised; its message has the figure. */
function atLeast(what: string, part: number, whole: number, promised: number): void {
  const figure = `${what}: ${percent(part, whole)}, promised ${promised}`
  expect(share(part, whole), figure).toBeGreaterThanOrEqual(promised)
}

const tallyOf = (cases: readonly JudgedCase[], kind: string) => {
  const tally = tallies(cases).get(kind)
  if (tally === undefined) throw new Error(`Nothing was judged of ${kind}`)
  return tally
}

describe.runIf(hasShared)('1. the summit article', () => {
  const required = ['person', 'date', 'figure', 'statement', 'outlook']

  test('no wrong item of any kind', () => {
    const wrong = faultsOf(judgedSummit).filter((it) => it.startsWith('  wrong'))
    expect(wrong.join('\n')).toBe('')
  })

  test.each(required)('nothing missed of %s', (kind) => {
    const {found, required} = tallyOf(judgedSummit, kind)
    const missed = faultsOf(judgedSummit).filter((it) => it.startsWith(`  missed ${kind}`))
    expect(missed.join('\n'), `${kind}: ${percent(found, required)}`).toBe('')
    atLeast(`found of ${kind}`, found, required, 100)
  })

  test.each(['person', 'date', 'figure'])('the words of %s, no more and no less', (kind) => {
    const inexact = judgedSummit
      .flatMap((it) => it.judged)
      .filter((it) => it.kind === kind)
      .flatMap((it) => it.verdicts)
      .filter((it) => it.exact !== true)
    expect(inexact.map((it) => it.words)).toEqual([])
  })

  test('all mentions and roles of people', () => {
    const roles = tallyOf(judgedSummit, 'person: roles')
    const mentions = tallyOf(judgedSummit, 'person: mentions')
    atLeast('found roles', roles.found, roles.required, 100)
    atLeast('found mentions', mentions.found, mentions.required, 100)
  })

  test('the required key points are in the brief, in whatever section', () => {
    const shown = derivedWords({path: 'summit.txt', text: summitText()})
    expect(summit?.requiredWords.filter((it) => !shown.includes(it))).toEqual([])
  })
})

describe.runIf(hasShared)('2. sentences', () => {
  const golden = goldenResults()
  const kept = golden.filter((it) => it.right)
  const failed = golden.filter((it) => !it.right)
  const {right, of, required, faults} = boundaries(news)
  const figures = [
    `golden rules ${kept.length}/${golden.length}, not ${failed.map((it) => it.id)}`,
    `boundaries: precision ${percent(right, of)}, recall ${percent(right, required)}`
  ]
  console.log(`\n== sentences\n${hasShared ? figures.join('\n') : skipped}`)
  if (verbose !== '') {
    for (const {id, found, expected} of failed) {
      console.log(`  rule ${id}: ${JSON.stringify(found)}, expected ${JSON.stringify(expected)}`)
    }
    console.log(faults.filter(isShown).join('\n'))
  }

  test('at least 42 golden rules of 52', () => {
    expect(kept.length, `golden rules: ${kept.length}`).toBeGreaterThanOrEqual(42)
  })

  test('boundaries on the news: precision 98.5, recall 97.5', () => {
    atLeast('precision of boundaries', right, of, 98.5)
    atLeast('recall of boundaries', right, required, 97.5)
  })

  test('nothing of the news is lost between sentences', () => {
    const letters = (text: string) => text.replace(/\s+/g, '')
    for (const {text} of news) {
      const kept = sentencesOf(text).map(({start, end}) => text.slice(start, end))
      expect(letters(kept.join(''))).toBe(letters(text))
    }
  })
})

describe.runIf(hasShared)('3. the five news articles', () => {
  test('people: precision 97, recall 65', () => {
    const {right, of, found, required} = tallyOf(sets.news, 'person')
    atLeast('precision of people', right, of, 97)
    atLeast('recall of people', found, required, 65)
  })

  test('dates: precision 99, recall 90', () => {
    const {right, of, found, required} = tallyOf(sets.news, 'date')
    atLeast('precision of dates', right, of, 99)
    atLeast('recall of dates', found, required, 90)
  })

  test('statements: precision 95', () => {
    const {right, of, found, required} = tallyOf(sets.news, 'statement')
    expect(of, 'statements found').toBeGreaterThan(0)
    atLeast(`precision of statements at recall ${percent(found, required)}`, right, of, 95)
  })
})

describe.runIf(hasShared)('4. figures of the recognizers', () => {
  test('currency: precision 97, recall 92', () => {
    const {right, of, found, required} = tallyOf(sets.currency, 'figure')
    atLeast('precision of currency', right, of, 97)
    atLeast('recall of currency', found, required, 92)
  })

  test('percentages: precision 100, recall 90', () => {
    const {right, of, found, required} = tallyOf(sets.percent, 'figure')
    atLeast('precision of percentages', right, of, 100)
    atLeast('recall of percentages', found, required, 90)
  })
})

const parts = ['kinds', 'promises', 'rules'] as const

/** The tables of docs/facts.md by the name of their part. */
function tablesOf(shares: ReturnType<typeof measure>) {
  const {right, of, required} = boundaries(news)
  const golden = goldenResults()
  const figures = (name: string, cases: readonly JudgedCase[]) => {
    const it = tallyOf(cases, 'figure')
    return [name, percentOf(it.right, it.of), percentOf(it.found, it.required)]
  }
  const kept = golden.filter((it) => it.right).length
  return {
    kinds: kindsTable({
      News: sets.news,
      Summit: judgedSummit,
      Articles: sets.articles,
      Traps: sets.own
    }),
    promises: promisesTable([
      ['golden rules of sentence splitting', `${kept} of ${golden.length} hold`, ''],
      ['ends of sentences in the news', percentOf(right, of), percentOf(right, required)],
      figures("currency, the recognizers' cases", sets.currency),
      figures("percentages, the recognizers' cases", sets.percent)
    ]),
    rules: rulesTable(Object.fromEntries(shares))
  } as const
}

describe.runIf(hasShared)('what was measured is written down', () => {
  // Also called where its tests are skipped, and then there is nothing to write.
  const shares = measure(all)
  const module = measuredModule(shares)
  const tables = hasShared ? tablesOf(shares) : {kinds: '', promises: '', rules: ''}
  if (hasShared && process.env.EVAL_WRITE === '1') {
    writeFileSync(measuredPath, module)
    const text = readFileSync(page, 'utf8')
    writeFileSync(
      page,
      parts.reduce((it, part) => rewritten(it, part, tables[part]), text)
    )
  }

  test('in src/derive/measured.ts, for each rule (EVAL_WRITE=1 writes it)', () => {
    expect(readFileSync(measuredPath, 'utf8')).toBe(module)
  })

  test.each(parts)('in docs/facts.md: %s (EVAL_WRITE=1 writes it)', (part) => {
    expect(writtenIn(readFileSync(page, 'utf8'), part)).toBe(tables[part])
  })

  test('of each rule', () => {
    expect([...shares].filter(([, {of}]) => of === 0).map(([rule]) => rule)).toEqual([])
  })
})
