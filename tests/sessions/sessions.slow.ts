import {mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import process from 'node:process'
import {describe, expect, test} from 'vitest'
import {commands} from '../../src/cli/commands/index.ts'
import {places, record} from './record.ts'
import {sessions} from './sessions.ts'
import {stage} from './stage.ts'

const kept = (name: string) => `tests/sessions/recorded/${name}.txt`

test('every command has a session', () => {
  const called = new Set(sessions.flatMap(({calls}) => calls.map(([name]) => name)))
  const lost = commands.filter(({name}) => !called.has(name)).map(({name}) => name)
  // Watching has no end; tests/watch records it.
  expect(lost).toEqual(['watch'])
})

test('the message in README is the one of a session', () => {
  const [, shown = ''] =
    /```text\n(sources\/ferries.*?)```/s.exec(readFileSync('README.md', 'utf8')) ?? []
  expect(shown).not.toBe('')
  expect(readFileSync(kept('build'), 'utf8')).toContain(shown)
})

describe.each(sessions)('$name', ({name, calls}) => {
  test('is as it was recorded', async () => {
    let text = ''
    for (const place of places) {
      const folder = stage()
      text += `${'='.repeat(12)} ${place.name}\n\n`
      for (const argv of calls) {
        text += `$ dossier ${argv.join(' ')}\n${await record(argv, place, folder)}\n`
      }
    }
    if (process.env.UPDATE_SESSIONS) {
      mkdirSync('tests/sessions/recorded', {recursive: true})
      writeFileSync(kept(name), text)
    }
    expect(text).toBe(readFileSync(kept(name), 'utf8'))
  })
})
