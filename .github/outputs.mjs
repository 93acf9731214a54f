// Prints what the action gives to later steps, from the report of a run: a line for each output.
import {readFileSync} from 'node:fs'
import {dirname, posix} from 'node:path'
import process from 'node:process'

const [file, code] = process.argv.slice(2)
const {counts, sources} = report()
const [first] = sources
const folder = process.env.PROJECT ?? '.'
const outputs = {
  path: first === undefined ? '' : posix.join(folder.replaceAll('\\', '/'), dirname(first.folder)),
  errors: counts.errors,
  warnings: counts.warnings,
  'exit-code': code
}
for (const [name, value] of Object.entries(outputs)) {
  // What has a line end would be taken for an output of its own.
  if (!/[\r\n]/.test(value)) console.log(`${name}=${value}`)
}

/** After a wrong call there is none. */
function report() {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return {counts: {errors: 1, warnings: 0}, sources: []}
  }
}
