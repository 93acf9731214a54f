import {cpSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {onTestFinished} from 'vitest'

const source = `---
title: Night ferries to run until November
date: 2026-10-19
author: Ines Okafor
titel: Night ferries
---

The harbour board has extended the night timetable by six weeks, the NTA said on 19 October 2026.

Two boats are back from repair. Bookings are <b>12 per cent</b> above last year's.
`

/** The project that sessions are recorded in: what `init` writes, and a text with two slips. */
export function stage(): string {
  const folder = mkdtempSync(join(tmpdir(), 'dossier-session-'))
  onTestFinished(() => rmSync(folder, {recursive: true, force: true}))
  cpSync('templates/project', folder, {recursive: true})
  writeFileSync(join(folder, 'sources/ferries.md'), source)
  writeFileSync(join(folder, 'sources/older.md'), source.replace('12 per cent', '9 per cent'))
  return folder
}
