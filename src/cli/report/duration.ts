import {counted} from '../counted.ts'

/** `40 ms`, `0.4 s`, `42 s`, `3 min 20 s`, `1 h 3 min`; milliseconds in. */
export function duration(milliseconds: number): string {
  if (milliseconds < 99.5) return `${Math.round(milliseconds)} ms`
  const seconds = milliseconds / 1000
  if (seconds < 9.95) return `${seconds.toFixed(1)} s`
  const whole = Math.round(seconds)
  if (whole < 60) return `${whole} s`
  const minutes = Math.floor(whole / 60)
  if (minutes < 60) return `${minutes} min ${whole % 60} s`
  return `${Math.floor(minutes / 60)} h ${minutes % 60} min`
}

/** What is left, as coarse as it is known: `about 20 s left`, `about 3 min left`. */
export function left(milliseconds: number): string {
  const seconds = milliseconds / 1000
  if (seconds < 55)
    return `about ${seconds < 10 ? Math.ceil(seconds) : Math.ceil(seconds / 5) * 5} s left`
  const minutes = Math.ceil(seconds / 60)
  return minutes < 90
    ? `about ${minutes} min left`
    : `about ${counted(Math.round(minutes / 60), 'hour')} left`
}
