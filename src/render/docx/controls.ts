import {Bookmark, type ParagraphChild, TextRun, type XmlComponent} from 'docx'
import type {DetailRow} from '../../model/node.ts'
import {plain} from '../../model/runs.ts'
import {plainText} from '../../model/walk.ts'
import {bindingOf} from './data.ts'
import {type MemoField, plainValue} from './memo.ts'
import {directed} from './scripts/directed.ts'
import type {Work} from './work.ts'
import {element} from './xml.ts'

/** Longest name of a content control that Word takes. */
const longest = 64

interface Setting {
  readonly row: DetailRow
  readonly field: MemoField
  readonly work: Work
}

/**
 * The value of a row of a memo's head as a content control named by the row's label: a reader steps
 * from one to the next, and Word keeps a value that is words alone with the data of the document.
 * One with links, marks, notes or letters of several scripts is a control for rich text, which data
 * cannot hold. `docx` has no class for it; it stands where a run may.
 */
export class Control extends TextRun {
  readonly #element: XmlComponent

  constructor(children: readonly ParagraphChild[], setting: Setting) {
    super({})
    this.#element = element('w:sdt', {}, [
      element('w:sdtPr', {}, propertiesOf(setting)),
      element('w:sdtContent', {}, children.flatMap(written))
    ])
  }

  override get writtenAs(): readonly XmlComponent[] {
    return [this.#element]
  }
}

function propertiesOf({row, field, work}: Setting): readonly XmlComponent[] {
  const value = plainValue(row.value)
  const name = [...plainText(row.label)].slice(0, longest / 2).join('')
  return [
    ...(name === '' ? [] : [element('w:alias', {'w:val': name})]),
    element('w:tag', {'w:val': field === 'title' ? 'subject' : field}),
    element('w:id', {'w:val': firstId + work.count()}),
    ...(value !== undefined && isUniform(value, work)
      ? [bound(field, value), element('w:text')]
      : [])
  ]
}

/** Whether words are all of one kind of letters, and run one way: data has a single run for them. */
const isUniform = (text: string, {scripts, flow}: Work): boolean =>
  scripts.stretchesOf(text).length === 1 &&
  directed([{kind: 'text', text, marks: plain}], flow.around).piecesAt(0).length === 1

/** Numbers of controls are told from each other alone; small ones look as if they were forgotten. */
const firstId = 100_000_000

function bound(field: MemoField, value: string): XmlComponent {
  const {prefixes, path, store} = bindingOf(field, value)
  return element('w:dataBinding', {
    'w:prefixMappings': prefixes,
    'w:xpath': path,
    'w:storeItemID': store
  })
}

/** A bookmark is several elements, which only a paragraph of `docx` would write. */
const written = (child: ParagraphChild): readonly XmlComponent[] =>
  child instanceof Bookmark
    ? child.writtenAs.flatMap((it) => (it instanceof Bookmark ? written(it) : [it]))
    : [child]
