import {expect, test} from 'vitest'
import {changesBy, keyOf} from '../../src/cli/watch/changes.ts'
import {interestIn, type PathKind} from '../../src/io/interest.ts'
import type {FileLookup, FolderLookup, Lookup, PatternLookup} from '../../src/io/lookups.ts'

const file = (path: string, print?: string): FileLookup => ({
  kind: 'file',
  path,
  ...(print !== undefined && {print})
})
const folder = (path: string, ...names: readonly string[]): FolderLookup => ({
  kind: 'folder',
  path,
  endings: ['.md'],
  names
})
const pattern = (it: string): PatternLookup => ({
  kind: 'pattern',
  pattern: it,
  root: '/p',
  ignored: [],
  names: []
})

test.each<readonly [string, readonly Lookup[], string, PathKind, boolean]>([
  ['a file that was read', [file('/p/a.md', 'x')], '/p/a.md', 'file', true],
  ['a file that was looked for', [file('/p/img/a.png')], '/p/img/a.png', 'file', true],
  ['a folder on the way to it', [file('/p/img/a.png')], '/p/img', 'folder', true],
  ['another file beside it', [file('/p/img/a.png')], '/p/img/b.png', 'file', false],
  ['a name in a list', [folder('/p/t')], '/p/t/new.md', 'file', true],
  ['a name that the list leaves out', [folder('/p/t')], '/p/t/new.txt', 'file', false],
  ['a name below the list', [folder('/p/t')], '/p/t/sub/new.md', 'file', false],
  ['what a pattern means', [pattern('texts/*.md')], '/p/texts/a.md', 'file', true],
  ['too deep for a pattern', [pattern('texts/*.md')], '/p/texts/sub/a.md', 'file', false],
  ['a folder too deep for it', [pattern('texts/*.md')], '/p/texts/sub', 'folder', false],
  ['any depth', [pattern('texts/**/*.md')], '/p/texts/a/b/c.md', 'file', true],
  ['alternatives, which may be deep', [pattern('{a,b/c}/*.md')], '/p/b/c/d.md', 'file', true],
  ['beside the base of a pattern', [pattern('texts/*.md')], '/p/other/a.md', 'file', false],
  ['above the project', [pattern('../shared/*.md')], '/shared/a.md', 'file', true],
  ['a package', [pattern('**/*.md')], '/p/node_modules/x/a.md', 'file', false],
  ['a hidden folder', [pattern('**/*.md')], '/p/.git', 'folder', false],
  ['a document of a pack', [pattern('**/*.md')], '/p/out/a/digest.md', 'file', false],
  ['a file in out/ that is named', [file('/p/out/a.md')], '/p/out/a.md', 'file', true],
  ['a pattern inside out/', [pattern('out/notes/*.md')], '/p/out/notes/a.md', 'file', true]
])('%s', (_, lookups, path, kind, covered) => {
  expect(interestIn(lookups, ['/p/out']).covers(path, kind)).toBe(covered)
})

const gone = async (it: Lookup): Promise<Lookup> =>
  it.kind === 'file' ? file(it.path) : it.kind === 'package' ? it : {...it, names: []}

test('a change is what is found otherwise, not what was touched', async () => {
  const changed = file('/p/a.md', 'old')
  const added = file('/p/new.png')
  const listed = folder('/p/t', 'one.md')
  const lookups = [changed, file('/p/same.md', 'x'), added, file('/p/untouched.md', 'old'), listed]
  const now = new Map<Lookup, Lookup>([
    [changed, file('/p/a.md', 'new')],
    [added, file('/p/new.png', 'x')],
    [listed, folder('/p/t', 'one.md', 'two.md', 'unseen.md')]
  ])
  const asked: Lookup[] = []
  // All of these are told when they are taken in, changed or not.
  const hints = new Set([
    '/p/a.md',
    '/p/same.md',
    '/p/new.png',
    '/p/t/one.md',
    '/p/t/two.md',
    '/p/else.md'
  ])
  const {stale, made} = await changesBy(hints, lookups, async (it) => {
    asked.push(it)
    return now.get(it) ?? it
  })
  expect(asked).not.toContainEqual(file('/p/untouched.md', 'old'))
  expect(stale).toEqual(new Set([changed, added, listed].map(keyOf)))
  expect(made).toEqual([
    {path: '/p/a.md', kind: 'changed'},
    {path: '/p/new.png', kind: 'added'},
    {path: '/p/t/two.md', kind: 'added'}
  ])
})

test('a folder that goes takes with it what was in it', async () => {
  const {made} = await changesBy(new Set(['/p/img']), [file('/p/img/a.png', 'x')], gone)
  expect(made).toEqual([{path: '/p/img/a.png', kind: 'removed'}])
})

test('what cannot be looked at any more has changed', async () => {
  const lookup = folder('/p/t', 'one.md')
  const failing = async () => {
    throw new Error('EACCES')
  }
  const {stale, made} = await changesBy(new Set(['/p/t/one.md']), [lookup], failing)
  expect(stale).toEqual(new Set([keyOf(lookup)]))
  expect(made).toEqual([{path: '/p/t/one.md', kind: 'removed'}])
})
