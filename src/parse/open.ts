import {createHash} from 'node:crypto'
import type {VFileMessage} from 'vfile-message'
import {message, type Tell} from '../diagnostics/message.ts'
import type {Document, Meta} from '../model/document.ts'
import {defaultTextLimits, type TextLimits} from '../model/limits.ts'
import type {Block} from '../model/node.ts'
import type {Origin, Position} from '../model/origin.ts'
import {piecesOf} from '../model/pieces.ts'
import {shownBy} from '../model/walk.ts'
import {countAll} from '../text/words.ts'
import {checkMarkings} from './check-markings.ts'
import {type Cut, cutFrontMatter} from './front-matter.ts'
import {type FrontMatterRules, isPlain} from './front-matter-rules.ts'
import {legal, tellIllegal} from './gate.ts'
import type {Language} from './language.ts'
import {type Content, readMarkdown} from './markdown.ts'
import {type FrontMatter, readFrontMatter} from './meta.ts'
import {withOrdinals} from './ordinals.ts'
import {moved} from './points.ts'
import {readProse} from './prose.ts'
import {fileOf, fileTitle, inlinesOf, type Titled, titleOf} from './title.ts'

/** One text to read. Its kind follows from the ending of `path`: `.md`, `.markdown`, else prose. */
export interface SourceText {
  readonly path: string
  /** The file as read, byte order mark and line endings included. */
  readonly text: string
  /** BCP 47 tag of a text that neither states its language nor tells it by its words; English unless given. */
  readonly language?: string | undefined
  /** Limits of what Markdown may have; those that are not named are the usual ones. */
  readonly limits?: Partial<TextLimits> | undefined
}

export interface Parsed {
  readonly document: Document
  readonly messages: readonly VFileMessage[]
}

/** A source that is read but for its language, which takes long to tell from words. */
export interface Opened {
  readonly children: readonly Block[]
  /** What the front matter states. */
  readonly language?: Language
  readonly in: (language: Language) => Parsed
}

/** A source, cut into its front matter and the rest. */
export interface Begun {
  readonly source: SourceText
  readonly kind: 'markdown' | 'prose'
  readonly clean: string
  readonly cut: Cut
  /** Whether plain rules are enough for its front matter. */
  readonly isPlain: boolean
}

/** Cuts a source, which tells nothing yet. */
export function begin(source: SourceText): Begun {
  const kind = /\.(?:md|markdown)$/i.test(source.path) ? 'markdown' : 'prose'
  const clean = legal(source.text)
  const cut = cutFrontMatter(clean, kind)
  return {source, kind, clean, cut, isPlain: cut.front === undefined || isPlain(cut.front.yaml)}
}

/** Reads a source but for its language; `in` completes it. */
export function open(
  {source: {path, text, limits}, kind, clean, cut}: Begun,
  rules: FrontMatterRules
): Opened {
  const messages: VFileMessage[] = []
  const tell: Tell = (it) => messages.push(it)
  const originOf = (position: Position): Origin => ({from: 'source', path, position})

  tellIllegal(text, originOf, tell)
  if (text.trim() === '') {
    tell(message('parse/empty', 'Unexpected empty file, expected text', {from: 'file', path}))
  }
  const {body} = cut
  const front = cut.front ? readFrontMatter(cut.front, rules, originOf, tell) : nothing
  const {bottomLine, keyPoints, recommendations, decisions, actions, options, risks, facts} =
    front.meta
  const briefed = [keyPoints, recommendations, decisions, actions, options, risks]
  const lists = [...briefed, ...Object.values(facts)]
  const statesNothing = bottomLine === undefined && lists.every((it) => it.length === 0)
  if (cut.front && body.text.trim() === '' && statesNothing) {
    const reason = 'Unexpected end after the front matter, expected text'
    tell(message('parse/empty', reason, {from: 'file', path}))
  }
  const originInBody = (position: Position) => originOf(moved(position, body.start))

  const read = kind === 'markdown' ? fromMarkdown : fromProse
  const {
    title,
    children: blocks,
    notes
  } = read(
    {
      path,
      text: clean,
      body: body.text,
      stated: front.title,
      limits: {...defaultTextLimits, ...limits}
    },
    originInBody,
    tell
  )
  const {children, paragraphs} = withOrdinals(blocks)
  const words = countAll(piecesOf(shownBy({children, notes})))
  const sha256 = createHash('sha256').update(text, 'utf8').digest('hex')
  const source = {path, file: fileOf(path), kind, sha256, words, paragraphs} as const
  return {
    children,
    ...(front.lang && {language: {lang: front.lang.text, langFrom: 'stated'}}),
    in: ({lang, langFrom}) => {
      const meta: Meta = {title, lang, langFrom, ...front.meta}
      const document: Document = {source, meta, children, notes}
      checkMarkings(document, tell)
      return {document, messages}
    }
  }
}

const nothing: FrontMatter = {
  meta: {
    authors: [],
    to: [],
    from: [],
    cc: [],
    thru: [],
    contact: [],
    signature: [],
    enclosures: [],
    distribution: [],
    keywords: [],
    keyPoints: [],
    recommendations: [],
    decisions: [],
    actions: [],
    options: [],
    risks: [],
    facts: {
      people: [],
      organisations: [],
      places: [],
      figures: [],
      timeline: [],
      statements: [],
      outlook: [],
      acronyms: []
    },
    unknown: {}
  }
}

interface Body {
  readonly path: string
  /** The whole file. */
  readonly text: string
  /** What follows the front matter. */
  readonly body: string
  readonly stated: FrontMatter['title']
  readonly limits: TextLimits
}

type Read = (
  body: Body,
  originOf: (position: Position) => Origin,
  tell: Tell
) => Titled & Pick<Content, 'notes'>

const fromMarkdown: Read = ({path, text, body, stated, limits}, originOf, tell) => {
  const {children, notes} = readMarkdown(body, originOf, tell, limits)
  return {...titleOf(children, stated, fileTitle(path), text), notes}
}

const fromProse: Read = ({path, text, body, stated}, originOf) => {
  const {title: line, children} = readProse(body, originOf, stated?.text)
  const title = stated ? inlinesOf(stated, text) : (line ?? fileTitle(path))
  return {title, children, notes: []}
}
