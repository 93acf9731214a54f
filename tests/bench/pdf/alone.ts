import process from 'node:process'
import {timed} from '../common/measure.ts'
import {inputOfSize, rendered} from './ours.ts'

/** Renders one large text in a process of its own, and prints how long and how much memory it took. */
const input = inputOfSize('large', 1)
const {ms, result} = await timed(() => rendered(input))
const megabytes = process.resourceUsage().maxRSS / 1024
console.log(JSON.stringify({ms, pages: result.pages, megabytes}))
