/** One thing that somebody does, and the words that they type. */
export interface Session {
  /** Name of the file that it is kept in. */
  readonly name: string
  readonly calls: readonly (readonly string[])[]
}

const call = (words: string) => words.split(' ').filter((it) => it !== '')

const session = (name: string, ...calls: readonly string[]): Session => ({
  name,
  calls: calls.map(call)
})

/** At least one for each command; each is run anew in each place. */
export const sessions: readonly Session[] = [
  session('help', '--help', '--version', 'build --help', 'help explain'),
  session('wrong', 'bild', 'build --formt pdf', 'build -f pfd', 'build sources/feries.md'),
  session('init', 'init briefs', 'init briefs'),
  session(
    'build',
    'build',
    'build sources/ferries.md -f docx --quiet',
    'sources/ferries.md --json'
  ),
  session('check', 'check', 'check sources/ferries.md --reporter compact', 'check --strict -q'),
  session('explain', 'explain parse/html', 'explain parse/htm', 'explain sources/ferries.md'),
  session(
    'merge',
    'build --shard 1/2 --out one --quiet',
    'build --shard 2/2 --out two --quiet',
    'merge one two --index',
    'merge one two --out out/ferries/ferries.md'
  ),
  session('verify', 'build sources/ferries.md -q', 'verify'),
  session(
    'trace',
    'build sources/ferries.md -q',
    'trace out/ferries/ferries-brief.pdf six',
    'trace out/ferries/ferries-memo.docx nowhere'
  ),
  session('diff', 'diff sources/ferries.md sources/older.md', 'diff out/ferries out/ferries'),
  session('doctor', 'doctor'),
  session('schema', 'schema', 'schema sorce'),
  session('completion', 'completion', 'completion fihs')
]
