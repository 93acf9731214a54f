import type {VFileMessage} from 'vfile-message'
import type {Tell} from '../diagnostics/message.ts'
import {english} from '../language/english.ts'
import {reportWords} from '../language/write.ts'
import type {Block} from '../model/node.ts'
import {paperNamed} from '../model/paper.ts'
import type {Report} from '../model/report.ts'
import type {Template} from '../template/index.ts'
import type {TemplateSettings} from '../template/template.ts'
import {nameAlerts} from './alerts.ts'
import {linksTo, setIds, setOrdinals} from './anchors.ts'
import {composeBlocks} from './blocks.ts'
import {contextOf} from './context.ts'
import {dropEmpty} from './endings.ts'
import {expandAcronyms} from './expansions/index.ts'
import {furnitureOf} from './furniture.ts'
import {numberMilitary} from './military-numbers.ts'
import {numberNotes} from './note-numbers.ts'
import {checkRequired} from './required.ts'
import {numberSections} from './section-numbers.ts'
import {spokenIn} from './spoken.ts'
import type {Study} from './study.ts'

const numberings: Readonly<
  Record<TemplateSettings['numbering'], (blocks: readonly Block[], tell: Tell) => readonly Block[]>
> = {none: (blocks) => blocks, sections: numberSections, military: numberMilitary}

export type {Study} from './study.ts'

export interface Composed {
  readonly report: Report
  readonly messages: readonly VFileMessage[]
}

/**
 * Fills a template with a document. Pure and total: whatever is wrong with the template is told by
 * the rules `template/…` and `compose/…`, and the report holds all that could be understood.
 */
export function compose(written: Template, study: Study): Composed {
  const messages: VFileMessage[] = []
  const tell = (it: VFileMessage) => void messages.push(it)
  const template = spokenIn(study.language ?? english, written, tell)
  const context = contextOf(template, study, tell)
  const {name, settings} = template
  checkRequired(context)
  const furniture = furnitureOf(context)
  const filled = composeBlocks(template.children, 1, context)
  const named = context.language === english ? filled : nameAlerts(filled, context.language)
  const {children, notes} = numberNotes(named, study.document.notes)
  const anchored = setOrdinals(setIds(dropEmpty(children, notes.length > 0)))
  const setLinks = linksTo(anchored)
  const linked = expandAcronyms(setLinks(anchored), context)
  const {meta} = study.document
  const stated = meta.paper === undefined ? undefined : paperNamed(meta.paper.text)
  const paper = stated ?? settings.paper
  const report: Report = {
    template: name,
    kind: settings.kind,
    ...(settings.flavour !== 'github' && {flavour: settings.flavour}),
    meta,
    ...(paper && {paper}),
    furniture,
    words: reportWords(context.language),
    children: numberings[settings.numbering](linked, context.tell),
    notes: notes.map((note) => ({...note, children: setLinks(note.children)}))
  }
  return {report, messages}
}
