import {spawnSync} from 'node:child_process'
import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'
import process from 'node:process'

/*
 * Runs the compiled program once, so that the first real run starts with what V8 made of it. A user's
 * first run does the same for its own Node.
 */
const root = resolve(import.meta.dirname, '..')
const out = mkdtempSync(join(tmpdir(), 'dossier-warm-'))
for (const words of [['build', '--out', out], ['check']]) {
  const [command, ...options] = words
  const call = [join(root, 'dist/cli.js'), command, join('sources', 'incident.md'), ...options]
  const {status, stderr} = spawnSync(process.execPath, call, {cwd: root, encoding: 'utf8'})
  if (status > 1) throw new Error(stderr)
}
rmSync(out, {recursive: true, force: true})
