import {expect, test} from 'vitest'
import type {Run} from '../../../src/cli/report/run.ts'
import {summaryLines} from '../../../src/cli/report/summary.ts'
import {columnsOf} from '../../../src/cli/wrap.ts'
import type {Output} from '../../../src/pack/types.ts'

const output = (
  file: string,
  more: Pick<Output, 'format' | 'words' | 'size' | 'pages'>
): Output => ({
  file,
  template: file.replace(/\..*/, ''),
  kind: 'Kind',
  sha256: '',
  ...more
})
const outputs = [
  output('brief.pdf', {format: 'pdf', pages: 3, words: 1204, size: 47_000}),
  output('memo.docx', {format: 'docx', words: 980, size: 423_000}),
  output('digest.md', {format: 'md', words: 7, size: 538})
]

function run(names: readonly string[]): Run {
  const sources = names.map((name) => ({
    source: `sources/${name}.md`,
    folder: `out/${name}`,
    outputs,
    messages: [],
    written: true
  }))
  const took = names.map((name) => [`out/${name}/brief.pdf`, 340] as const)
  return {
    command: 'build',
    root: '/',
    sources,
    messages: [],
    took: new Map(),
    outputsTook: new Map(took),
    elapsed: 0,
    exitCode: 0
  }
}

test('each document has a line: path, pages, words, size and time, one below the other', () => {
  expect(summaryLines(run(['summit']), {all: false, columns: undefined})).toEqual([
    'out/summit/brief.pdf  3 pages  1,204 words      47 kB  0.3 s',
    'out/summit/memo.docx             980 words     423 kB   0 ms',
    'out/summit/digest.md               7 words  538 bytes   0 ms'
  ])
})

test('on a narrow terminal paths lose their middle, and then figures get a line of their own', () => {
  const long = run(['the-quarterly-report-of-the-ferries-東京'])
  const at = (columns: number) => summaryLines(long, {all: false, columns})
  expect(at(80)[0]).toBe(
    'out/the-quart…the-ferries-東京/brief.pdf  3 pages  1,204 words      47 kB  0.3 s'
  )
  expect(at(40).slice(0, 2)).toEqual([
    'out/the-quart…the-ferries-東京/brief.pdf',
    '  3 pages  1,204 words  47 kB  0.3 s'
  ])
  for (const columns of [20, 40, 60, 80, 200]) {
    for (const line of at(columns)) expect(columnsOf(line)).toBeLessThanOrEqual(columns)
  }
})

test('a thousand packs are told by kind, and how to see all', () => {
  const many = run(Array.from({length: 1000}, (_, at) => `n${at}`))
  expect(summaryLines(many, {all: false, columns: 80})).toEqual([
    '3,000 documents, told by kind (--verbose lists each):',
    'brief.pdf  1,000 documents  3,000 pages  1,204,000 words   47.0 MB  5 min 40 s',
    'memo.docx  1,000 documents                 980,000 words  423.0 MB        0 ms',
    'digest.md  1,000 documents                   7,000 words    538 kB        0 ms'
  ])
  expect(summaryLines(many, {all: true, columns: 80})).toHaveLength(3000)
})
