import {existsSync, readFileSync, writeFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import type {Format} from '../src/model/node.ts'
import {formatNames} from '../src/model/node.ts'
import {type Fixture, fixtures, lineOfMessage, made} from './fixture.ts'
import {rendered} from './inputs.ts'
import {printJson, printReading} from './print.ts'
import {readers} from './readers/index.ts'

const expectedFile: Readonly<Record<Format, string>> = {
  md: 'expected.md',
  docx: 'expected.docx.txt',
  pdf: 'expected.pdf.txt'
}

/** Compares with the file; `UPDATE_FIXTURES=1` rewrites it instead. One that is missing says nothing. */
async function check({folder}: Fixture, file: string, actual: () => string | Promise<string>) {
  const path = `${folder}/${file}`
  if (!existsSync(path)) return
  const text = await actual()
  if (process.env.UPDATE_FIXTURES === '1') writeFileSync(path, text)
  expect(text).toBe(readFileSync(path, 'utf8'))
}

/** Every case is rendered to Markdown, and to what it has an expectation of. */
async function outputsOf(fixture: Fixture) {
  const {report, document, messages} = made(fixture)
  const shown = formatNames.filter(
    (format) => format === 'md' || existsSync(`${fixture.folder}/${expectedFile[format]}`)
  )
  const outputs = new Map<Format, Awaited<ReturnType<typeof rendered>>>()
  for (const format of report === undefined ? [] : shown) {
    if (report !== undefined) outputs.set(format, await rendered(report, format))
  }
  const told = [...outputs.values()].flatMap((it) => it.messages)
  return {document, report, outputs, messages: [...messages, ...told]}
}

describe.each(fixtures)('$name', (fixture) => {
  test('is as expected', async () => {
    const {document, report, outputs, messages} = await outputsOf(fixture)
    await check(fixture, 'expected.messages.txt', () =>
      messages.map((it) => `${lineOfMessage(it)}\n`).join('')
    )
    await check(fixture, 'expected.document.json', () => printJson(document))
    await check(fixture, 'expected.report.json', () => printJson(report))
    for (const [format, {bytes}] of outputs) {
      await check(fixture, expectedFile[format], async () =>
        format === 'md'
          ? new TextDecoder().decode(bytes)
          : printReading(await readers[format](bytes))
      )
    }
  })
})
