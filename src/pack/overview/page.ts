import type {Entry, EntryDocument, Overview} from './entry.ts'
import {html} from './escape.ts'
import {type Group, groupsOf} from './groups.ts'
import {columns, countsOf, heading, hrefOf, lengthOf, markingsOf, messagesOf} from './said.ts'
import {style} from './style.ts'

/** By which a page is known again that may be written anew. */
export const pageMark = '<meta name="generator" content="dossier: index of packs">'

/**
 * An overview as a page of HTML that stands alone: no script, nothing loaded, words of sources
 * escaped, and in the language and direction that each has. Its size grows with the packs.
 */
export function overviewPage(overview: Overview): string {
  const groups = groupsOf(overview.entries)
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
${pageMark}
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${heading}</title>
<style>${style}</style>
</head>
<body>
<a class="skip" href="#packs">Skip to the packs</a>
<header>
<h1>${heading}</h1>
<p>${countsOf(overview)}${marksOf(markingsOf(overview), ', marked ')}</p>
${lettersOf(groups)}</header>
<main id="packs" tabindex="-1">
${groups.map(groupOf).join('')}${unreadOf(overview)}</main>
</body>
</html>
`
}

const marksOf = (markings: readonly string[], before = '') =>
  markings.length === 0
    ? ''
    : `${before}${markings.map((it) => `<bdi class="mark">${html(it)}</bdi>`).join(' ')}`

function lettersOf(groups: readonly Group[]): string {
  if (groups.length < 2) return ''
  const links = groups.map(({name}, index) => `<li><a href="#g${index}">${html(name)}</a></li>`)
  return `<nav aria-label="Packs by first letter"><ul>\n${links.join('\n')}\n</ul></nav>\n`
}

function groupOf({name, entries}: Group, index: number): string {
  if (entries.length === 0) return '<p>There is no pack yet.</p>\n'
  const title = name === '' ? '' : `<h2 id="g${index}">${html(name)}</h2>\n`
  const labelled = name === '' ? `aria-label="Packs"` : `aria-labelledby="g${index}"`
  // Roles keep it a table for those who hear it where a narrow screen shows it as a list.
  const heads = columns.map((it) => `<th scope="col" role="columnheader">${it}</th>`)
  return `${title}<table role="table" ${labelled}>
<thead role="rowgroup"><tr role="row">${heads.join('')}</tr></thead>
<tbody role="rowgroup">
${entries.map(rowOf).join('')}</tbody>
</table>
`
}

function rowOf(entry: Entry): string {
  const {about, documents} = entry
  const {title, lang, dir, date, status, markings, bottomLine} = about
  const spoken = `${langOf(lang)} dir="${dir}"`
  const line = bottomLine === undefined ? '' : `<p${spoken}>${html(bottomLine)}</p>`
  const day = date === undefined ? '' : `<time datetime="${html(date)}">${html(date)}</time>`
  const marks = [
    marksOf(markings),
    status === undefined ? '' : `<bdi class="status"${langOf(lang)}>${html(status)}</bdi>`
  ].filter((it) => it !== '')
  const list = documents.map((it) => `<li>${documentOf(it, entry)}</li>`).join('')
  const cells = [line, list === '' ? '' : `<ul>${list}</ul>`, day, messagesOf(entry)]
  return `<tr role="row">
<th scope="row" role="rowheader"><span class="title"${spoken}>${html(title)}</span>${marks.join(' ')}</th>
${cells.map((it) => `<td role="cell">${it}</td>`).join('\n')}
</tr>
`
}

function documentOf(document: EntryDocument, {folder, about: {lang}}: Entry): string {
  const {file, kind, format} = document
  const name = `<bdi${langOf(lang)}>${html(kind)}</bdi>, ${html(format)}`
  const linked = file === undefined ? name : `<a href="${html(hrefOf(folder, file))}">${name}</a>`
  return `${linked} <span class="length">${lengthOf(document)}</span>`
}

/** What the language is may be a stranger's words; a wrong one is read aloud as none. */
const langOf = (lang: string) => (lang === 'und' ? '' : ` lang="${html(lang)}"`)

function unreadOf({unread}: Overview): string {
  if (unread.length === 0) return ''
  const items = unread.map((it) => `<li><bdi>${html(it)}</bdi></li>`).join('\n')
  return `<h2>Not listed</h2>\n<p>Their <code>pack.json</code> could not be read:</p>\n<ul>\n${items}\n</ul>\n`
}
