/** A project in which words are completed. */
export const files = {
  'sources/summit.txt': '',
  'sources/chart.png': '',
  'templates/letter.md': '',
  'templates/themes/house.yaml': '',
  'look.docx': ''
}

/** Words behind `dossier`, the last of which is completed, and what is offered for it: all, where it is one. */
export const tries: readonly {
  readonly words: readonly string[]
  readonly offers: readonly string[]
}[] = [
  {words: ['chec'], offers: ['check']},
  {words: [''], offers: ['build', 'check', 'init', 'sources']},
  {words: ['build', 'sources/s'], offers: ['sources/summit.txt']},
  {words: ['build', '--form'], offers: ['--format']},
  {words: ['--no-att'], offers: ['--no-attachment']},
  {words: ['build', '--format', 'pdf,m'], offers: ['pdf,md']},
  {words: ['--template', 'lett'], offers: ['letter']},
  {words: ['-t', 'sub'], offers: ['submission']},
  {words: ['check', '--theme', 'hou'], offers: ['house']},
  {words: ['build', '--reference', 'lo'], offers: ['look.docx']},
  {words: ['build', '--emit', 'fa'], offers: ['facts']},
  {words: ['completion', 'z'], offers: ['zsh']},
  {words: ['schema', 'bra'], offers: ['brand']},
  {words: ['explain', 'parse/unu'], offers: ['parse/unused-note']},
  {words: ['check', '--reporter', 'json,sar'], offers: ['json,sarif']},
  {words: ['help', 'ver'], offers: ['verify']},
  {words: ['--', 'sour'], offers: ['sources']}
]
