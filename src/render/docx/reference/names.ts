import type {StyleType} from './styles.ts'

/**
 * Names that styles of Word's own have in files of programs that write them in another language, or
 * have names of their own, by the name that Word writes whatever its language (ECMA-376 part 1,
 * 17.7.4.9). All in lower case; `#` stands for a number.
 */
const paragraphs: Readonly<Record<string, readonly string[]>> = {
  'heading #': [
    'überschrift #',
    'titre #',
    'título #',
    'titulo #',
    'encabezado #',
    'titolo #',
    'kop #'
  ],
  title: ['titel', 'titre', 'título', 'puesto', 'titolo'],
  subtitle: ['untertitel', 'sous-titre', 'subtítulo', 'sottotitolo'],
  caption: ['beschriftung', 'légende', 'descripción', 'epígrafe', 'leyenda', 'didascalia'],
  quote: ['zitat', 'citation', 'cita', 'citazione', 'quotations', 'block text'],
  'list bullet': [
    'aufzählungszeichen',
    'aufzählung',
    'liste à puces',
    'lista con viñetas',
    'list 1'
  ],
  'list number': [
    'listennummer',
    'nummerierung',
    'liste à numéros',
    'lista con números',
    'numbering 1'
  ],
  'list continue': ['listenfortsetzung', 'liste continue', 'continuar lista', 'list 1 cont.'],
  'footnote text': ['fußnotentext', 'fußnote', 'note de bas de page', 'texto nota pie', 'footnote'],
  header: ['kopfzeile', 'en-tête', 'encabezado', 'encabezamiento', 'intestazione'],
  footer: ['fußzeile', 'pied de page', 'pie de página', 'piè di pagina'],
  'toc #': ['verzeichnis #', 'inhaltsverzeichnis #', 'tm #', 'tdc #', 'sommario #', 'contents #'],
  'source code': ['preformatted text', 'vorformatierter text', 'html preformatted']
}

const characters: Readonly<Record<string, readonly string[]>> = {
  strong: ['fett', 'élevé', 'texto en negrita', 'strong emphasis', 'stark betont'],
  emphasis: ['hervorhebung', 'accentuation', 'énfasis', 'betont'],
  hyperlink: ['lien hypertexte', 'hipervínculo', 'internet link', 'internetlink'],
  'footnote reference': [
    'fußnotenzeichen',
    'appel note de bas de p.',
    'ref. de nota al pie',
    'footnote anchor',
    'footnote characters'
  ]
}

const tables: Readonly<Record<string, readonly string[]>> = {
  'normal table': ['normale tabelle', 'tableau normal', 'tabla normal'],
  'table grid': [
    'tabellenraster',
    'tabellengitternetz',
    'grille du tableau',
    'tabla con cuadrícula'
  ]
}

const inverted = (names: Readonly<Record<string, readonly string[]>>) =>
  new Map(Object.entries(names).flatMap(([own, others]) => others.map((it) => [it, own] as const)))

const known: Readonly<Record<StyleType, ReadonlyMap<string, string>>> = {
  paragraph: inverted(paragraphs),
  character: inverted(characters),
  table: inverted(tables),
  numbering: new Map()
}

/** Word's own name for a style that is called otherwise, in lower case; nothing for any other. */
export function builtInName(type: StyleType, name: string): string | undefined {
  const lower = name.normalize('NFC').toLowerCase()
  const number = /\d+$/.exec(lower)?.[0]
  const plain = known[type].get(lower)
  if (plain !== undefined || number === undefined) return plain
  return known[type].get(`${lower.slice(0, -number.length)}#`)?.replace('#', number)
}
