import type {Saying} from '../../report/ask.ts'
import type {Asked} from '../../report/run.ts'

/**
 * Where the summary of a run is wanted: in the file that the call names, or in GitHub's of this step
 * where annotations for GitHub are. Undefined for nowhere.
 */
export function summaryPath(
  {call, host}: Asked,
  {stdout, files}: Pick<Saying, 'stdout' | 'files'>
): string | undefined {
  const isForGitHub = stdout === 'github' || files.some(({name}) => name === 'github')
  const path = call.text('summary') ?? (isForGitHub ? host.env.GITHUB_STEP_SUMMARY : undefined)
  return path === '' ? undefined : path
}
