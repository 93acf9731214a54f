import {readdirSync, readFileSync} from 'node:fs'
import {join, parse} from 'node:path'
import {makeReady} from '../../../src/pack/ready/make.ts'
import {type Ready, readyName} from '../../../src/pack/ready/ready.ts'

const textsIn = (folder: string, ending: string): ReadonlyMap<string, string> =>
  new Map(
    readdirSync(folder)
      .filter((name) => name.endsWith(ending))
      .map((name) => [parse(name).name, readFileSync(join(folder, name), 'utf8')])
  )

/** Texts that come with the package, by name. */
export const shipped = {
  languages: textsIn('templates/languages', '.yaml'),
  templates: textsIn('templates', '.md'),
  themes: textsIn('templates/themes', '.yaml')
}

const made = makeReady(shipped)

/** What the compiled program has beside it. */
export const ready: Ready = (...key) => made.get(readyName(key))

/** The same, which fails where nothing was made: what is ready is never made again. */
export const readyOnly: Ready = (...key) => {
  const json = ready(...key)
  if (json === undefined) throw new Error(`Unexpected nothing for ${key[0]}, expected it ready`)
  return json
}
