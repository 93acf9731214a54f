import type {Run} from '../../../model/runs.ts'

/** The words of a run in text without marks; `before` is what stands before them on their line. */
export function wordsOfRun(run: Run, before: string): string {
  switch (run.kind) {
    case 'text':
      return run.text.replace(/[\r\n]+/g, ' ')
    case 'break':
      return '\n'
    case 'noteReference':
      return `[${run.number}]`
    case 'citation':
      return `${/(?:^|[\s([])$/.test(before) ? '' : ' '}¶${run.paragraph}`
  }
}
