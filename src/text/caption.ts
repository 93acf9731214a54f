import {lettered} from './lettered.ts'

/** What captions are counted under, in the languages of many offices, as an author writes it. */
const labels = [
  ...['Figure', 'Fig.', 'Table', 'Chart', 'Graph', 'Map', 'Box', 'Exhibit', 'Diagram', 'Plate'],
  ...['Photo', 'Image', 'Illustration', 'Scheme'],
  ...['Abbildung', 'Abb.', 'Tabelle', 'Tab.', 'Karte', 'Diagramm', 'Schaubild', 'Grafik', 'Kasten'],
  ...['Bild', 'Übersicht'],
  ...['Tableau', 'Carte', 'Graphique', 'Encadré', 'Schéma'],
  ...[
    'Figura',
    'Tabla',
    'Cuadro',
    'Gráfico',
    'Gráfica',
    'Mapa',
    'Ilustración',
    'Imagen',
    'Recuadro'
  ],
  ...['Tabela', 'Quadro', 'Imagem', 'Ilustração'],
  ...['Tabella', 'Grafico', 'Mappa', 'Riquadro'],
  ...['Figuur', 'Tabel', 'Afbeelding', 'Kaart', 'Grafiek'],
  ...['Figur', 'Tabell', 'Karta', 'Kart'],
  ...[
    'Kuva',
    'Taulukko',
    'Rysunek',
    'Rys.',
    'Wykres',
    'Obrázek',
    'Obr.',
    'Tabulka',
    'Şekil',
    'Tablo'
  ],
  ...[
    'Рисунок',
    'Рис.',
    'Таблица',
    'Табл.',
    'Таблиця',
    'Карта',
    'Схема',
    'Σχήμα',
    'Πίνακας',
    'Εικόνα'
  ],
  ...['شكل', 'الشكل', 'جدول', 'الجدول', 'خريطة', 'الخريطة', 'صورة', 'الصورة', 'شکل', 'نمودار'],
  ...['איור', 'טבלה', 'תרשים', 'מפה', 'चित्र', 'तालिका', 'सारणी'],
  ...['그림', '표']
]

/** Labels that stand close to their number, and after words without a space. */
const close = ['図表', '図', '表', '写真', '图表', '图', '圖', '照片', '地图']

const escaped = (label: string): string => label.replace('.', '\\.')
const alternatives = (all: readonly string[]): string => all.map(escaped).join('|')

const space = '[ \\u00A0\\u202F]'
const digits = '[1-9]\\d{0,3}'

/** No number goes on behind it: `2.1` and `2,5` are others, and in most scripts so is `2a`. */
const noFigure = '(?!\\p{N}|[.,]\\p{N})'
const noLetter = '(?![\\p{L}\\p{M}])'

const opening = lettered(
  `^(?:(${alternatives(labels)})(${space})(${digits})${noFigure}${noLetter}|(${alternatives(close)})(${space}?)(${digits})${noFigure})`,
  'iu'
)
const setOff = /^\s*(?:$|[.:：。．)\]|–—-])/u

/** What a caption begins with, such as `Figure 2`. */
export interface CaptionOpening {
  /** As the author wrote it, such as `Figure` or `Fig.` */
  readonly label: string
  /** What stands between label and number: a space, or nothing. */
  readonly space: string
  readonly number: number
}

/**
 * The label and the number that `text` begins with. Where `alone`, only if they are set off from what
 * follows, as in `Table 3. Costs` but not in `Table 3 shows the costs`.
 */
export function captionOpening(text: string, alone: boolean): CaptionOpening | undefined {
  const found = opening(text).exec(text)
  if (found === null) return undefined
  const [all, label = found[4], gap = found[5], number = found[6]] = found
  if (alone && !setOff.test(text.slice(all.length))) return undefined
  return {label: label ?? '', space: gap ?? '', number: Number(number)}
}

/** Finds where a text names one of the captions that it is made for. */
export interface CaptionFinder {
  /** `text` in pieces, those that name a caption with its index. */
  readonly split: (text: string) => readonly {readonly text: string; readonly caption?: number}[]
}

/** A finder for `captions`, by their labels as they are written: `figure 2` does not name `Figure 2`. */
export function captionFinder(captions: readonly CaptionOpening[]): CaptionFinder {
  const byName = new Map(captions.map(({label, number}, index) => [`${label} ${number}`, index]))
  const used = [...new Set(captions.map((it) => it.label))].sort((a, b) => b.length - a.length)
  if (used.length === 0) return {split: (text) => [{text}]}
  const spaced = used.filter((it) => !close.includes(it))
  const joined = used.filter((it) => close.includes(it))
  const patterns = [
    ...(spaced.length > 0
      ? [
          `(?<![\\p{L}\\p{M}\\p{N}])(${alternatives(spaced)})${space}(${digits})${noFigure}${noLetter}`
        ]
      : []),
    // After a character of the same kind it is the end of another word.
    ...(joined.length > 0
      ? [`(?<!\\p{Script=Han})(${alternatives(joined)})${space}?(${digits})${noFigure}`]
      : [])
  ]
  const pattern = new RegExp(patterns.join('|'), 'gu')
  return {
    split: (text) => {
      const pieces: {text: string; caption?: number}[] = []
      let end = 0
      for (const found of text.matchAll(pattern)) {
        const [words, label = found[3], number = found[4]] = found
        const caption = byName.get(`${label} ${number}`)
        if (caption === undefined) continue
        if (found.index > end) pieces.push({text: text.slice(end, found.index)})
        pieces.push({text: words, caption})
        end = found.index + words.length
      }
      if (end < text.length || pieces.length === 0) pieces.push({text: text.slice(end)})
      return pieces
    }
  }
}
