import {TextRun} from 'docx'
import {watermarkShare, watermarkWords} from '../watermark.ts'
import {widthOfLine} from './columns.ts'
import type {Work} from './work.ts'
import {element} from './xml.ts'

/**
 * Height of the shape, of the size of its letters. Some programs stretch their ink to it, others
 * their line: between the two, letters are nearly as tall as they are drawn in both.
 */
const lineHeight = 1.05

/** Numbers after the point are of no use to a shape. */
const points = (value: number): string => `${Math.round(value)}pt`

/**
 * Words across the page as the shape that Word itself makes of them, which its own command finds and
 * takes away; in the paragraph of a header, so that they stand on every page that has it. Nothing
 * where the status is no draft. `number` tells it from those in other headers.
 */
export function watermark(work: Work, number: number): TextRun | undefined {
  const words = watermarkWords(work.meta)
  if (words === undefined) return undefined
  const {page, text, colours, fonts} = work.theme
  const {font, weight, italic, capitals} = text.marking
  work.faces.use(font, weight === 'bold', italic)
  // Of an attribute, readers make a space of each line end; one line is as wide as its spaces are.
  const line = words.replace(/\s+/g, ' ').trim()
  const shown = capitals ? line.toUpperCase() : line
  const diagonal = Math.hypot(page.width, page.height)
  const ems = widthOfLine(shown, 1)
  const size = Math.min((diagonal * watermarkShare.line) / ems, page.width * watermarkShare.letters)
  const type = [
    `font-family:"${fonts[font].name}"`,
    'font-size:1pt',
    ...(weight === 'bold' ? ['font-weight:bold'] : []),
    ...(italic ? ['font-style:italic'] : [])
  ]
  const shape = element(
    'v:shape',
    {
      id: `PowerPlusWaterMarkObject${number}`,
      'o:spid': `_x0000_s${2048 + number}`,
      type: '#_x0000_t136',
      // Without words, as decoration is: the status is no word of every page.
      alt: '',
      style: placed({
        width: points(ems * size),
        height: points(lineHeight * size),
        rotation: Math.round(360 - (Math.atan2(page.height, page.width) * 180) / Math.PI)
      }),
      'o:allowincell': 'f',
      fillcolor: colours.watermark,
      stroked: 'f'
    },
    [
      element('v:textpath', {style: type.join(';'), string: shown}),
      element('w10:wrap', {anchorx: 'page', anchory: 'page'})
    ]
  )
  return new TextRun({children: [element('w:pict', {}, [shapeType(), shape])]})
}

/** In the middle of the page, behind its text. */
const placed = (own: Readonly<Record<string, string | number>>): string =>
  Object.entries({
    position: 'absolute',
    'margin-left': 0,
    'margin-top': 0,
    ...own,
    'z-index': -251658752,
    'mso-position-horizontal': 'center',
    'mso-position-horizontal-relative': 'page',
    'mso-position-vertical': 'center',
    'mso-position-vertical-relative': 'page'
  })
    .map(([name, value]) => `${name}:${value}`)
    .join(';')

/** Shape type 136 of Office, plain text on a path (ECMA-376 part 4, 20.1.2.4). */
const shapeType = () =>
  element(
    'v:shapetype',
    {
      id: '_x0000_t136',
      coordsize: '21600,21600',
      'o:spt': 136,
      adj: 10800,
      path: 'm@7,l@8,m@5,21600l@6,21600e'
    },
    [
      element(
        'v:formulas',
        {},
        formulas.map((eqn) => element('v:f', {eqn}))
      ),
      element('v:path', {
        textpathok: 't',
        'o:connecttype': 'custom',
        'o:connectlocs': '@9,0;@10,10800;@11,21600;@12,10800',
        'o:connectangles': '270,180,90,0'
      }),
      element('v:textpath', {on: 't', fitshape: 't'}),
      element('v:handles', {}, [
        element('v:h', {position: '#0,bottomRight', xrange: '6629,14971'})
      ]),
      element('o:lock', {'v:ext': 'edit', text: 't', shapetype: 't'})
    ]
  )

const formulas = [
  'sum #0 0 10800',
  'prod #0 2 1',
  'sum 21600 0 @1',
  'sum 0 0 @2',
  'sum 21600 0 @3',
  'if @0 @3 0',
  'if @0 21600 @1',
  'if @0 0 @2',
  'if @0 @4 21600',
  'mid @5 @6',
  'mid @8 @5',
  'mid @7 @8',
  'mid @6 @7',
  'sum @6 0 @5'
]
