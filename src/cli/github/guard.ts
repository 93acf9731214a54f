import type {Host, Stream} from '../host.ts'

/**
 * The world of a command whose log a runner reads for commands: GitHub's `::` at the start of a line,
 * and what Azure and older runners look for anywhere (`##[…]`, `##vso[…]`). Messages quote sources,
 * so nothing that goes to stderr may read as one: U+200B parts it. Results on stdout stay as they are.
 */
export function guarded(host: Host): Host {
  const {GITHUB_ACTIONS, TF_BUILD} = host.env
  return GITHUB_ACTIONS || TF_BUILD ? {...host, stderr: guardedStream(host.stderr)} : host
}

function guardedStream(stream: Stream): Stream {
  let isAtStart = true
  const guard = (text: string) => {
    const harmless = text
      .replace(/([\r\n][^\S\r\n]*):(?=:)/g, '$1:\u200B')
      .replace(/##(?=[a-z]*\[)/gi, '##\u200B')
    const first = isAtStart ? harmless.replace(/^(\s*):(?=:)/, '$1:\u200B') : harmless
    // What is written next goes on with this line, unless nothing but spaces is in it yet.
    if (text !== '') isAtStart = (isAtStart || /[\r\n]/.test(text)) && /(^|[\r\n])\s*$/.test(text)
    return first
  }
  const {isTTY, columns} = stream
  return {write: (text) => stream.write(guard(text)), isTTY, columns}
}
