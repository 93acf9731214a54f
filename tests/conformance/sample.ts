import {mkdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {argv} from 'node:process'
import type {Block} from '../../src/model/node.ts'
import {rendered} from '../inputs.ts'
import {bullets, card, cards, event, item, note, p, timeline} from '../render/sample-nodes.ts'
import {sampleAssets, sampleReport} from '../render/sample-report.ts'

const sentence = 'The host council invited nine neighbouring towns to a meeting in the harbour. '

/** Cards and events over pages, with notes, in lists, and taller than a page. */
const figures: readonly Block[] = [
  cards(...Array.from({length: 12}, (_, at) => card(`${at}%`, sentence.repeat(5), note(1)))),
  timeline(...Array.from({length: 40}, (_, at) => event(`${at} May`, sentence, note(2)))),
  bullets(item(p('In a list'), cards(card('1', sentence)), timeline(event('May', sentence)))),
  cards(card('1', sentence.repeat(200)), card('2', sentence)),
  timeline(event('June', sentence.repeat(200)), event('July', sentence))
]

const reports = {sample: sampleReport(), figures: {...sampleReport(), children: figures}}

/** Writes them into the folder that is named, in the formats that are validated. */
const [, , folder = '.'] = argv
mkdirSync(folder, {recursive: true})
for (const [name, report] of Object.entries(reports)) {
  for (const format of ['pdf', 'docx'] as const) {
    const {bytes} = await rendered(report, format, sampleAssets)
    writeFileSync(join(folder, `${name}.${format}`), bytes)
  }
}
