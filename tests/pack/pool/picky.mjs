/** Makes nothing of a text but what its name says. */
export async function work({source: {name, path, folder}, outlet}) {
  if (name === 'endless') await new Promise(() => {})
  if (name === 'broken') throw new Error('this was not foreseen')
  const bytes = Buffer.from(`# ${name}\n`)
  outlet.postMessage({kind: 'event', event: {kind: 'read', source: path}})
  outlet.postMessage({kind: 'files', files: [{file: 'digest.md', bytes}]})
  const output = {file: 'digest.md', template: 'digest', format: 'md', kind: 'Digest', sha256: ''}
  const outputs = [{...output, size: bytes.length, words: 1}]
  return {result: {source: path, folder, outputs, messages: [], written: false}, lookups: []}
}
