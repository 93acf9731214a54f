/** “Draft” in the languages of many offices, as whole words in lower case; what only begins so is none. */
const drafts = [
  'draft',
  'drafts',
  'entwurf',
  'brouillon',
  'borrador',
  'bozza',
  'rascunho',
  'minuta',
  'concept',
  'conceptversie',
  'utkast',
  'udkast',
  'luonnos',
  'kavand',
  'projekt',
  'návrh',
  'tervezet',
  'ciornă',
  'osnutek',
  'nacrt',
  'нацрт',
  'черновик',
  'чернетка',
  'проект',
  'проєкт',
  'чернова',
  'σχέδιο',
  'προσχέδιο',
  'taslak',
  'مسودة',
  'טיוטה',
  'मसौदा',
  'प्रारूप'
]

/** Scripts that set no spaces between words. */
const within = ['草案', '草稿', '初稿', 'ドラフト', '下書き', '초안', 'ร่าง']

/** Whether a status, such as `Draft for comment`, says that a text is a draft. */
export function saysDraft(status: string): boolean {
  const text = status.normalize('NFC').toLowerCase()
  const words = new Set(text.split(/[^\p{L}\p{M}]+/u))
  return drafts.some((it) => words.has(it)) || within.some((it) => text.includes(it))
}
