import type {Image} from '../../../../model/node.ts'
import {pointsOfPixels} from '../../../../theme/units.ts'
import {type Box, box, type Op, withBelow} from '../box.ts'
import {type Context, indented, styleOf} from '../context.ts'
import {tagged} from '../tag.ts'
import {padded} from './measure-boxed.ts'
import {measureText} from './paragraph.ts'

/**
 * A picture at its intrinsic size, made smaller where the measure or the page is; its caption
 * below. One that is missing is a frame with its words, or its address where it has none.
 */
export function measureImage(node: Image, outer: Context): readonly Box[] {
  const {theme} = outer.job
  // The caption belongs to the picture, but not into its element: the words of a picture are read
  // in place of all that is in it.
  const captioned = node.caption !== undefined && node.caption !== ''
  const context = captioned ? {...outer, tag: tagged('Div', outer.tag)} : outer
  const caption = measureText(captionOf(node), context, {
    style: 'caption',
    tag: tagged('Caption', context.tag),
    ragged: true
  })
  const space = theme.spacing.figure
  const asset = context.job.assets.get(node.url)
  const room = context.job.pageHeight - caption.reduce((sum, it) => sum + it.height, 0) - 3 * space
  const picture =
    asset === undefined
      ? placeholder(node, context)
      : [figure(node, context, scaled(asset, context.width, room))]
  const figureBoxes = caption.length === 0 ? picture : picture.map(kept)
  const all = [...figureBoxes, ...caption]
  return withBelow(all, Math.max(space, caption.at(-1)?.below ?? 0, context.gap))
}

/** Of its size, what is left of a picture that is made smaller for the end of its page. */
const leastScale = 0.7

const kept = (it: Box): Box => ({...it, keepWithNext: true})

const captionOf = (node: Image) =>
  node.caption === undefined || node.caption === ''
    ? []
    : [{type: 'text', origin: node.origin, value: node.caption} as const]

interface Size {
  readonly width: number
  readonly height: number
}

/** Size in points of a picture in pixels, made smaller so that it fits. */
function scaled(pixels: Size, width: number, height: number): Size {
  const wide = Math.max(1, pointsOfPixels(pixels.width))
  const high = Math.max(1, pointsOfPixels(pixels.height))
  const scale = Math.min(1, width / wide, Math.max(height, 1) / high)
  return {width: wide * scale, height: high * scale}
}

function figure(node: Image, context: Context, size: Size): Box {
  const tag = node.alt === '' ? {} : {tag: tagged('Figure', context.tag, {alt: node.alt})}
  const op: Op = {kind: 'image', url: node.url, x: context.x, y: 0, ...size, ...tag}
  const above = context.job.theme.spacing.figure
  const leastHeight = size.height * leastScale
  return box(size.height, {above, ops: [op], containers: context.containers, leastHeight})
}

/** What stands in place of a picture that cannot be shown. */
function placeholder(node: Image, context: Context): readonly Box[] {
  const {theme} = context.job
  const {x, y} = theme.spacing.callout
  const frame = {
    x: context.x,
    width: context.width,
    ground: theme.colours.codeGround,
    bar: {colour: theme.colours.rule, width: theme.rules.medium},
    overlap: 0
  }
  const containers = [...context.containers, frame]
  const value = node.alt === '' ? node.url : node.alt
  const words = measureText(
    [{type: 'text', origin: node.origin, value}],
    {...indented(context, x, x), containers},
    {style: 'caption', tag: tagged('P', context.tag), ragged: true, above: 0, below: 0}
  )
  const space = theme.spacing.figure
  return padded(words, y, {above: space, below: styleOf(context, 'body').below, containers})
}
