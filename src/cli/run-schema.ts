import {join} from 'node:path'
import {expectedOf} from '../diagnostics/near.ts'
import {packageRoot} from '../io/package.ts'
import {readText} from '../io/read-text.ts'
import {type Call, WrongCall} from './call.ts'
import {exitCodeOf} from './exit.ts'
import {exitCodes} from './exit-codes.ts'
import type {Host} from './host.ts'
import {createReporter} from './report/pretty.ts'

/** The schemas that come with the package, `docs/<name>.schema.json`, and what each is of. */
export const schemas: ReadonlyMap<string, string> = new Map([
  ['settings', 'dossier.config.yaml or .json'],
  ['source', 'the front matter of a source'],
  ['template', 'the front matter of a template'],
  ['theme', 'a theme: templates/themes/<name>.yaml'],
  ['brand', 'a project’s own tokens: templates/brand.yaml'],
  ['language', 'the words of a language: templates/languages/<name>.yaml'],
  ['facts', 'what `dossier build --emit facts` prints'],
  ['pack', 'pack.json, beside the documents of a pack'],
  ['report', 'what `dossier build --json` and `dossier check --json` print'],
  ['doctor', 'what `dossier doctor --json` prints']
])

/** `dossier schema`: a JSON Schema on stdout, or their names. */
export async function runSchema({operands}: Call, host: Host): Promise<number> {
  const [name, ...others] = operands
  if (others.length > 0) {
    throw new WrongCall(`Unexpected ${operands.length} names for \`schema\`, expected one`)
  }
  if (name === undefined) {
    const width = Math.max(...[...schemas.keys()].map((it) => it.length))
    for (const [it, about] of schemas) host.stdout.write(`${it.padEnd(width)}  ${about}\n`)
    return exitCodes.done
  }
  if (!schemas.has(name)) {
    throw new WrongCall(`Unexpected schema \`${name}\`, ${expectedOf(name, [...schemas.keys()])}`)
  }
  const read = await readText(join(packageRoot, 'docs', `${name}.schema.json`), host.cwd)
  if (read.ok) {
    host.stdout.write(read.text)
    return exitCodes.done
  }
  await createReporter(host).print([read.message])
  return exitCodeOf([read.message])
}
