// Prints one line, `N passed, N failed`, counted over the steps of .ci/run and the results that
// vitest wrote as JSON into the folder given. A step that runs vitest counts as its tests.
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import process from 'node:process'

const folder = process.argv[2]
let passed = 0
let failed = 0
for (const name of readdirSync(folder).filter((it) => it.endsWith('.json'))) {
  const {numPassedTests, numFailedTests} = JSON.parse(readFileSync(`${folder}/${name}`, 'utf8'))
  passed += numPassedTests
  failed += numFailedTests
}
const steps = existsSync(`${folder}/steps`) ? readFileSync(`${folder}/steps`, 'utf8') : ''
passed += steps.match(/^pass /gm)?.length ?? 0
failed += steps.match(/^FAIL /gm)?.length ?? 0
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed > 0 || passed === 0 ? 1 : 0
