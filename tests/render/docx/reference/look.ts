import {readFileSync} from 'node:fs'
import {strFromU8, strToU8, unzipSync} from 'fflate'
import {readReference} from '../../../../src/render/docx/reference/index.ts'
import type {Reference} from '../../../../src/render/docx/reference/reference.ts'

export type LookName = 'behoerde' | 'harbour' | 'letterhead'
export type Files = ReadonlyMap<string, Uint8Array>

/** The parts of one of the Word files in `looks/`. */
export const filesOf = (name: LookName): Files =>
  new Map(Object.entries(unzipSync(readFileSync(`tests/render/docx/reference/looks/${name}.docx`))))

/** `files` with the text of one part changed, or made. */
export function changedPart(files: Files, name: string, change: (xml: string) => string): Files {
  const old = files.get(name)
  return new Map(files).set(name, strToU8(change(old === undefined ? '' : strFromU8(old))))
}

/** What is read of a Word file; throws where its look cannot be taken. */
export function referenceIn(files: Files, path = 'company.docx'): Reference {
  const read = readReference(files, path)
  if ('fault' in read) throw new Error(`Unexpected ${read.fault}, expected ${read.expected}`)
  return read.reference
}

/** Why a look cannot be taken. */
export function faultIn(files: Files): string {
  const read = readReference(files, 'company.docx')
  return 'fault' in read ? `${read.fault}, expected ${read.expected}` : ''
}
