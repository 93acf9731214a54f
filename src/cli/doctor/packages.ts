import type {VFileMessage} from 'vfile-message'
import type {Settings} from '../../config/index.ts'
import {isInstalled} from '../../io/installed.ts'
import {loadTheme, readFonts} from '../../pack/theme-files.ts'
import type {Theme} from '../../theme/index.ts'
import {counted} from '../counted.ts'
import type {Finding, Machine} from './finding.ts'

/** What templates name where neither they nor the project say otherwise. */
const usualTheme = 'civic'

/** The theme with its fonts, fonts of other scripts, and packages that only some need. */
export async function packageFindings(
  settings: Settings | undefined,
  settingsPath: string | undefined,
  root: string,
  machine: Machine
): Promise<readonly Finding[]> {
  const named = settings?.theme
  const name = named === undefined || /\.do[ct]x$/i.test(named) ? usualTheme : named
  const messages: VFileMessage[] = []
  const tell = (it: VFileMessage) => messages.push(it)
  const styled = await loadTheme(name, {name: 'brief', path: ''}, root, tell, {
    from: 'file',
    path: settingsPath ?? ''
  })
  const fonts = styled && (await readFonts(styled, root, tell))
  return [
    themeFinding(name, fonts?.size ?? 0, messages),
    ...(styled === undefined ? [] : [scriptsFinding(styled.theme, root)]),
    readerFinding(root),
    typeScriptFinding(settingsPath, root, machine)
  ]
}

function themeFinding(name: string, fonts: number, [fault]: readonly VFileMessage[]): Finding {
  const about = 'Theme'
  if (fault === undefined) return {about, status: 'ok', says: `${name}, ${counted(fonts, 'font')}`}
  const remedy = 'Install the package anew, or mend the theme: dossier check'
  return {about, status: 'problem', says: `${name}: ${fault.reason}`, remedy}
}

function scriptsFinding({fonts}: Theme, root: string): Finding {
  const all = Object.entries(fonts.scripts)
  const installed = all.filter(([, font]) => isInstalled(font.regular, root)).map(([name]) => name)
  const list = installed.length === 0 ? 'none' : installed.join(', ')
  const says = `fonts of ${installed.length} of ${all.length}: ${list}`
  if (installed.length === all.length) return {about: 'Scripts', status: 'ok', says}
  return {
    about: 'Scripts',
    status: 'ok',
    says: `${says}; a build that needs another says which package has it`
  }
}

function readerFinding(root: string): Finding {
  const about = 'PDF reader'
  if (isInstalled('pdfjs-dist/legacy/build/pdf.mjs', root)) {
    return {about, status: 'ok', says: 'pdfjs-dist, for verify and trace'}
  }
  const says = 'pdfjs-dist is not installed, so verify and trace cannot read PDFs'
  return {about, status: 'advice', says, remedy: 'If you want that: npm install pdfjs-dist'}
}

function typeScriptFinding(path = '', root: string, {runsTypeScript}: Machine): Finding {
  const about = 'TypeScript'
  if (runsTypeScript) return {about, status: 'ok', says: 'Node reads dossier.config.ts by itself'}
  if (isInstalled('jiti', root)) return {about, status: 'ok', says: 'jiti reads dossier.config.ts'}
  const says = 'neither this Node nor jiti reads dossier.config.ts'
  if (!path.endsWith('.ts')) return {about, status: 'ok', says: `${says}, and there is none`}
  return {about, status: 'problem', says, remedy: 'Run: npm install jiti'}
}
