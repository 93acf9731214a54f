import {type IImageOptions, ImageRun} from 'docx'
import {message} from '../../diagnostics/message.ts'
import type {Asset, DrawingAsset, PixelAsset} from '../../model/asset.ts'
import type {Image} from '../../model/node.ts'
import {jpegHeader} from '../../picture/jpeg.ts'
import {pointsOfPixels} from '../../theme/units.ts'
import {clean} from './characters.ts'
import {depthOf} from './geometry.ts'
import {inlines, words} from './inlines.ts'
import {type Context, type Piece, paragraph, roomOf} from './work.ts'

/** A picture with its caption, or the words for it where the picture is missing. */
export function image(node: Image, context: Context): readonly Piece[] {
  const shown = shownIn(node, context)
  if (node.caption === undefined) return [shown]
  const caption = {type: 'text', origin: node.origin, value: node.caption} as const
  const children = inlines([caption], context.work, 'caption', node)
  return [shown, paragraph(context, 'caption', {children})]
}

function shownIn(node: Image, context: Context): Piece {
  const {work} = context
  const asset = work.assets.get(node.url)
  const run = asset === undefined ? undefined : picture(node, asset, context)
  if (run === undefined) {
    if (asset !== undefined) work.tell(notShown(node))
    return paragraph(context, 'missingFigure', {
      children: [words(node.alt === '' ? node.url : node.alt, work, 'missingFigure')]
    })
  }
  return paragraph(context, node.caption === undefined ? 'figureAlone' : 'figure', {
    children: [run]
  })
}

const notShown = (node: Image) =>
  message(
    'render/not-rendered',
    `Unexpected drawing \`${node.url}\` without pixels, expected one that Word shows everywhere; its words are shown`,
    node.origin
  )

/** The picture at its own size, or smaller so that it fits the text and most of a page. */
function picture({alt}: Image, asset: Asset, context: Context): ImageRun | undefined {
  const {work} = context
  const width = roomOf(context) / 20
  const fit = Math.min(
    1,
    width / pointsOfPixels(asset.width),
    (depthOf(work.theme) * 0.8) / pointsOfPixels(asset.height)
  )
  // Not whole pixels: rounded, a long thin picture would be of another shape.
  const size = {width: asset.width * fit, height: asset.height * fit}
  const name = `Picture ${work.countPicture()}`
  const frame: Frame = {
    altText: {id: String(work.count()), name, description: clean(alt)},
    decorative: alt === ''
  }
  return asset.kind === 'svg' ? drawingRun(asset, size, frame) : pixelRun(asset, size, frame)
}

interface Size {
  readonly width: number
  readonly height: number
}

/** What is said of a picture; of a decorative one, that nobody need announce it. */
type Frame = Required<Pick<IImageOptions, 'altText' | 'decorative'>>

/** The drawing for Word since 2016, its pixels for all others. */
function drawingRun(
  {bytes, pixels}: DrawingAsset,
  transformation: Size,
  frame: Frame
): ImageRun | undefined {
  if (pixels === undefined) return undefined
  const fallback = {type: 'png', data: pixels} as const
  return new ImageRun({type: 'svg', data: bytes, fallback, transformation, ...frame})
}

/** Word does not read how a JPEG is to be turned, so the frame turns, which has the size before. */
function pixelRun({kind, bytes}: PixelAsset, size: Size, frame: Frame): ImageRun {
  if (kind === 'png') {
    return new ImageRun({type: 'png', data: bytes, transformation: size, ...frame})
  }
  const turn = turns[(jpegHeader(bytes)?.orientation ?? 1) - 1] ?? {}
  const stored = 'sideways' in turn ? {width: size.height, height: size.width} : size
  const {rotation, mirrored} = turn
  const transformation = {
    ...stored,
    ...(rotation === undefined ? {} : {rotation}),
    ...(mirrored ? {flip: {horizontal: true}} : {})
  }
  return new ImageRun({type: 'jpg', data: bytes, transformation, ...frame})
}

interface Turn {
  /** Degrees clockwise, after mirroring. */
  readonly rotation?: number
  readonly mirrored?: true
  readonly sideways?: true
}

/** How pixels are turned, as Exif counts from 1. */
const turns: readonly Turn[] = [
  {},
  {mirrored: true},
  {rotation: 180},
  {mirrored: true, rotation: 180},
  {mirrored: true, rotation: 270, sideways: true},
  {rotation: 90, sideways: true},
  {mirrored: true, rotation: 90, sideways: true},
  {rotation: 270, sideways: true}
]
