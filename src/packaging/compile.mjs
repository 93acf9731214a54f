import {spawn} from 'node:child_process'
import {chmodSync, mkdirSync, readdirSync, rmSync, writeFileSync} from 'node:fs'
import {join, resolve} from 'node:path'
import process from 'node:process'
import {bundle} from './bundle.mjs'
import {licencesOf} from './licences.mjs'

/*
 * Compiles the package into `dist`, or the folder that is named: types by the compiler, which checks
 * all there is, and beside it the program by the bundler.
 */
const root = resolve(import.meta.dirname, '../..')
const dist = resolve(process.argv[2] ?? join(root, 'dist'))
const program = join(dist, 'program')

rmSync(dist, {recursive: true, force: true})
mkdirSync(program, {recursive: true})
const [output, code] = await Promise.all([bundle(join(root, 'src'), program), declarations()])
const named = (name) => output.find((it) => it.isEntry && it.name === name)
writeFileSync(join(dist, 'cli.js'), command(named('cli').fileName))
chmodSync(join(dist, 'cli.js'), 0o755)
writeFileSync(join(dist, 'worker.js'), thread(named('worker').fileName))
writeFileSync(join(dist, 'index.js'), library(named('index').exports))
writeFileSync(join(dist, 'licences.txt'), licencesOf(output))
process.exitCode = code

/** Resolves with the exit code of the compiler, which has told what is wrong. */
function declarations() {
  const compiler = join(root, 'node_modules/typescript/bin/tsc')
  const options = ['--project', 'src', '--emitDeclarationOnly', '--outDir', dist]
  const child = spawn(process.execPath, [compiler, ...options], {cwd: root, stdio: 'inherit'})
  return new Promise((done) => child.on('close', (code) => done(code ?? 1)))
}

/** Without `import` of Node's own modules: for all that they export, that alone takes 5 ms. */
function command(entry) {
  const names = readdirSync(join(root, 'src/cli/commands')).map((name) => name.replace('.ts', ''))
  return `#!/usr/bin/env node
const {createRequire} = process.getBuiltinModule('node:module')
const {start} = createRequire(import.meta.url)('./program/start.cjs')
const commands = ${JSON.stringify(names)}
const asked = process.argv[2]
start(\`\${import.meta.dirname}/program\`, '${entry}', commands.includes(asked) ? asked : 'build')
`
}

function thread(entry) {
  return `const {createRequire} = process.getBuiltinModule('node:module')
const {startThread} = createRequire(import.meta.url)('./program/start.cjs')

export const work = startThread(\`\${import.meta.dirname}/program\`, '${entry}')
`
}

function library(names) {
  return `import library from './program/index.cjs'

export const {${names.join(', ')}} = library
`
}
