import {packageVersion} from '../../io/package.ts'
import type {Finding, Machine} from './finding.ts'

/** As in `engines` of `package.json`. */
export const leastNode = '20.19'

/** The package and the Node that runs it. */
export const programFindings = ({node}: Machine): readonly Finding[] => [
  {about: 'Dossier', status: 'ok', says: packageVersion()},
  isSupported(node)
    ? {about: 'Node', status: 'ok', says: node}
    : {
        about: 'Node',
        status: 'problem',
        says: `Unexpected version ${node}, expected ${leastNode} or newer`,
        remedy: 'Install Node 22 or 24: nodejs.org'
      }
]

function isSupported(version: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  const [leastMajor = 0, leastMinor = 0] = leastNode.split('.').map(Number)
  return major > leastMajor || (major === leastMajor && minor >= leastMinor)
}
