import {copyFileSync, mkdirSync, writeFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {dirname, join} from 'node:path'
import {isDeepStrictEqual} from 'node:util'
import {parseSync, Visitor} from 'oxc-parser'
import {rolldown} from 'rolldown'
import {standingIn} from './stand-ins.mjs'

/**
 * What stays in packages of its own: programs in WebAssembly with what belongs to them, rules of
 * hyphens but those of English, and what is optional.
 */
const outside = [
  /^harfbuzzjs/,
  /^@resvg\//,
  /^hyphen\/(?!en-)/,
  /^pdfjs-dist/,
  /^jiti/,
  /^tinypool/
]

/** Loaded on demand in one place and at once in another, a module is loaded at once. */
const harmless = new Set(['INEFFECTIVE_DYNAMIC_IMPORT'])

/**
 * Joins the modules in `source`, and of the packages what they use, into few files in `folder`:
 * `start.cjs`, `cli-….cjs` (the command) and `index.cjs` (the library). They are CommonJS, since
 * that is what V8 can keep compiled (src/start.ts), and not minified, so that traces can be read.
 * Resolves with the files as the bundler tells of them.
 */
export async function bundle(source, folder) {
  const entries = ['start', 'cli', 'index', 'worker'].map((name) => [
    name,
    join(source, `${name}.ts`)
  ])
  const build = await rolldown({
    input: Object.fromEntries(entries),
    platform: 'node',
    external: outside,
    plugins: [standingIn(), patternsAsText, noHashbang, importByNode],
    // A busy machine is no fault of ours.
    checks: {bundlerTimings: false},
    onLog: (level, log) => {
      if (level === 'warn' && !harmless.has(log.code)) throw new Error(log.message)
    }
  })
  const {output} = await build.write({
    dir: folder,
    format: 'cjs',
    entryFileNames: ({name}) =>
      name === 'cli' || name === 'worker' ? '[name]-[hash].cjs' : '[name].cjs',
    chunkFileNames: '[name]-[hash].cjs',
    comments: {legal: true, annotation: false, jsdoc: false}
  })
  await build.close()
  writeFileSync(join(folder, 'import.cjs'), 'module.exports = (name) => import(name)\n')
  copyProfile(folder)
  return output
}

/** The colour profile that pdfkit reads from beside its own file. */
function copyProfile(folder) {
  const profile = 'data/sRGB_IEC61966_2_1.icc'
  const pdfkit = createRequire(import.meta.url).resolve('pdfkit')
  mkdirSync(join(folder, 'data'))
  copyFileSync(join(dirname(pdfkit), profile), join(folder, profile))
}

/** What the bundler wraps does not begin its file. */
const noHashbang = {
  name: 'no hashbang',
  transform: (code) => (code.startsWith('#!') ? code.replace(/^#!.*/, '') : undefined)
}

/** Patterns of hyphens, as text: V8 reads JSON in a fraction of the time of a program that makes it. */
const patternsAsText = {
  name: 'patterns as text',
  transform(_, id) {
    if (!/[/\\]hyphen[/\\]patterns[/\\]/.test(id)) return undefined
    const patterns = createRequire(import.meta.url)(id)
    const text = JSON.stringify(patterns)
    if (!isDeepStrictEqual(JSON.parse(text), patterns))
      throw new Error(`Unexpected contents of ${id}, expected plain data`)
    return `module.exports = JSON.parse(${JSON.stringify(text)})`
  }
}

/** `import()` of what stays outside goes through `import.cjs`: src/start.ts tells why. */
const importByNode = {
  name: 'import by node',
  renderChunk(code) {
    const found = []
    const {program} = parseSync('chunk.cjs', code, {sourceType: 'script'})
    new Visitor({ImportExpression: ({start}) => found.push(start)}).visit(program)
    let rest = code
    for (const start of found.reverse()) {
      rest = `${rest.slice(0, start)}require("./import.cjs")${rest.slice(start + 'import'.length)}`
    }
    return rest
  }
}
