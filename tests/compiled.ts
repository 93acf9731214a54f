import {spawnSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, rmSync, symlinkSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'
import process from 'node:process'

/** The package as an install has it, compiled and bundled from `src` as it is now. */
export interface Compiled {
  /** Holds `dist/`, `templates/`, `docs/`, `package.json`. */
  readonly folder: string
  readonly cli: string
  readonly remove: () => void
}

const tsc = resolve('node_modules/typescript/bin/tsc')

/**
 * Compiles into a folder of its own, since tests run before there is a `dist/`. What a package has made
 * ahead is for speed only: who measures that asks for it.
 */
export function compiled({isWarm = false}: {readonly isWarm?: boolean} = {}): Compiled {
  const folder = mkdtempSync(join(tmpdir(), 'dossier-compiled-'))
  for (const name of ['package.json', 'templates', 'docs', 'node_modules']) {
    symlinkSync(resolve(name), join(folder, name))
  }
  for (const script of isWarm ? ['compile', 'warm'] : ['compile']) {
    const {status, output} = node([`src/packaging/${script}.mjs`, join(folder, 'dist')], '.')
    if (status !== 0) throw new Error(output)
  }
  const remove = () => rmSync(folder, {recursive: true, force: true})
  return {folder, cli: join(folder, 'dist/cli.js'), remove}
}

/** Makes the package importable as `dossier` from `folder`. */
export function installInto(folder: string, {folder: from}: Compiled): void {
  mkdirSync(join(folder, 'node_modules'), {recursive: true})
  symlinkSync(from, join(folder, 'node_modules/dossier'))
}

/** Type-checks files of `folder` as strictly as a user may, declarations of packages included. */
export function typecheck(folder: string, files: readonly string[]) {
  const options = ['--strict', '--exactOptionalPropertyTypes', '--noUncheckedIndexedAccess']
  const target = ['--module', 'nodenext', '--target', 'es2023', '--types', 'node']
  const roots = ['--typeRoots', resolve('node_modules/@types')]
  return compile(
    [...options, ...target, ...roots, '--skipLibCheck', '--outDir', 'js', ...files],
    folder
  )
}

/** What the compiler prints for these arguments, and what it ends with. */
export function compile(args: readonly string[], cwd: string) {
  const {status, output} = node([tsc, ...args], cwd)
  return {status, stdout: output}
}

function node(args: readonly string[], cwd: string) {
  const {status, stdout, stderr} = spawnSync(process.execPath, args, {cwd, encoding: 'utf8'})
  return {status, output: stdout + stderr}
}
