import {changedPlaces} from '../base/places.ts'
import type {Report} from '../report/run.ts'
import {annotations} from './annotations.ts'

/** Annotations for a pull request: {@link annotations} of all that was said. */
export const github: Report = (run, {host}) => {
  const lines = annotations([...run.messages, ...run.sources.flatMap((it) => it.messages)], {
    root: run.root,
    workspace: host.env.GITHUB_WORKSPACE,
    isChanged: changedPlaces(run.base)
  })
  return lines.map((it) => `${it}\n`).join('')
}
