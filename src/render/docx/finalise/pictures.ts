import {tag} from '../xml.ts'

const drawing = 'http://schemas.openxmlformats.org/drawingml/2006/main'
const decorative = 'http://schemas.microsoft.com/office/drawing/2017/decorative'

/**
 * Says of a picture without words that it is decoration, so that no reader announces it. `docx`
 * leaves empty words out, which would mean that they were forgotten.
 */
export const markDecoration = (xml: string): string =>
  xml.replace(
    /<wp:docPr (?![^>]*\bdescr=)([^>]*)\/>/g,
    `<wp:docPr $1 descr="">${extension}</wp:docPr>`
  )

const extension = tag(
  'a:extLst',
  {'xmlns:a': drawing},
  tag(
    'a:ext',
    {uri: '{C183D7F6-B498-43B3-948B-1728B52AA6E4}'},
    tag('adec:decorative', {'xmlns:adec': decorative, val: 1})
  )
)
