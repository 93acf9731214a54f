import {languagesOf} from '../styles/language.ts'
import {tag} from '../xml.ts'

const word = 'http://schemas.microsoft.com/office/word'

/** Compatibility settings that Word writes for a document of its own time. */
const compatibility = [
  'overrideTableStyleFontSizeAndJustification',
  'enableOpenTypeFeatures',
  'doNotFlipMirrorIndents',
  'differentiateMultirowTableHeaders'
]

/** Completes the settings that `docx` writes; their order is the schema's. */
export function completeSettings(xml: string, lang: string, embedsFonts: boolean): string {
  const fonts = embedsFonts ? tag('w:embedTrueTypeFonts') + tag('w:saveSubsetFonts') : ''
  const separators = (kind: 'footnote' | 'endnote') =>
    tag(`w:${kind}Pr`, {}, [-1, 0].map((id) => tag(`w:${kind}`, {'w:id': id})).join(''))
  const compat = compatibility.map((name) =>
    tag('w:compatSetting', {'w:name': name, 'w:uri': word, 'w:val': 1})
  )
  const {value, eastAsia, bidirectional} = languagesOf(lang)
  const languages = {
    'w:val': value,
    ...(eastAsia !== undefined && {'w:eastAsia': eastAsia}),
    ...(bidirectional !== undefined && {'w:bidi': bidirectional})
  }
  return xml
    .replace('<w:displayBackgroundShape/>', fonts)
    .replace('<w:compat>', `${separators('footnote')}${separators('endnote')}<w:compat>`)
    .replace('</w:compat>', `${compat.join('')}</w:compat>${tag('w:themeFontLang', languages)}`)
}
