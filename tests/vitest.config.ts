import process from 'node:process'
import {defineConfig} from 'vitest/config'

/** Where the figures go, too, so that `.ci/run` can count over all suites. */
const results = process.env.TEST_RESULTS

export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    reporters: results ? ['default', ['json', {outputFile: results}]] : ['default'],
    include: ['tests/**/*.test.ts'],
    typecheck: {enabled: false},
    testTimeout: 30_000,
    // Some compile the whole project first, which takes long where others work on the machine.
    hookTimeout: 60_000,
    // No test replaces a module: files share what they import, which saves a third of the time.
    isolate: false,
    // Left alone it keeps a core for itself, which it hardly uses: of two, half of all there is.
    maxWorkers: '100%'
  }
})
