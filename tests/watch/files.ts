/** One document in the format that takes least time. */
export const settings = 'packs: [{template: note}]\n'
export const template = '---\nformat: md\n---\n\n::body\n\n::include{name=closing}\n'
export const files = {
  'dossier.config.yaml': settings,
  'templates/note.md': template,
  'templates/shared/closing.md': 'The end.\n',
  'sources/a.md': '# A\n\nThe first text.\n',
  'sources/b.md': '# B\n\nThe second text.\n'
}
