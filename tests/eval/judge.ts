import type {Facts} from '../../src/model/fact.ts'
import type {Case} from './gold.ts'
import {judgeDates, judgeEvents} from './judge-dates.ts'
import {judgeFigures} from './judge-figures.ts'
import {judgeNamed, judgePeople} from './judge-names.ts'
import {judgeAttributions, judgeOutlook, judgeStatements} from './judge-speech.ts'
import {judgeAcronyms, judgeBottomLine, judgeDateline, judgeKeyPoints} from './judge-summary.ts'
import type {Judged} from './verdict.ts'

/** Judges every kind that the case has labels for. How, is said at each kind's judge. */
export function judge({gold}: Case, facts: Facts): readonly Judged[] {
  const found: Judged[] = []
  const {strict = false} = gold
  if (gold.person) found.push(judgePeople(facts, gold.person, strict))
  if (gold.organisation) found.push(judgeNamed('organisation', facts, gold.organisation, strict))
  if (gold.place) found.push(judgeNamed('place', facts, gold.place, strict))
  if (gold.date) found.push(judgeDates(facts, gold.date), judgeEvents(facts, gold.date))
  if (gold.figure) found.push(judgeFigures(facts, gold.figure, gold.figureUnits))
  if (gold.statement) found.push(judgeStatements(facts, gold.statement))
  if (gold.outlook) found.push(judgeOutlook(facts, gold.outlook))
  if (gold.acronym) found.push(judgeAcronyms(facts, gold.acronym))
  if (gold.attribution) found.push(judgeAttributions(facts, gold.attribution))
  if (gold.dateline) found.push(judgeDateline(facts, gold.dateline))
  if (gold.keyPoint) found.push(judgeKeyPoints(facts, gold.keyPoint))
  if (gold.bottomLine) found.push(judgeBottomLine(facts, gold.bottomLine))
  return found
}
