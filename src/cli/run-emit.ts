import {expectedOf} from '../diagnostics/near.ts'
import {factsFile} from '../pack/facts-file.ts'
import {type StudiedSource, studySource} from '../pack/study-source.ts'
import {type Call, onlyOperand, WrongCall} from './call.ts'
import {type Emitted, emittedNames} from './emitted.ts'
import {exitCodeOf} from './exit.ts'
import type {Host} from './host.ts'
import {createReporter} from './report/pretty.ts'
import {projectSettings} from './settings.ts'
import {shardOf} from './shard.ts'
import {writeJson} from './write-json.ts'

/** `dossier build --emit`: plain data of one source as JSON on stdout, whatever was wrong on stderr. */
export async function runEmit(call: Call, host: Host): Promise<number> {
  const what = emittedNamed(call.text('emit') ?? '')
  shardOf(call)
  const source = onlyOperand('--emit', 'source', call)
  const template = templateFor(what, call)
  const project = await projectSettings(call, host)
  if (typeof project === 'number') return project
  const {language, limits} = project.settings
  const options = {root: host.cwd, language, limits, ...(template !== undefined && {template})}
  const studied = await studySource(source, options)
  await createReporter(host).print(studied.messages)
  const found = emitted[what](studied)
  if (found !== undefined) writeJson(found, host)
  return exitCodeOf(studied.messages)
}

function emittedNamed(name: string): Emitted {
  const found = emittedNames.find((it) => it === name)
  if (found !== undefined) return found
  throw new WrongCall(`Unexpected value of --emit \`${name}\`, ${expectedOf(name, emittedNames)}`)
}

/** Which template a report is of, `brief` unless named. Nothing else that is printed has one. */
function templateFor(what: Emitted, call: Call): string | undefined {
  const templates = call.names('template') ?? []
  const few = what === 'report' ? 1 : 0
  if (templates.length > few) {
    const expected = few === 0 ? 'none: only a report has one' : 'exactly one'
    throw new WrongCall(`Unexpected \`--template\` for \`--emit ${what}\`, expected ${expected}`)
  }
  const given = writing.find((it) => call.has(it))
  if (given !== undefined) {
    throw new WrongCall(`Unexpected \`--${given}\` for \`--emit\`, which writes no file`)
  }
  return what === 'report' ? (templates[0] ?? 'brief') : undefined
}

/** Options that are about files that are written. */
const writing = ['out', 'format', 'theme', 'reference', 'no-attachment', 'strict'] as const

const emitted: Readonly<Record<Emitted, (studied: StudiedSource) => unknown>> = {
  document: ({document}) => document,
  report: ({report}) => report,
  facts: factsFile
}
