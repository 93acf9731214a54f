/** Twentieths of a point: `ST_TwipsMeasure`, as in `w:spacing`, `w:ind` and `w:pgMar`. */
export const twips = (points: number): number => Math.round(points * 20)

/** Half points: `ST_HpsMeasure`, as in `w:sz` of a run. */
export const halfPoints = (points: number): number => Math.round(points * 2)

/** Eighths of a point: `ST_EighthPointMeasure`, as in `w:sz` of a border. */
export const eighths = (points: number): number => Math.round(points * 8)

/** Points of a length in CSS pixels, 1/96 in. */
export const pointsOfPixels = (pixels: number): number => pixels * 0.75
