import {expect, test} from 'vitest'
import type {Document} from '../../src/model/document.ts'
import {plainText, walk} from '../../src/model/walk.ts'
import {parse} from '../../src/parse/index.ts'
import {sources} from './inputs.ts'

/** Kinds and words of a document, without their places. */
function contentOf({children, notes, meta}: Document): unknown {
  const shape = (nodes: Document['children']) =>
    [...walk(nodes)].map((node) => ('value' in node ? [node.type, node.value] : [node.type]))
  return {
    title: plainText(meta.title),
    children: shape(children),
    notes: notes.map((note) => shape(note.children))
  }
}

const plain = (text: string) => text.replace(/^\ufeff/, '').replaceAll('\r\n', '\n')

test.each(sources)('$name says the same with CRLF and a byte order mark', ({path, text}) => {
  const expected = contentOf(parse({path, text: plain(text)}).document)
  const crlf = plain(text).replaceAll('\n', '\r\n')
  expect(contentOf(parse({path, text: crlf}).document)).toEqual(expected)
  expect(contentOf(parse({path, text: `\ufeff${plain(text)}`}).document)).toEqual(expected)
  expect(contentOf(parse({path, text: `\ufeff${crlf}`}).document)).toEqual(expected)
})
