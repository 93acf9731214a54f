import {type LoadedSettings, loadSettings, type Settings} from '../../config/index.ts'
import {expectedOf} from '../../diagnostics/near.ts'
import {isThere} from '../../io/is-there.ts'
import {faultOfFolder} from '../../io/writable.ts'
import {findSources, matchSources} from '../../pack/find-sources.ts'
import {openShelf, templateFolders} from '../../pack/lookup.ts'
import {defaultTemplates} from '../../pack/plan.ts'
import type {Call} from '../call.ts'
import {counted} from '../counted.ts'
import type {Host} from '../host.ts'
import type {Finding} from './finding.ts'

export interface ProjectFound {
  readonly findings: readonly Finding[]
  /** Missing where they are wrong. */
  readonly settings: Settings | undefined
  readonly settingsPath: string | undefined
}

/** The settings of a project, and what they name: sources, templates, the folder of packs. */
export async function projectFindings(call: Call, {cwd}: Host): Promise<ProjectFound> {
  const loaded = await loadSettings(cwd, call.text('config'))
  const {settings, path} = loaded
  const first = settingsFinding(loaded)
  if (settings === undefined) return {findings: [first], settings, settingsPath: path}
  const findings = [
    first,
    await sourcesFinding(settings, cwd),
    await templatesFinding(settings, cwd),
    outFinding(settings.out, cwd)
  ]
  return {findings, settings, settingsPath: path}
}

function settingsFinding({settings, path, messages}: LoadedSettings): Finding {
  const about = 'Settings'
  if (settings !== undefined) {
    return {about, status: 'ok', says: path ?? 'none in this folder, so the defaults count'}
  }
  const [fault] = messages
  const place = [fault?.file, fault?.line, fault?.column].filter((it) => it !== undefined).join(':')
  return {
    about,
    status: 'problem',
    says: `${place}: ${fault?.reason ?? 'cannot be read'}`,
    remedy: 'See where: dossier check'
  }
}

async function sourcesFinding({sources}: Settings, cwd: string): Promise<Finding> {
  const about = 'Sources'
  const patterns = typeof sources === 'string' ? [sources] : sources
  const where = patterns === undefined ? 'sources/' : patterns.join(', ')
  const found =
    patterns === undefined ? await findSources(cwd) : (await matchSources(patterns, cwd)).paths
  if (found.length > 0) {
    return {about, status: 'ok', says: `${counted(found.length, 'text')} in ${where}`}
  }
  const remedy = 'Put a text (.md or .txt) there, name one in the call, or run: dossier init'
  return {about, status: 'advice', says: `none in ${where}`, remedy}
}

async function templatesFinding({packs}: Settings, cwd: string): Promise<Finding> {
  const about = 'Templates'
  const wanted = [...new Set(packs?.map((it) => it.template) ?? defaultTemplates)]
  const {files} = await openShelf(templateFolders(cwd), '.', '.md', cwd)
  const isFound = (name: string) => (name.endsWith('.md') ? isThere(name, cwd) : files.has(name))
  const lost = wanted.find((it) => !isFound(it))
  if (lost === undefined) return {about, status: 'ok', says: wanted.join(', ')}
  const says = `Unexpected template \`${lost}\`, ${expectedOf(lost, [...files.keys()].sort())}`
  return {about, status: 'problem', says, remedy: 'Mend `packs` in the settings'}
}

function outFinding(out: string, cwd: string): Finding {
  const fault = faultOfFolder(out, cwd)
  const about = 'Output'
  if (fault === undefined) return {about, status: 'ok', says: `${out}/ can be written`}
  const says = `Unexpected \`${fault}\` for ${out}/, expected a folder that can be written`
  return {about, status: 'problem', says, remedy: 'Write elsewhere: dossier build --out <folder>'}
}
