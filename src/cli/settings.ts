import {type LoadedSettings, loadSettings, type Settings} from '../config/index.ts'
import {message} from '../diagnostics/message.ts'
import {expectedOf} from '../diagnostics/near.ts'
import {cores} from '../io/machine.ts'
import {type Format, formatNames} from '../model/node.ts'
import {findSources, matchSources} from '../pack/find-sources.ts'
import type {BuildOptions, PackDocument} from '../pack/types.ts'
import {type Call, WrongCall} from './call.ts'
import {epochOf} from './epoch.ts'
import {exitCodeOf} from './exit.ts'
import {exitCodes} from './exit-codes.ts'
import type {Host} from './host.ts'
import {createReporter, type Reporter} from './report/pretty.ts'
import {shardOf} from './shard.ts'

export interface ProjectSettings extends Pick<LoadedSettings, 'path' | 'placeOf'> {
  readonly settings: Settings
}

/**
 * Settings of the project that the command was started in, or those that `--config` names. Where they
 * are wrong that is printed, and the result is the exit code.
 */
export async function projectSettings(
  call: Call,
  host: Host,
  print: Reporter['print'] = createReporter(host).print
): Promise<ProjectSettings | number> {
  const {settings, messages, ...rest} = await loadSettings(host.cwd, call.text('config'))
  if (settings !== undefined) return {settings, ...rest}
  await print(messages)
  // Whatever is wrong with settings, it is not the content.
  const code = exitCodeOf(messages)
  return code === exitCodes.content ? exitCodes.usage : code
}

/**
 * Paths of the sources: those that the call names, else those that the settings mean, else all of
 * `sources/`. A pattern that means none is printed. Throws {@link WrongCall} where there are none.
 */
export async function sourcesOf(
  {operands}: Call,
  {settings, path, placeOf}: ProjectSettings,
  {cwd}: Pick<Host, 'cwd'>,
  reporter: Pick<Reporter, 'print'>
): Promise<readonly string[]> {
  if (operands.length > 0) return operands
  const {sources} = settings
  if (sources === undefined) {
    return orNone(await findSources(cwd), 'texts in `sources/`')
  }
  const patterns = typeof sources === 'string' ? [sources] : sources
  const {paths, lost} = await matchSources(patterns, cwd)
  for (const it of lost) {
    const at = typeof sources === 'string' ? ['sources'] : ['sources', sources.indexOf(it)]
    const reason = `Unexpected pattern \`${it}\`, expected one that a text fits`
    await reporter.print([message('config/no-match', reason, placeOf(at))])
  }
  return orNone(paths, `a text that \`sources\` in \`${path ?? ''}\` means`)
}

function orNone(paths: readonly string[], other: string): readonly string[] {
  if (paths.length > 0) return paths
  throw new WrongCall(`Unexpected call without a source, expected one, or ${other}`)
}

/** Formats that the call names. Throws {@link WrongCall} for one that there is not. */
export const formatsOf = (call: Call): readonly Format[] | undefined =>
  call.names('format')?.map((name) => {
    const format = formatNames.find((it) => it === name)
    if (format !== undefined) return format
    throw new WrongCall(`Unexpected format \`${name}\`, ${expectedOf(name, formatNames)}`)
  })

/** All that a build is asked by the call, the settings and the world, but for its sources. */
export function buildOptionsFrom(
  call: Call,
  project: ProjectSettings,
  host: Host
): Omit<BuildOptions, 'sources'> {
  return {
    ...optionsFrom(call, project),
    formats: formatsOf(call),
    attachSource: project.settings.attachSource && !call.has('no-attachment'),
    verify: call.has('verify'),
    review: call.has('review'),
    shard: shardOf(call),
    root: host.cwd,
    epoch: epochOf(host),
    signal: host.signal
  }
}

/** How many threads the call asks for, or as many as the host has. Throws {@link WrongCall}. */
export function jobsOf(call: Call, host: Host): number | undefined {
  const asked = call.text('jobs')
  if (asked === undefined) return host.jobs === 'cores' ? cores() : host.jobs
  if (/^[1-9]\d{0,2}$/.test(asked)) return Number(asked)
  throw new WrongCall(`Unexpected number \`${asked}\` of jobs, expected one from 1 to 999`)
}

type SettledOptions = Omit<BuildOptions, 'sources' | 'formats' | 'attachSource'>

/** What a build does by the options of the call, by the settings where the call does not say. */
function optionsFrom(call: Call, project: ProjectSettings): SettledOptions {
  const {settings, placeOf} = project
  const {language, limits, rules} = settings
  const templates = call.names('template')
  const theme = call.text('theme')
  // Who names templates or formats wants these, and not all that the settings ask for.
  const isNamed = templates !== undefined || call.names('format') !== undefined
  return {
    out: call.text('out') ?? settings.out,
    templates,
    packs: isNamed ? undefined : documentsIn(project),
    theme: theme ?? settings.theme,
    themePlace:
      theme !== undefined
        ? {from: 'file', path: '--theme'}
        : settings.theme === undefined
          ? undefined
          : placeOf(['theme']),
    reference: call.text('reference') ?? settings.reference,
    strict: settings.strict || call.has('strict'),
    language,
    limits,
    rules
  }
}

/** The documents that settings ask for, each with its places. */
function documentsIn({settings, placeOf}: ProjectSettings): readonly PackDocument[] | undefined {
  return settings.packs?.map((it, index) => {
    const placeOfKey = (key: string) => placeOf(['packs', index, key])
    return {...it, places: {template: placeOfKey('template'), file: placeOfKey('file')}}
  })
}
