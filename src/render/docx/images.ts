import {ImageRun} from 'docx'
import type {Asset} from '../../model/asset.ts'
import type {Image} from '../../model/node.ts'
import {pointsOfPixels} from '../../theme/units.ts'
import {clean} from './characters.ts'
import {depthOf} from './geometry.ts'
import {words} from './inlines.ts'
import {type Context, type Piece, paragraph} from './work.ts'

/** A picture with its caption, or the words for it where the picture is missing. */
export function image(node: Image, context: Context): readonly Piece[] {
  const {work} = context
  const asset = work.assets.get(node.url)
  const shown =
    asset === undefined
      ? paragraph(context, 'missingFigure', {
          children: [words(node.alt === '' ? node.url : node.alt, work, 'missingFigure')]
        })
      : paragraph(context, 'figure', {
          ...(node.caption === undefined && {keepNext: false}),
          children: [picture(node, asset, context)]
        })
  if (node.caption === undefined) return [shown]
  return [shown, paragraph(context, 'caption', {children: [words(node.caption, work, 'caption')]})]
}

/** The picture at its own size, or smaller so that it fits the text and most of a page. */
function picture({alt}: Image, asset: Asset, {work, place}: Context): ImageRun {
  const width = (work.measure - place.left - place.right) / 20
  const fit = Math.min(
    1,
    width / pointsOfPixels(asset.width),
    (depthOf(work.theme) * 0.8) / pointsOfPixels(asset.height)
  )
  const number = work.count()
  return new ImageRun({
    type: asset.kind === 'jpeg' ? 'jpg' : 'png',
    data: asset.bytes,
    transformation: {
      width: Math.max(1, Math.round(asset.width * fit)),
      height: Math.max(1, Math.round(asset.height * fit))
    },
    altText: {id: String(number), name: `Picture ${number}`, description: clean(alt)}
  })
}
