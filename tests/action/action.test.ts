import {readdirSync, readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {commands} from '../../src/cli/commands/index.ts'
import {action, actionText} from './action.ts'

const workflows = readdirSync('.github/workflows').map((name) => `.github/workflows/${name}`)

test.each(['action.yml', ...workflows])('no input becomes words of a shell in %s', (file) => {
  const text = readFileSync(file, 'utf8')
  // Scripts are what stands behind `run:`, to the next line that is indented as little.
  const scripts = [...text.matchAll(/^( *)(?:- )?run: (.*(?:\n(?:\1 +.*|\s*))*)/gm)]
  expect(scripts.length).toBeGreaterThan(file.endsWith('packs.yml') ? -1 : 0)
  for (const [script] of scripts) expect(script).not.toContain('${{')
})

test('every input is used and described, and every output is set by a step', () => {
  for (const name of Object.keys(action.inputs)) expect(actionText).toContain(`inputs.${name}`)
  const set = readFileSync('.github/outputs.mjs', 'utf8')
  for (const [name, {value}] of Object.entries(action.outputs)) {
    expect(value).toBe(`\${{ steps.run.outputs.${name} }}`)
    expect(set).toMatch(new RegExp(`^ {2}'?${name}'?: `, 'm'))
  }
})

test('every option that the action writes is one of both commands, or asked of build alone', () => {
  const script = action.runs.steps.find(({id}) => id === 'run')?.run ?? ''
  const [anyhow = '', ofBuild = ''] = script.split(/if \[ "\$COMMAND" = build \]; then|^fi$/m)
  const optionsIn = (text: string) => [...text.matchAll(/--([a-z]+)/g)].map(([, name]) => name)
  const optionsOf = (name: string) =>
    commands.find((it) => it.name === name)?.options.map((it) => it.name) ?? []
  expect(optionsIn(anyhow).length).toBeGreaterThan(3)
  expect(optionsIn(ofBuild).length).toBeGreaterThan(2)
  expect(optionsOf('check')).toEqual(expect.arrayContaining(optionsIn(anyhow)))
  expect(optionsOf('build')).toEqual(expect.arrayContaining(optionsIn(ofBuild)))
})

test('workflows may read and no more, but for jobs that say what else they need', () => {
  for (const file of workflows) {
    expect(readFileSync(file, 'utf8')).toMatch(/^permissions:\n {2}contents: read\n/m)
  }
})
