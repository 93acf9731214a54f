/** How bad it is: an error keeps a source from being written, a warning does not. */
export type Severity = 'error' | 'warning' | 'info'

export interface Rule {
  readonly severity: Severity
  /** What happened, in a few words that fit any case of it. */
  readonly title: string
  /** What to do about it: the note under each message, unless the message has a better one. */
  readonly remedy: string
  /** What it is in a strict build, where that is worse. */
  readonly strict?: 'error'
}

/** Every rule there is. Each has a page in `pages/`, of which `docs/rules.md` is made. */
export const rules = {
  'read/not-found': {
    severity: 'error',
    title: 'A file that does not exist',
    remedy: 'Check the spelling and the folder that the command was started in.'
  },
  'read/is-directory': {
    severity: 'error',
    title: 'A folder where a file was expected',
    remedy: 'Name the files in it, as in `dossier build sources/*.md`.'
  },
  'read/failed': {
    severity: 'error',
    title: 'A file that could not be read',
    remedy: 'Check that it may be read by the user who runs the command.'
  },
  'read/outside': {
    severity: 'error',
    title: 'A link that leads out of the project',
    remedy:
      'Put the file itself there, or name it by a path that says where it is, as in `../notes/summit.md`.'
  },
  'read/not-utf8': {
    severity: 'error',
    title: 'A text that is not UTF-8',
    remedy: 'Save it again as UTF-8: editors offer it under “Save as”, as the encoding.'
  },
  'read/too-large': {
    severity: 'error',
    title: 'A source that is too large',
    remedy: 'Cut it into several sources, or raise `limits.sourceBytes` in the settings.'
  },
  'read/unknown-kind': {
    severity: 'error',
    title: 'A source of an unknown kind',
    remedy: 'Name Markdown `.md` and plain prose `.txt`.'
  },
  'parse/empty': {
    severity: 'error',
    title: 'A source without any text',
    remedy: 'Write something in it, or leave it out of the build.'
  },
  'parse/control-character': {
    severity: 'warning',
    title: 'A character that no document may hold',
    remedy: 'Remove it; it is shown as U+FFFD.'
  },
  'parse/html': {
    severity: 'warning',
    title: 'HTML in a source',
    remedy: 'Write it as Markdown; HTML is shown as the text it is.'
  },
  'parse/html-comment': {
    severity: 'info',
    title: 'An HTML comment in a source',
    remedy:
      'Nothing to do, unless nobody may read it: the source, with its comments, is attached to PDFs.'
  },
  'parse/no-alternative': {
    severity: 'warning',
    strict: 'error',
    title: 'A picture without words for those who cannot see it',
    remedy:
      'Say in the brackets what it shows, as in `![Ferries by month](chart.png)`; or write `![decoration](line.png)` if it says nothing.'
  },
  'parse/inline-image': {
    severity: 'info',
    title: 'A picture inside a line of text',
    remedy: 'Put an empty line before it and behind it.'
  },
  'parse/unsafe-link': {
    severity: 'warning',
    title: 'A link that is not followed',
    remedy: 'Use http, https, mailto or a relative address; the words are shown without a link.'
  },
  'parse/empty-link': {
    severity: 'warning',
    title: 'A link without words',
    remedy: 'Write in the brackets what it leads to, as in `[the plan](plan.md)`.'
  },
  'parse/unknown-anchor': {
    severity: 'warning',
    title: 'A link to a heading that does not exist',
    remedy: 'Use the id of a heading: its words in lower case with hyphens.'
  },
  'parse/unused-note': {
    severity: 'warning',
    title: 'A footnote that nothing refers to',
    remedy: 'Refer to it where it belongs, or remove it.'
  },
  'parse/repeated-note': {
    severity: 'warning',
    title: 'Two footnotes of one name',
    remedy: 'Rename the second; only the first is used.'
  },
  'parse/table-row': {
    severity: 'warning',
    title: 'A table row with more cells than the head',
    remedy: 'Add a column to the head, or write a vertical bar in words as `\\|`.'
  },
  'parse/too-deep': {
    severity: 'error',
    title: 'Content that stands in too many others',
    remedy: 'Nest less, or raise `limits.nesting` in the settings, to 100 at most.'
  },
  'parse/too-many-marks': {
    severity: 'error',
    title: 'A paragraph with too many marks',
    remedy:
      'Part it with empty lines, write what is meant as code between lines of ```, or raise `limits.paragraphMarks` in the settings.'
  },
  'parse/too-many-cells': {
    severity: 'error',
    title: 'Tables with too many cells',
    remedy: 'Cut them, or the source, or raise `limits.tableCells` in the settings.'
  },
  'parse/too-many-notes': {
    severity: 'error',
    title: 'Too many footnotes',
    remedy:
      'Cut the source into several, or raise `limits.notes` in the settings, to 20,000 at most.'
  },
  'derive/language': {
    severity: 'info',
    title: 'A language that no facts are derived from',
    remedy:
      'If it is English, state `lang: en` in the front matter. Otherwise state there what matters, such as `bottom_line` and `key_points`.'
  },
  'derive/long-sentence': {
    severity: 'info',
    title: 'A sentence too long to be searched',
    remedy: 'End its sentences with full stops, or leave it: its words are shown all the same.'
  },
  'front-matter/invalid': {
    severity: 'error',
    title: 'Front matter that is not YAML',
    remedy: 'Mend the YAML between the two lines of `---`.'
  },
  'front-matter/type': {
    severity: 'error',
    title: 'A value of the wrong kind in front matter',
    remedy: 'Write what is expected; docs/sources.md says what each key takes.'
  },
  'front-matter/unknown-key': {
    severity: 'warning',
    title: 'A key that front matter does not know',
    remedy: 'Correct the key; docs/sources.md lists them. What stands behind it is not shown.'
  },
  'marking/above-banner': {
    severity: 'error',
    title: 'A portion above the marking of the whole',
    remedy: 'Raise `marking` in the front matter, or lower the portion or leave it out.'
  },
  'marking/no-banner': {
    severity: 'warning',
    title: 'Portion marks without a marking of the whole',
    remedy: 'State the highest of them as `marking` in the front matter.'
  },
  'marking/unmarked-portion': {
    severity: 'warning',
    title: 'Portions without a mark among others that have one',
    remedy: 'Mark each title, paragraph, item and caption, or none.'
  },
  'template/invalid': {
    severity: 'error',
    title: 'A template with wrong settings',
    remedy: 'Write what is expected; docs/templates.md says what each setting takes.'
  },
  'template/unknown-directive': {
    severity: 'error',
    title: 'A directive that does not exist',
    remedy: 'Correct its name; docs/templates.md lists the directives.'
  },
  'template/malformed-directive': {
    severity: 'error',
    title: 'A directive that cannot be read',
    remedy: 'Write `::name` or `::name{key=value}` on a line of its own.'
  },
  'template/misplaced-directive': {
    severity: 'error',
    title: 'A directive in a place it cannot have',
    remedy:
      'Write `::name` on a line of its own, `:name` among words, and `:page` in a running head or foot.'
  },
  'template/attribute': {
    severity: 'error',
    title: 'A wrong attribute of a directive',
    remedy: 'Write what is expected; docs/templates.md says what each directive takes.'
  },
  'template/footnote': {
    severity: 'error',
    title: 'A footnote in a template',
    remedy: 'Write its words in the text: only sources have notes.'
  },
  'template/unknown-part': {
    severity: 'error',
    title: 'An included part that does not exist',
    remedy: 'Put the part in templates/shared/.'
  },
  'template/circle': {
    severity: 'error',
    title: 'Parts that include each other in a circle',
    remedy: 'Remove one of the includes.'
  },
  'template/required': {
    severity: 'error',
    title: 'A source without what a template requires',
    remedy: 'State it in the source, or take it out of `requires` in the template.'
  },
  'template/over-budget': {
    severity: 'error',
    title: 'A document that is longer than its template allows',
    remedy: 'Cut the source, show less of it, or raise the `budget` of the template.'
  },
  'compose/undefined-acronym': {
    severity: 'info',
    title: 'An acronym that the source never explains',
    remedy: 'Write it out where it stands first, or list it in `acronyms` of the front matter.'
  },
  'compose/unknown-section': {
    severity: 'warning',
    title: 'A section that the source does not have',
    remedy: 'Name a heading of the source, or write `optional` in the directive.'
  },
  'compose/lone-subdivision': {
    severity: 'warning',
    title: 'A subdivision alone',
    remedy: 'Write a second one, or put its words into the paragraph above it.'
  },
  'review/no-bottom-line': {
    severity: 'warning',
    title: 'A text that does not say what matters most',
    remedy:
      'Begin with a sentence that says it, or state `bottom_line` in the front matter or under the heading “Bottom line”.'
  },
  'review/long-summary': {
    severity: 'warning',
    title: 'A summary that is longer than its text',
    remedy: 'Cut the bottom line and the key points to what a reader needs to decide.'
  },
  'review/skipped-level': {
    severity: 'warning',
    title: 'A heading that skips a level',
    remedy: 'Write it one level below the heading above it.'
  },
  'review/vague-link': {
    severity: 'warning',
    title: 'A link that does not say where it leads',
    remedy: 'Put the name of what it leads to into the brackets, as in `[the survey](survey.pdf)`.'
  },
  'review/confidence-with-likelihood': {
    severity: 'warning',
    title: 'Confidence and likelihood in one sentence',
    remedy: 'Say how likely it is, and in a sentence of its own how sure you are of that, and why.'
  },
  'review/two-scales': {
    severity: 'info',
    title: 'Words of likelihood from two scales',
    remedy: 'Keep to the words of one scale, so that readers can tell more likely from less.'
  },
  'review/no-owner': {
    severity: 'warning',
    title: 'Something to be done by nobody and by no day',
    remedy: 'Say who and when, as in `Close the harbour (owner: Ann Lee, by 3 May)`.'
  },
  'review/figures-differ': {
    severity: 'warning',
    title: 'One figure with two values',
    remedy: 'Give it the same value in both places, or say how the two differ.'
  },
  'review/past-will': {
    severity: 'warning',
    title: 'A day that is over and called one to come',
    remedy: 'Say what happened, or mend the day of the event or of the text.'
  },
  'review/long-sentence': {
    severity: 'info',
    title: 'A sentence that is hard to read at once',
    remedy: 'Make two of it; `limits.sentenceWords` in the settings is the most there may be.'
  },
  'review/long-paragraph': {
    severity: 'info',
    title: 'A paragraph that is hard to read at once',
    remedy:
      'Begin a new one where the thought changes; `limits.paragraphWords` in the settings is the most there may be.'
  },
  'review/et-cetera': {
    severity: 'info',
    title: 'A list that leaves its end to the reader',
    remedy: 'Name the rest, or begin it with “such as” and leave `etc.` out.'
  },
  'theme/invalid': {
    severity: 'error',
    title: 'A theme with a wrong token',
    remedy: 'Write what is expected; docs/themes.md lists the tokens.'
  },
  'theme/unknown': {
    severity: 'error',
    title: 'A theme that does not exist',
    remedy: 'Name a file in templates/themes/.'
  },
  'theme/circle': {
    severity: 'error',
    title: 'Themes that extend each other in a circle',
    remedy: 'Take `extends` out of one of them.'
  },
  'language/invalid': {
    severity: 'error',
    title: 'A language with something wrong in its file',
    remedy: 'Write what is expected; docs/languages.md lists the keys.'
  },
  'language/incomplete': {
    severity: 'warning',
    title: 'A language that lacks words',
    remedy: 'Add them to the file of the language; English stands in for them.'
  },
  'language/unknown': {
    severity: 'info',
    title: 'A language that nobody has words for',
    remedy: 'Put a file of the language into templates/languages/; until then, labels are English.'
  },
  'language/untranslated': {
    severity: 'info',
    title: 'Words of a template that a language does not have',
    remedy:
      'Add them to `words` in the file of the language; or state `lang` among the settings of the template, if it is not written in English.'
  },
  'reference/outside': {
    severity: 'error',
    title: 'A Word file outside the project',
    remedy: 'Copy it into the folder that the command is started in.'
  },
  'reference/unreadable': {
    severity: 'error',
    title: 'A Word file whose look cannot be taken',
    remedy: 'Open it in Word and save it as `.docx`, without a password.'
  },
  'reference/left-out': {
    severity: 'warning',
    title: 'Something in a header of a Word file that is not taken',
    remedy: 'Put it into the file itself in Word, pictures as pictures.'
  },
  'reference/style-added': {
    severity: 'info',
    title: 'Styles that a Word file does not have',
    remedy: 'Nothing to do; or make styles of these names in the Word file, to say how they look.'
  },
  'assets/not-found': {
    severity: 'error',
    title: 'A picture that does not exist',
    remedy: 'Check the path; it is looked up from the folder of the source.'
  },
  'assets/outside': {
    severity: 'error',
    title: 'A picture outside the folder of its source',
    remedy: 'Move the picture next to the source or below it.'
  },
  'assets/remote': {
    severity: 'warning',
    title: 'A picture on the network',
    remedy: 'Save the picture next to the source; nothing is fetched, its words are shown.'
  },
  'assets/unreadable': {
    severity: 'error',
    title: 'A picture that cannot be used',
    remedy: 'Save it as PNG, JPEG or SVG.'
  },
  'assets/unsafe': {
    severity: 'error',
    title: 'A drawing that could do harm',
    remedy: 'Export it as plain SVG, without scripts, HTML and links to files; or as PNG.'
  },
  'assets/as-pixels': {
    severity: 'info',
    title: 'A drawing that is shown as pixels',
    remedy: 'Draw it without effects, such as blurs and shadows, where it has to stay sharp.'
  },
  'render/not-rendered': {
    severity: 'warning',
    title: 'Content that a format cannot show',
    remedy:
      'Nothing, if what is shown will do; or write it otherwise, or keep it for other formats with `:::only`.'
  },
  'render/too-long': {
    severity: 'warning',
    title: 'A text longer than its readers are shown',
    remedy: 'Let the template show less: a lower `max`, fewer sections, no `::body`.'
  },
  'render/too-many-pages': {
    severity: 'error',
    title: 'A document with too many pages',
    remedy:
      'Cut the source into several, let the template show less, or raise `limits.pages` in the settings.'
  },
  'render/missing-glyph': {
    severity: 'warning',
    title: 'A character that no font of the theme has',
    remedy: 'Add a font that has it to the theme; a replacement sign is shown.'
  },
  'render/overrun': {
    severity: 'warning',
    title: 'A sign that is wider than its place',
    remedy: 'Give it more room: fewer columns, or less indented.'
  },
  'config/invalid': {
    severity: 'error',
    title: 'A wrong setting',
    remedy: 'Write what is expected; docs/settings.md lists the settings.'
  },
  'config/several': {
    severity: 'error',
    title: 'Two files of settings in one folder',
    remedy: 'Keep one of them; `--config` names another where one project has several.'
  },
  'config/code': {
    severity: 'error',
    title: 'Settings in code that does not run',
    remedy: 'Mend the code, or write the settings as YAML.'
  },
  'config/no-match': {
    severity: 'warning',
    title: 'A pattern that no source fits',
    remedy: 'Check the spelling and the folder; texts end in `.md`, `.markdown` or `.txt`.'
  },
  'pack/file-name': {
    severity: 'error',
    title: 'A file name that a document cannot have',
    remedy:
      'Give each document a name of its own, such as `:source-brief.pdf`; see docs/settings.md.'
  },
  'pack/same-output': {
    severity: 'error',
    title: 'Two sources that would write the same file',
    remedy: 'Rename one of the sources.'
  },
  'pack/empty-shard': {
    severity: 'info',
    title: 'A shard without sources',
    remedy: 'Nothing to do. With fewer shards, each has something to make.'
  },
  'pack/manifest': {
    severity: 'error',
    title: 'A manifest that cannot be read',
    remedy: 'Name the folder of a pack, or build it again with this version.'
  },
  'pack/base': {
    severity: 'error',
    title: 'A base that is neither a folder of packs nor a revision',
    remedy:
      'Check the spelling. In CI, fetch the history first: a shallow clone knows of one commit only.'
  },
  'pack/no-packs': {
    severity: 'error',
    title: 'A folder without packs',
    remedy: 'Name the folders that builds wrote their packs into.'
  },
  'pack/conflict': {
    severity: 'error',
    title: 'Two packs of one name that differ',
    remedy: 'Merge without the folder of the one that is not wanted.'
  },
  'pack/unlisted': {
    severity: 'warning',
    title: 'Files that belong to no pack',
    remedy: 'Nothing to do, unless they are wanted: they are not merged.'
  },
  'pack/changed': {
    severity: 'warning',
    title: 'A pack whose source or template is not what it was built from',
    remedy: 'Build the pack again.'
  },
  'pack/too-slow': {
    severity: 'error',
    title: 'A source that takes more time than it may',
    remedy: 'Split the source, or raise `limits.documentSeconds` in the settings.'
  },
  'pack/too-much-memory': {
    severity: 'error',
    title: 'A source that takes more memory than it may',
    remedy: 'Split the source, or raise `limits.documentMegabytes` in the settings.'
  },
  'pack/mistake': {
    severity: 'error',
    title: 'A source that the program fails at, by its own mistake',
    remedy: 'Please report it, with the text if you can.'
  },
  'pack/unknown-template': {
    severity: 'error',
    title: 'A template that does not exist',
    remedy: 'Name a file in templates/, or give a path.'
  },
  'verify/differs': {
    severity: 'error',
    title: 'A finished document that is not what its report says',
    remedy: 'Build the pack again; if it was just built, please report a mistake of the program.'
  },
  'verify/altered': {
    severity: 'error',
    title: 'A finished document that is not the one that was built',
    remedy: 'Build the pack again, or keep what was edited under another name.'
  },
  'verify/stale': {
    severity: 'error',
    title: 'A pack that its source and templates would not make again',
    remedy: 'Build the pack again.'
  },
  'verify/degraded': {
    severity: 'info',
    strict: 'error',
    title: 'A block that a format shows in a lesser way',
    remedy:
      'Nothing, if what is shown will do; or write it otherwise, or keep it for other formats with `:::only`.'
  },
  'write/exists': {
    severity: 'error',
    title: 'A file that is there already',
    remedy: 'Nothing of it was changed; move it away to have it written anew.'
  },
  'write/failed': {
    severity: 'error',
    title: 'An output that could not be written',
    remedy: 'Check the folder, its permissions and the space on the disk; earlier outputs are kept.'
  }
} as const satisfies Record<`${string}/${string}`, Rule>

export type RuleId = keyof typeof rules

export const isRule = (id: string): id is RuleId => Object.hasOwn(rules, id)

export const ruleIds: readonly RuleId[] = Object.keys(rules).filter(isRule)

/** Rules whose messages are errors in a strict build. */
export const strictRules: ReadonlySet<string> = new Set(
  Object.entries<Rule>(rules).flatMap(([id, {strict}]) => (strict === undefined ? [] : [id]))
)
