import {spawnSync} from 'node:child_process'
import {expect, test} from 'vitest'
import {dossier, project} from '../project.ts'

const schema = 'tests/cli/report/schemas/junit-10.xsd'

/** What libxml2 says of a document: nothing where it is as Jenkins' schema has it. */
function faultsOf(xml: string): string {
  const {status, stderr, error} = spawnSync('xmllint', ['--noout', '--schema', schema, '-'], {
    input: xml,
    encoding: 'utf8'
  })
  if (error !== undefined) throw error
  return status === 0 ? '' : stderr
}

const files = {
  'right.md': '# Right\n\nWords of a note.\n',
  'odd & <näme>.md':
    '---\nathor: "A\\u0001\\u001b[2J\\u202e"\n---\n\n# Odd\n\n<b>]]></b>\n\n東京\n',
  'wrong.md': '---\ndate: soon\n---\n\n# Wrong\n\nWords.\n',
  'templates/own.md': '---\nkind: Own\nformat: md\n---\n\n![](a.png)\n\n::body\n'
}

test.each([
  [['check', ...Object.keys(files).slice(0, 3), 'gone.md']],
  [['build', 'right.md', 'wrong.md', '--format', 'md,docx,pdf']],
  [['build', 'right.md', '--template', 'own']],
  [['check', 'right.md', '--template', 'none']]
])('the report of %j is as the schema of Jenkins has it', async (argv) => {
  const {stdout} = await dossier(project(files), [...argv, '--reporter', 'junit'])
  expect(stdout).toContain('</testsuites>')
  expect(faultsOf(stdout)).toBe('')
})

test('the schema refuses what is broken', async () => {
  const argv = ['check', 'right.md', 'wrong.md', '--reporter', 'junit']
  const {stdout} = await dossier(project(files), argv)
  for (const [from, to] of [
    ['<testcase name=', '<testcase nome='],
    [' failures="1"', ''],
    ['<failure', '<failed'],
    ['time="0', 'time="soon'],
    ['</testsuites>', '']
  ] as const) {
    const broken = stdout.replaceAll(from, to)
    expect(broken).not.toBe(stdout)
    expect(faultsOf(broken), `${from} -> ${to}`).not.toBe('')
  }
})
