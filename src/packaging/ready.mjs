import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {join, parse} from 'node:path'
import {pathToFileURL} from 'node:url'
import {rolldown} from 'rolldown'

/**
 * Makes ahead what the program would make of the package's templates, themes and languages each time
 * that it starts, into `folder`: src/pack/ready/ takes it from there. `root` is the package's folder.
 */
export async function keepReady(root, folder) {
  const {makeReady} = await bundled(join(root, 'src/pack/ready/make.ts'))
  const templates = join(root, 'templates')
  const made = makeReady({
    languages: textsIn(join(templates, 'languages'), '.yaml'),
    templates: textsIn(templates, '.md'),
    themes: textsIn(join(templates, 'themes'), '.yaml')
  })
  mkdirSync(folder, {recursive: true})
  for (const [name, text] of made) writeFileSync(join(folder, name), text)
}

const textsIn = (folder, ending) =>
  new Map(
    readdirSync(folder)
      .filter((name) => name.endsWith(ending))
      .map((name) => [parse(name).name, readFileSync(join(folder, name), 'utf8')])
  )

/** What a module of ours exports, which not every version of Node could run as it is. */
async function bundled(input) {
  const build = await rolldown({input, platform: 'node', onLog: () => {}})
  const folder = mkdtempSync(join(import.meta.dirname, '../../dist', 'ready-'))
  try {
    await build.write({dir: folder, entryFileNames: 'ready.mjs', codeSplitting: false})
    return await import(pathToFileURL(join(folder, 'ready.mjs')).href)
  } finally {
    await build.close()
    rmSync(folder, {recursive: true, force: true})
  }
}
