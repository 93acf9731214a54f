import {readdirSync, readFileSync} from 'node:fs'
import {posix} from 'node:path'
import {type Node, parseSync, Visitor} from 'oxc-parser'
import {expect, test} from 'vitest'

/** Who may import whom. A folder may always import from itself. This table is the documentation. */
const mayImport: Record<string, readonly string[]> = {
  start: [],
  worker: ['pack'],
  model: [],
  text: [],
  picture: [],
  diagnostics: ['model'],
  yaml: ['model', 'diagnostics'],
  language: ['model', 'diagnostics', 'yaml'],
  theme: ['model', 'diagnostics', 'yaml'],
  parse: ['model', 'text', 'diagnostics', 'yaml'],
  derive: ['model', 'text', 'diagnostics'],
  template: ['parse', 'model', 'text', 'diagnostics', 'yaml'],
  compose: ['template', 'language', 'model', 'text', 'diagnostics'],
  render: ['theme', 'model', 'text', 'picture', 'diagnostics'],
  review: ['compose', 'derive', 'language', 'model', 'text', 'diagnostics'],
  provenance: ['model'],
  diff: ['provenance', 'model', 'text'],
  verify: ['model'],
  trace: ['provenance', 'diff', 'verify', 'model', 'diagnostics'],
  io: ['model', 'picture', 'diagnostics'],
  config: ['io', 'model', 'diagnostics', 'yaml'],
  pack: [
    'review',
    'provenance',
    'diff',
    'trace',
    'verify',
    'config',
    'parse',
    'derive',
    'template',
    'compose',
    'language',
    'theme',
    'render',
    'io',
    'model',
    'text',
    'diagnostics',
    'yaml'
  ],
  cli: [
    'pack',
    'diff',
    'trace',
    'verify',
    'config',
    'parse',
    'derive',
    'template',
    'compose',
    'language',
    'theme',
    'render',
    'io',
    'model',
    'diagnostics'
  ],
  index: [
    'pack',
    'review',
    'diff',
    'verify',
    'config',
    'parse',
    'derive',
    'template',
    'compose',
    'language',
    'theme',
    'render',
    'io',
    'model',
    'diagnostics'
  ]
}

/** Home of each package; what is not listed may not be used in `src`. */
const mayUse: Record<string, readonly string[]> = {
  'node:async_hooks': ['io/lookups.ts'],
  'node:child_process': ['io'],
  'node:crypto': ['parse', 'pack', 'io/lookups.ts', 'render/docx/finalise', 'render/pdf'],
  // A program in WebAssembly is imported by hand: Node 20 has no other way.
  'node:fs': ['io', 'render/zlib.ts', 'render/docx/finalise/packed-ahead.ts', 'start.ts'],
  'node:module': ['io', 'render/zlib.ts', 'start.ts'],
  'node:os': ['io/temp.ts', 'io/machine.ts'],
  'node:path': ['io', 'pack', 'parse', 'template', 'cli', 'start.ts'],
  'node:process': ['cli', 'io', 'start.ts'],
  'node:url': ['io', 'cli'],
  'node:util': ['cli'],
  'node:v8': ['start.ts'],
  'node:vm': ['start.ts'],
  // Of render, its checksum only, which is the same everywhere.
  'node:worker_threads': ['io/temp.ts', 'pack/pool', 'worker.ts', 'start.ts'],
  'node:zlib': ['io', 'render/docx/finalise/zip.ts', 'start.ts'],
  '@resvg/resvg-wasm': ['io/svg'],
  'bidi-js': ['render/bidi.ts', 'render/pdf'],
  cac: ['cli'],
  chokidar: ['io'],
  diff: ['diff'],
  docx: ['render/docx'],
  eld: ['parse'],
  'fastest-levenshtein': ['diagnostics'],
  fflate: ['render/docx', 'render/pdf', 'verify/readers/docx'],
  // io asks it one thing: whether a font has a letter.
  fontkit: ['render/pdf', 'io/svg'],
  // What GitHub makes of headings is read back as it is written: by its own rule.
  'github-slugger': ['text', 'verify/readers'],
  harfbuzzjs: ['render/pdf'],
  hyphen: ['render/pdf'],
  jiti: ['io'],
  linebreak: ['render/pdf'],
  mdast: ['parse', 'template', 'render/markdown', 'verify/readers'],
  'mdast-util-directive': ['parse'],
  'mdast-util-from-markdown': ['parse'],
  'micromark-util-types': ['parse'],
  // Optional: loaded only where a PDF is verified.
  'pdfjs-dist': ['verify/readers/pdf'],
  pdfkit: ['render/pdf'],
  picocolors: ['cli'],
  'remark-directive': ['template'],
  'remark-frontmatter': ['template'],
  'remark-gfm': ['parse', 'template', 'render/markdown', 'verify/readers'],
  'remark-parse': ['parse', 'template', 'verify/readers'],
  'remark-stringify': ['render/markdown'],
  saxes: ['io/svg', 'render/docx/reference', 'verify'],
  tinyglobby: ['io'],
  tinypool: ['pack/pool'],
  unified: ['parse', 'template', 'render/markdown', 'verify/readers'],
  'vfile-message': [
    'diagnostics',
    'parse',
    'derive',
    'template',
    'compose',
    'review',
    'language',
    'theme',
    'config',
    'pack',
    'io',
    'cli'
  ],
  yaml: ['yaml'],
  'zlib-streams': ['render/zlib.ts'],
  zod: ['yaml', 'language', 'theme', 'parse', 'template', 'config', 'pack']
}

/** The only files with a cast, each for a reason that stands beside it. */
const mayCast = ['src/model/node.ts']

const roomOf = (file: string) =>
  posix.relative('src', file).split('/')[0]?.replace(/\.ts$/, '') ?? ''
const formatOf = (file: string) => /^src\/render\/([^/]+)\//.exec(file)?.[1]
const packageOf = (name: string) =>
  name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/')

const files = readdirSync('src', {recursive: true, encoding: 'utf8'})
  .filter((name) => name.endsWith('.ts'))
  .map((name) => posix.join('src', name.replaceAll('\\', '/')))

const syntaxOf = (file: string) => parseSync(file, readFileSync(file, 'utf8'))

/** What a file imports or re-exports, types and `import()` included. */
function importsOf(file: string): readonly string[] {
  const {module, program} = syntaxOf(file)
  const dynamic: string[] = []
  new Visitor({
    ImportExpression: (node) => {
      if (node.source.type === 'Literal') dynamic.push(String(node.source.value))
    }
  }).visit(program)
  return [
    ...module.staticImports.map((it) => it.moduleRequest.value),
    ...module.staticExports.flatMap((it) =>
      it.entries.flatMap((entry) => entry.moduleRequest?.value ?? [])
    ),
    ...dynamic
  ]
}

test.each(files)('%s imports only what its room may', (file) => {
  const from = file === 'src/cli.ts' ? 'cli' : roomOf(file)
  expect(mayImport, `room of ${file} in the table`).toHaveProperty(from)
  for (const name of importsOf(file)) {
    if (!name.startsWith('.')) {
      const rooms = mayUse[packageOf(name)] ?? []
      const allowed = rooms.some((room) => file.startsWith(`src/${room}`))
      expect(allowed, `${file} -> ${name}`).toBe(true)
      continue
    }
    const target = posix.join(posix.dirname(file), name)
    const to = roomOf(target)
    if (to !== from) expect(mayImport[from], `${file} -> ${target}`).toContain(to)
    // Formats are siblings: they share what is above them, never each other.
    const format = formatOf(file)
    if (format) expect([undefined, format], `${file} -> ${target}`).toContain(formatOf(target))
  }
})

test.each(files)('%s states its types instead of asserting them', (file) => {
  const found: string[] = []
  const note = (node: Node, what: string) => found.push(`${what} at offset ${node.start}`)
  new Visitor({
    TSAsExpression: (node) => {
      const isConst =
        node.typeAnnotation.type === 'TSTypeReference' &&
        node.typeAnnotation.typeName.type === 'Identifier' &&
        node.typeAnnotation.typeName.name === 'const'
      if (!isConst) note(node, 'as')
    },
    TSNonNullExpression: (node) => note(node, '!'),
    TSAnyKeyword: (node) => note(node, 'any'),
    TSEnumDeclaration: (node) => note(node, 'enum'),
    ExportDefaultDeclaration: (node) => note(node, 'export default')
  }).visit(syntaxOf(file).program)
  if (!mayCast.includes(file)) expect(found).toEqual([])
})

test('the page of the architecture names every room', () => {
  const page = readFileSync('src/ARCHITECTURE.md', 'utf8')
  for (const file of files) {
    const room = roomOf(file)
    if (file.split('/').length > 2) expect(page, file).toContain(`\`${room}`)
  }
})
