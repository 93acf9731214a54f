import type {Inline} from '../../../model/node.ts'
import {type Run, runs} from '../../../model/runs.ts'
import {grouped} from '../inlines.ts'
import {isAbsolute, safeAddress, saysAddress} from '../plain/inlines.ts'
import {wordsOfRun} from '../plain/runs.ts'
import {escapesIn, guard, referenced} from './escape.ts'
import {joined, type Marked, mark} from './marked.ts'

/**
 * Words with the marks of a chat: `*bold*`, `_italic_`, `~struck out~`, `` `code` `` and
 * `<address|words>`, from the outside in. Newlines are the author's line breaks.
 */
export function wordsOf(nodes: readonly Inline[]): string {
  const parts = grouped(piecesOf(runs(nodes)), fileOf).flatMap(([file, pieces]) =>
    file === undefined ? byMark(pieces, marks) : withFile(byMark(pieces, marks), file)
  )
  return joined(parts).trim()
}

const linkOf = ({run}: Piece) => (run.kind === 'text' ? run.marks.link : undefined)

/** The link to a file beside the text: a chat follows only whole addresses, so its name is said. */
function fileOf(piece: Piece) {
  const link = linkOf(piece)
  const isFile = link !== undefined && !link.url.startsWith('#') && !isAbsolute(link.url)
  return isFile ? link : undefined
}

function withFile(parts: readonly Marked[], {url}: {readonly url: string}): readonly Marked[] {
  const words = joined(parts)
  const said = words.trimEnd()
  const name = `${guard}&lt;${referenced(safeAddress(url))}&gt;`
  return [{text: `${said} ${name}${words.slice(said.length)}`, isMarked: false}]
}

interface Piece {
  readonly run: Run
  /** As read. */
  readonly plain: string
  /** As written where marks count. */
  readonly text: string
}

/** What each run says; letters are escaped for what stands beside them, in whichever run. */
function piecesOf(all: readonly Run[]): readonly Piece[] {
  let words = ''
  const plain = all.map((run) => {
    const said = wordsOfRun(run, words)
    words += said
    return said
  })
  const escapes = escapesIn(words)
  let at = 0
  return all.map((run, index) => {
    const said = plain[index] ?? ''
    let text = ''
    for (const end = at + said.length; at < end; at++) text += escapes.get(at) ?? words.charAt(at)
    return {run, plain: said, text}
  })
}

/** From the outside in, with the sign of each. */
const marks = [
  ['strong', '*'],
  ['emphasis', '_'],
  ['delete', '~']
] as const

function byMark(
  pieces: readonly Piece[],
  [first, ...inner]: readonly (typeof marks)[number][]
): readonly Marked[] {
  if (first === undefined) return byLink(pieces)
  const [name, sign] = first
  return grouped(pieces, ({run}) => run.kind === 'text' && run.marks[name]).flatMap(
    ([isOn, group]) => {
      const parts = byMark(group, inner)
      return isOn ? mark(sign, joined(parts)) : parts
    }
  )
}

function byLink(pieces: readonly Piece[]): readonly Marked[] {
  return grouped(pieces, linkOf).flatMap(([link, group]) => {
    if (link === undefined || !isAbsolute(link.url)) return byCode(group)
    const address = referenced(safeAddress(link.url))
    const said = group.map((it) => it.plain).join('')
    const words = group.map((it) => it.text).join('')
    const shown = words.trim().replaceAll('\n', ' ')
    const linked = saysAddress(said.trim(), link.url) ? `<${address}>` : `<${address}|${shown}>`
    const end = words.slice(words.trimEnd().length)
    return [
      {text: words.slice(0, words.length - words.trimStart().length), isMarked: false},
      {text: linked + end, isMarked: false}
    ]
  })
}

/** Words in code, where marks mean nothing; code with a backtick cannot be marked. */
const byCode = (pieces: readonly Piece[]): readonly Marked[] =>
  pieces.flatMap(({run, plain, text}) =>
    run.kind === 'text' && run.marks.code && !plain.includes('`')
      ? mark('`', referenced(plain))
      : [{text, isMarked: false}]
  )
