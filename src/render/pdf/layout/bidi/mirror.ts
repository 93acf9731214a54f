import type {Box, Container, Op} from '../box.ts'
import type {PagePaint} from '../pages/frames.ts'

/** A stretch of the page about whose middle paint is mirrored; points from its left edge. */
export interface Area {
  readonly x: number
  readonly width: number
}

/*
 * Everything is laid out as if it ran from left to right; what runs from right to left is mirrored
 * in the end: places only, never what stands in them. So `x` of a context is where lines begin.
 */

/** Paint with its place mirrored about the middle of an area. */
export function mirroredPaint<Paint extends PagePaint>(op: Paint, area: Area): Paint {
  if (op.kind === 'enter') return op
  const width = op.kind === 'text' ? op.line.width : op.kind === 'dot' ? 0 : op.width
  return {...op, x: flipped(op.x, width, area)}
}

/** Left edge of something after it is mirrored. */
const flipped = (x: number, width: number, area: Area): number =>
  2 * area.x + area.width - x - width

/** Boxes with all that stands in them mirrored, but for the containers that they share with others. */
export function mirroredBoxes(
  boxes: readonly Box[],
  area: Area,
  shared: readonly Container[]
): readonly Box[] {
  const containers = new Map(shared.map((it) => [it, it]))
  return boxes.map((it) => mirroredBox(it, area, containers))
}

/** `known`: containers that were mirrored before; boxes of one container go on sharing it. */
function mirroredBox(it: Box, area: Area, known: Map<Container, Container>): Box {
  const ops = (list: readonly Op[]): readonly Op[] => list.map((op) => mirroredOp(op, area))
  const {divide, repeat} = it
  return {
    ...it,
    ops: ops(it.ops),
    containers: it.containers.map((container) => mirroredContainer(container, area, known)),
    repeat: repeat && {...repeat, ops: ops(repeat.ops)},
    divide:
      divide &&
      ((room) => {
        const divided = divide(room)
        return (
          divided && {
            first: mirroredBox(divided.first, area, known),
            rest: mirroredBox(divided.rest, area, known)
          }
        )
      })
  }
}

function mirroredOp(op: Op, area: Area): Op {
  if (op.kind !== 'leader') return mirroredPaint(op, area)
  const width = op.right - op.x
  const x = flipped(op.x, width, area)
  return {...op, x, right: x + width, mirrored: op.mirrored !== true}
}

function mirroredContainer(
  container: Container,
  area: Area,
  known: Map<Container, Container>
): Container {
  const made = known.get(container)
  if (made !== undefined) return made
  const {x, width, bar} = container
  const mirrored: Container = {
    ...container,
    x: flipped(x, width, area),
    ...(bar && {bar: {...bar, atEnd: bar.atEnd !== true}})
  }
  known.set(container, mirrored)
  return mirrored
}
