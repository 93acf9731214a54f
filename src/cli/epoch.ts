import {WrongCall} from './call.ts'
import type {Host} from './host.ts'

/** `SOURCE_DATE_EPOCH`, in seconds: see https://reproducible-builds.org/specs/source-date-epoch/. */
export function epochOf({env}: Host): number | undefined {
  const text = env.SOURCE_DATE_EPOCH
  if (text === undefined || text === '') return undefined
  // As many digits as a date can hold.
  if (/^\d{1,12}$/.test(text)) return Number(text)
  throw new WrongCall(`Unexpected \`${text}\` in SOURCE_DATE_EPOCH, expected seconds since 1970`)
}
