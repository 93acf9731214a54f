import type {Project, World} from '../cli/project.ts'

/** What an example needs beside its own lines to be tried. */
export interface Case {
  /** Files beside those of {@link base}, by their paths from the folder that the call is made in. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>
  /** Words after `dossier` where the example is a file: `check` with what suits it, unless stated. */
  readonly argv?: readonly string[]
  /** What has to be there before, and no file can say. */
  readonly before?: (place: Project) => unknown
  /** What the lines of the example do that are no call of `dossier`. */
  readonly shell?: Readonly<Record<string, (place: Project) => unknown>>
  readonly world?: World
  /** Why the mended lines are not tried. */
  readonly untried?: string
}

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=',
  'base64'
)

/** A small project that builds only Markdown, which is quick. */
export const base: Readonly<Record<string, string | Uint8Array>> = {
  'dossier.config.yaml': 'packs: [{template: digest}]\n',
  'sources/summit.md':
    '# Summit\n\nThe ministers met on 3 March 2026. They agreed to share 5 ferries.\n\n## Fares\n\nFares rise.\n',
  'sources/chart.png': png
}
