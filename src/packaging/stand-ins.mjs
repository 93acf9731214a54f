import {join} from 'node:path'

const own = (name) => join(import.meta.dirname, 'stand-ins', name)

/**
 * What takes the place of modules that take long to load, by the words that import them: decoders
 * that Node has itself, what is never called, and a build that starts no threads. They give the same.
 */
const standIns = new Map([
  ['@noble/ciphers/aes', own('aes.mjs')],
  ['brotli/decompress.js', own('brotli.cjs')],
  ['fflate', 'fflate/browser'],
  ['tiny-inflate', own('tiny-inflate.cjs')]
])

/** A plugin of the bundler. Fails if a module that it has something for is not imported any more. */
export function standingIn() {
  const left = new Set(standIns.keys())
  return {
    name: 'stand-ins',
    resolveId(name, importer) {
      const other = standIns.get(name)
      if (other === undefined) return undefined
      left.delete(name)
      return this.resolve(other, importer, {skipSelf: true})
    },
    buildEnd(error) {
      if (error === undefined && left.size > 0)
        throw new Error(`Unexpected lack of an import of ${[...left].join(', ')}`)
    }
  }
}
