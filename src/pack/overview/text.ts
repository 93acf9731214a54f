import type {Entry, EntryDocument, Overview} from './entry.ts'
import {markdown, markdownCode} from './escape.ts'
import {groupsOf} from './groups.ts'
import {columns, countsOf, heading, hrefOf, lengthOf, markingsOf, messagesOf} from './said.ts'

/** First line of every one, by which it is known again: HTML that Markdown does not show. */
export const textMark = '<!-- dossier: index of packs, written by `build --index` -->'

/** Whether a text is an overview that was written before, and no source. */
export const isOverviewText = (text: string): boolean => text.startsWith(textMark)

/** An overview as Markdown: a table, or one for each group, with links from the folder of the packs. */
export function overviewText(overview: Overview): string {
  const markings = markingsOf(overview).map((it) => `**${markdown(it)}**`)
  const groups = groupsOf(overview.entries)
  const parts = [
    textMark,
    `# ${heading}`,
    `${countsOf(overview)}.${markings.length === 0 ? '' : ` Marked ${markings.join(', ')}.`}`,
    ...groups.flatMap(({name, entries}) => [
      ...(name === '' ? [] : [`## ${markdown(name)}`]),
      ...(entries.length === 0 ? [] : [tableOf(entries)])
    ]),
    ...unreadOf(overview)
  ]
  return `${parts.join('\n\n')}\n`
}

const tableOf = (entries: readonly Entry[]) =>
  [
    `| ${columns.join(' | ')} |`,
    `|${columns.map(() => ' --- |').join('')}`,
    ...entries.map(rowOf)
  ].join('\n')

function rowOf(entry: Entry): string {
  const {folder, about, documents} = entry
  const marks = [...about.markings.map((it) => `**${markdown(it)}**`), markdown(about.status ?? '')]
  const title = `[${markdown(about.title)}](${hrefOf(folder)}/)`
  const cells = [
    [title, ...marks.filter((it) => it !== '')].join('<br>'),
    markdown(about.bottomLine ?? ''),
    documents.map((it) => documentOf(it, folder)).join('<br>'),
    markdown(about.date ?? ''),
    messagesOf(entry)
  ]
  return `| ${cells.join(' | ')} |`
}

function documentOf(document: EntryDocument, folder: string): string {
  const {file, kind, format} = document
  const name = markdown(`${kind}, ${format}`)
  const linked = file === undefined ? name : `[${name}](${hrefOf(folder, file)})`
  return `${linked} ${lengthOf(document)}`
}

const unreadOf = ({unread}: Overview) =>
  unread.length === 0
    ? []
    : [
        '## Not listed',
        'Their `pack.json` could not be read:',
        ...unread.map((it) => `- ${markdownCode(it)}`)
      ]
