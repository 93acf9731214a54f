import {defineConfig} from 'vitest/config'

/** Checks that take minutes: `npm run examples`. */
export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: ['tests/**/*.slow.ts'],
    testTimeout: 1_200_000,
    disableConsoleIntercept: true
  }
})
