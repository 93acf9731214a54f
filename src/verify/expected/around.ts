import type {Context} from './build.ts'

const nestedIn = ({around}: Context) => ({nesting: (around.nesting ?? 0) + 1})

/** One level deeper in lists. */
export const deeper = (context: Context): Context => ({
  ...context,
  nested: true,
  around: {...context.around, ...nestedIn(context), level: (context.around.level ?? 0) + 1}
})

/** In a box of that kind, where the format shows its edge. */
export const boxed = (context: Context, box: string): Context => {
  const {boxes} = context.conventions
  const shown = boxes === 'none' || (boxes === 'quotes' && box !== 'quote') ? {} : {box}
  return {...context, nested: true, around: {...context.around, ...nestedIn(context), ...shown}}
}

/** In a cell of a table. */
export const inCell = (
  context: Context,
  cell: NonNullable<Context['around']['cell']>
): Context => ({
  ...context,
  nested: true,
  around: {...context.around, cell}
})
