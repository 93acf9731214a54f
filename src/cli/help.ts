const shared = `  --template <names>  Which templates, as in brief,memo or my/letter.md
                      (default: brief, memo and digest)
  --format <names>    Which formats: pdf, docx, md
                      (default: each template's own)
  --theme <name>      Which theme, in place of what templates name
  --reference <file>  A Word file (.docx, .dotx) whose look Word documents take
  --strict            Take a picture without words for an error
  --help              Show this
  --version           Show the version`

const general = `dossier: one source text in, a whole briefing pack out

Usage
  dossier build [source…]  Build a pack for each source; all of sources/ by default
  dossier check [source…]  Do everything but write
  dossier explain <source> Show the facts of a source and what found them

Options
  --help                   Show this, or more about a command
  --version                Show the version

Exit codes
  0 done, 1 problems in the content, 2 wrong call, 3 reading or writing failed, 130 interrupted
`

const build = `Usage
  dossier build [source…]

Builds each source (.md or .txt) into <out>/<source>/: its documents and pack.json.
Without sources, all texts in sources/ are built.

Options
  --out <folder>      Where packs go (default: out)
  --emit <what>       Print the document, or the report of one template, of one
                      source, or its facts, as JSON instead of building
  --no-attachment     Leave the source text out of PDFs, which carry it otherwise
${shared}
`

const check = `Usage
  dossier check [source…]

Does all that build does, but writes nothing.
Without sources, all texts in sources/ are checked.

Options
${shared}
`

const explain = `Usage
  dossier explain <source>

Shows the paragraphs of a source (.md or .txt) with the words of each fact in brackets, and
below each paragraph the rules that found them, how often each rule is right, and what the
words were read as. The same facts as JSON: dossier build <source> --emit facts

Options
  --help              Show this
  --version           Show the version
`

/** What `--help` prints: about the command as a whole, or about one of its commands. */
export const help = {general, build, check, explain} as const
