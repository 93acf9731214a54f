import {expectedOf} from '../diagnostics/near.ts'
import {english} from '../language/english.ts'
import {sizeIn} from '../language/write.ts'
import {type Format, formatNames} from '../model/node.ts'
import {build} from '../pack/build.ts'
import type {BuildResult, Output, SourceResult} from '../pack/types.ts'
import {type Call, WrongCall} from './call.ts'
import {counted} from './counted.ts'
import {epochOf} from './epoch.ts'
import {exitCodeOf, exitCodes} from './exit.ts'
import type {Host} from './host.ts'
import {createReporter, type Reporter} from './reporter.ts'
import {optionsFrom, projectSettings, sourcesOf} from './settings.ts'
import {visible} from './visible.ts'

/** `dossier build` and `dossier check`. Resolves with the exit code. */
export async function runBuild(kind: 'build' | 'check', call: Call, host: Host): Promise<number> {
  const formats = call.names('format')?.map(formatNamed)
  const project = await projectSettings(call, host)
  if (typeof project === 'number') return project
  const reporter = createReporter(host)
  const sources = await sourcesOf(call, project, host, reporter)
  const result = await build({
    sources,
    ...optionsFrom(call, project),
    verify: kind === 'build' && call.has('verify'),
    formats,
    attachSource: project.settings.attachSource && !(kind === 'build' && call.has('no-attachment')),
    root: host.cwd,
    epoch: epochOf(host),
    signal: host.signal,
    write: kind === 'build',
    onSource: (it) => tellSource(it, reporter)
  })
  await reporter.print(result.messages)
  reporter.line(closing(kind, result, reporter))
  if (result.interrupted) return exitCodes.interrupted
  return exitCodeOf([...result.messages, ...result.sources.flatMap((it) => it.messages)])
}

function formatNamed(name: string): Format {
  const format = formatNames.find((it) => it === name)
  if (format !== undefined) return format
  throw new WrongCall(`Unexpected format \`${name}\`, ${expectedOf(name, formatNames)}`)
}

async function tellSource(result: SourceResult, reporter: Reporter): Promise<void> {
  await reporter.print(result.messages)
  if (!result.written) return
  for (const it of result.outputs) {
    reporter.line([visible(`${result.folder}/${it.file}`), ...figuresOf(it)].join('  '))
  }
}

function figuresOf({pages, words, size}: Output): readonly string[] {
  const paged = pages === undefined ? [] : [counted(pages, 'page')]
  return [...paged, counted(words, 'word'), sizeIn(english, size)]
}

function closing(kind: 'build' | 'check', result: BuildResult, reporter: Reporter): string {
  if (result.interrupted) return 'interrupted: what was not finished is as it was before'
  const {sources} = result
  const failed = sources.filter((it) => it.outputs.length === 0).length
  const done = sources.length - failed
  const said = [
    counted(reporter.count('error'), 'error'),
    counted(reporter.count('warning'), 'warning')
  ]
  const what = kind === 'build' ? 'built' : 'checked'
  return [
    `${counted(done, 'source')} ${what}`,
    ...(failed > 0 ? [`${failed} not`] : []),
    ...said
  ].join(', ')
}
