import {argv, env, exit} from 'node:process'
import {outcome, type Row} from '../common/outcome.ts'
import {writePage} from '../common/page.ts'
import {growth, largeAlone, ownTimes} from './own.ts'
import {versus} from './versus.ts'
import {byYardstick} from './yardstick.ts'

// `npm run bench:pdf` measures the PDF renderer, from a composed report to the bytes of the file.
// Ratios are asserted; times are told, since machines differ. BENCH_SHORT=1 measures fewer runs,
// BENCH_WRITE=1 writes the results into docs/performance.md.

const [, , typstFolder = ''] = argv
const few = env.BENCH_SHORT === '1'
const rows: Row[] = []
const tell = (row: Row): void => {
  rows.push(row)
  console.log(outcome(row))
}

for (const row of await ownTimes(few)) tell(row)
tell(largeAlone())
const duels = await versus(typstFolder, few)
const timed = [...rows]
for (const row of duels) tell(row)
for (const row of byYardstick(timed, duels)) tell(row)
tell(await growth())
if (env.BENCH_WRITE === '1') writePage('pdf', rows)
exit(rows.some((it) => it.holds === false) ? 1 : 0)
