import {execFile} from 'node:child_process'
import {readFileSync} from 'node:fs'
import {extname} from 'node:path'
import {promisify} from 'node:util'
import {expect} from 'vitest'
import {lintDocx} from '../readers/docx-lint.ts'
import {readers} from '../readers/index.ts'

const run = promisify(execFile)

/** Reads a finished file with programs of others: qpdf and pdf.js, an XML parser, remark. */
export async function readBack(file: string): Promise<void> {
  const reading = readings[extname(file)]
  try {
    await reading?.(file)
  } catch (error) {
    throw new Error(`${file} cannot be read back`, {cause: error})
  }
}

const readings: {readonly [ending: string]: (file: string) => Promise<unknown>} = {
  '.pdf': async (file) => {
    await run('qpdf', ['--check', file])
    await readers.pdf(readFileSync(file))
  },
  '.docx': async (file) => {
    expect(lintDocx(readFileSync(file))).toEqual([])
    await readers.docx(readFileSync(file))
  },
  '.md': (file) => readers.md(readFileSync(file))
}
