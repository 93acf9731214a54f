import {spawnSync} from 'node:child_process'
import {existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {homedir, tmpdir} from 'node:os'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {rendered} from '../inputs.ts'
import {sampleAssets, sampleReport} from '../render/sample-report.ts'

/** Runs a program to its end; `undefined` if it is not there. */
function run(program: string, args: readonly string[]): string | undefined {
  const {error, stdout, stderr} = spawnSync(program, args, {encoding: 'utf8'})
  return error === undefined ? `${stdout}${stderr}` : undefined
}

/** Why veraPDF cannot run here, if it cannot. It is fetched by `npm run conformance`, never here. */
function lacking(): string | undefined {
  const pom = readFileSync('tests/conformance/pom.xml', 'utf8')
  const version =
    /<artifactId>validation-model<\/artifactId>\s*<version>(.*?)</.exec(pom)?.[1] ?? ''
  const jars = join(homedir(), '.m2/repository/org/verapdf/validation-model', version)
  for (const program of ['java', 'javac', 'mvn']) {
    if (run(program, ['-version']) === undefined) return `there is no ${program}`
    if (program === 'javac' && !existsSync(jars)) return `there is no ${jars}`
  }
  return undefined
}

const lack = lacking()
if (lack !== undefined) console.warn(`veraPDF was skipped: ${lack}; see \`npm run conformance\``)

/** Starts at once rather than runs fast in the end: all is over in seconds. */
const quickly = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC']

/** Where the jars of veraPDF are, as Maven knows without a network. */
function classpath(folder: string): string {
  const file = join(folder, 'classpath')
  const goal = ['dependency:build-classpath', `-Dmdep.outputFile=${file}`]
  const said = run('mvn', ['-o', '-q', '-B', '-f', 'tests/conformance/pom.xml', ...goal])
  if (!existsSync(file)) throw new Error(`Unexpected lack of jars: ${said}`)
  return readFileSync(file, 'utf8').trim()
}

test.skipIf(lack !== undefined)(
  `every kind of node is PDF/UA-1 and PDF/A-3a to veraPDF${lack === undefined ? '' : ` (skipped: ${lack})`}`,
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'dossier-verapdf-'))
    try {
      const {bytes} = await rendered(sampleReport(), 'pdf', sampleAssets)
      const [good, broken] = [join(folder, 'good.pdf'), join(folder, 'broken.pdf')]
      writeFileSync(good, bytes)
      // As many bytes, but of no language and not said to be tagged: what has to be refused.
      const text = Buffer.from(bytes)
        .toString('latin1')
        .replaceAll('/Marked true', '/Marked null')
        .replaceAll('/Lang(', '/Lxng(')
      writeFileSync(broken, Buffer.from(text, 'latin1'))
      const program = 'tests/conformance/Validate.java'
      const args = [...quickly, '-cp', classpath(folder), program, good, '--refuse', broken]
      expect(run('java', args)?.trim()).toBe('4 validations as expected, 0 not')
    } finally {
      rmSync(folder, {recursive: true, force: true})
    }
  }
)
