import process from 'node:process'
import {defineConfig} from 'vitest/config'

/** Where the figures go, too, so that `.ci/run` can count over all suites. */
const results = process.env.TEST_RESULTS

/** Checks that take minutes: `npm run examples`. */
export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    reporters: results ? ['default', ['json', {outputFile: results}]] : ['default'],
    include: ['tests/**/*.slow.ts'],
    testTimeout: 1_200_000,
    hookTimeout: 120_000,
    disableConsoleIntercept: true
  }
})
