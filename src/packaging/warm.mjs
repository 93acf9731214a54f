import {spawnSync} from 'node:child_process'
import {mkdtempSync, readdirSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'
import process from 'node:process'
import {keepFonts} from './fonts.mjs'
import {keepReady} from './ready.mjs'

/*
 * Runs the compiled program once, so that the first real run starts with what V8 made of it. A user's
 * first run does the same for its own Node. Before, memos are built for the fonts in them. The
 * program is in `dist`, or in the folder that is named.
 */
const root = resolve(import.meta.dirname, '../..')
const dist = resolve(process.argv[2] ?? join(root, 'dist'))
const out = mkdtempSync(join(tmpdir(), 'dossier-warm-'))
const incident = join('sources', 'incident.md')
const sources = [incident, join('sources', 'quarter.md'), join('sources', 'summit.txt')]
await keepReady(root, join(dist, 'program/ready'))
// What V8 makes of the program is kept by the runs below.
const keepNothing = {...process.env, NODE_DISABLE_COMPILE_CACHE: '1'}
run(['build', ...sources, '--out', out, '--no-cache'], keepNothing)
for (const name of readdirSync(out, {withFileTypes: true})) {
  if (!name.isDirectory()) continue
  keepFonts(join(out, name.name, 'memo.docx'), join(dist, 'program/packed'))
}
run(['build', incident, '--out', out, '--no-cache'])
run(['check', incident])
rmSync(out, {recursive: true, force: true})

function run(words, env = process.env) {
  const call = [join(dist, 'cli.js'), ...words]
  const {status, stderr} = spawnSync(process.execPath, call, {cwd: root, env, encoding: 'utf8'})
  if (status > 1) throw new Error(stderr)
}
