import {expect, test} from 'vitest'
import {readYaml} from '../../src/yaml/yaml.ts'

const start = {line: 3, column: 5, offset: 20}

test.each([
  ['a bracket that is never closed, at the end', 'a: {b: c\n', 4, 1, 29],
  ['the end of text without a line ending', 'a: {b: c', 3, 13, 28],
  ['what stands behind a value, and its lines', '{a: b} c\nd: e\nf: g\n', 3, 12, 27]
])('%s is a place in the text', (_, text, line, column, offset) => {
  const [error] = readYaml(text, start).errors
  expect(error?.position.start).toEqual({line, column, offset})
  const end = error?.position.end
  expect(end?.offset).toBeLessThanOrEqual(start.offset + text.length)
  const lines = text.split('\n')
  expect(lines[(end?.line ?? 0) - start.line]).toBeDefined()
})

test('counts a carriage return as the end of a line, as a file does', () => {
  const {placeOf} = readYaml('a: "x\ry"\r\nb: 2\n', start)
  expect(placeOf(['b']).start).toEqual({line: 5, column: 4, offset: 33})
})
