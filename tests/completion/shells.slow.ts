import {spawnSync} from 'node:child_process'
import {expect, test} from 'vitest'
import {dossier, project} from '../cli/project.ts'
import {files, tries} from './tries.ts'

/** Only what ends in one word: a shell types that, and asks about the others. */
const typed = tries.filter(({offers}) => offers.length === 1)

async function projectWith(shell: string) {
  const place = project(files)
  place.write(`completion.${shell}`, (await dossier(place, ['completion', shell])).stdout)
  return place
}

test('zsh types what was meant', async () => {
  const place = await projectWith('zsh')
  // Its completion wants a terminal: one of its own, in which the key types a line into a file.
  place.write(
    'inner.zsh',
    `autoload -Uz compinit && compinit -u -D
source completion.zsh
probe() { zle complete-word; print -r -- "$BUFFER" >> typed; BUFFER= }
zle -N probe
bindkey '^T' probe
print > ready
`
  )
  place.write(
    'outer.zsh',
    `zmodload zsh/zpty
zpty inner zsh -f -i
zpty -w inner 'source ./inner.zsh'
repeat 100; do [[ -e ready ]] && break; sleep 0.1; done
${typed.map(({words}) => `zpty -w -n inner "dossier ${words.join(' ')}"$'\\x14'; sleep 0.3`).join('\n')}
sleep 1
zpty -d inner
`
  )
  const {stderr} = spawnSync('zsh', ['-f', 'outer.zsh'], {cwd: place.folder, encoding: 'utf8'})
  expect(stderr).toBe('')
  const lines = place.read('typed').trimEnd().split('\n')
  // Behind a name, zsh types a blank; in a list of names, a comma that it takes back.
  expect(lines.map((it) => it.replace(/[ ,/=]+$/, ''))).toEqual(
    typed.map(({words, offers}) => `dossier ${[...words.slice(0, -1), ...offers].join(' ')}`)
  )
})

test('fish offers what was meant', async () => {
  const {folder, write} = await projectWith('fish')
  const calls = typed.map(({words}) => `echo (complete -C 'dossier ${words.join(' ')}')`)
  write('try.fish', `source completion.fish\n${calls.join('\n')}\n`)
  const {stdout, stderr} = spawnSync('fish', ['--no-config', 'try.fish'], {
    cwd: folder,
    encoding: 'utf8'
  })
  expect(stderr).toBe('')
  const lines = stdout.trimEnd().split('\n')
  expect(lines.map((it) => it.split('\t')[0]?.replace(/\/$/, ''))).toEqual(
    typed.map(({offers}) => offers[0])
  )
})

test.each(['bash', 'zsh', 'fish'])('%s reads the script without a complaint', async (shell) => {
  const {folder} = await projectWith(shell)
  const {stderr, status} = spawnSync(shell, ['-n', `completion.${shell}`], {
    cwd: folder,
    encoding: 'utf8'
  })
  expect({stderr, status}).toEqual({stderr: '', status: 0})
})
