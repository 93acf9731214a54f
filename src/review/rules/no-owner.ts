import type {VFileMessage} from 'vfile-message'
import {statedItems} from '../../compose/stated/stated.ts'
import {placesOf} from '../../derive/places.ts'
import {longestSentence} from '../../derive/reading.ts'
import {message} from '../../diagnostics/message.ts'
import type {AspectName, StatedItem} from '../../model/document.ts'
import {piecesOf} from '../../model/pieces.ts'
import {plainText} from '../../model/walk.ts'
import {passiveAdvice} from '../passive-advice.ts'
import type {Reviewer} from '../reviewed.ts'
import {studyOf} from '../study-of.ts'
import {saysWhen, saysWho} from '../who-and-when.ts'

/**
 * What nobody will do, since nobody is to do it by any day: an action or a recommendation that says
 * neither; one that lacks what its neighbours say; and `It is recommended that it be closed`.
 */
export const noOwner: Reviewer = (reviewed) => {
  const study = studyOf(reviewed)
  return [
    ...lacking(statedItems(study, 'recommendations'), 'recommendation'),
    ...lacking(statedItems(study, 'actions'), 'action'),
    ...reviewed.words.flatMap(passiveAdvice)
  ]
}

type Kind = 'recommendation' | 'action'

function lacking(items: readonly StatedItem[], kind: Kind): readonly VFileMessage[] {
  const has = (name: AspectName) => items.some((it) => hasAspect(it, name))
  const others = {owner: has('owner'), due: has('due')}
  return items
    .filter((it) => it.task !== 'done')
    .flatMap((item) => {
      const lost = lostIn(item, kind, others)
      if (lost === undefined) return []
      const text = plainText(item.children)
      const place = placesOf(item.children).at(0, text.length) ?? item.origin
      const reason = `Unexpected ${kind} without ${lost}, expected who does it and by when`
      return [message('review/no-owner', reason, place)]
    })
}

const hasAspect = ({aspects}: StatedItem, name: AspectName) =>
  aspects.some((it) => it.name === name)

/** Who reads a recommendation that begins so is whom it asks. */
const asksReader =
  /^(?:to\s)?(?:approve|note|agree|endorse|decide|consider|confirm|sign|support|accept|adopt|choose|authori[sz]e|reject|decline|do\snot|don['’]t)\b/i

/** What an item says nothing of, as it stands behind `without`. */
function lostIn(
  item: StatedItem,
  kind: Kind,
  others: {readonly owner: boolean; readonly due: boolean}
): string | undefined {
  if (kind === 'recommendation' && asksReader.test(item.text)) return undefined
  const text = [item.text, ...piecesOf(item.below)].join(' ').slice(0, longestSentence)
  const who = hasAspect(item, 'owner') || (!others.owner && saysWho(text))
  const when = hasAspect(item, 'due') || saysWhen(text)
  if (others.owner && !who && !saysWho(text)) return when ? 'an owner' : 'an owner or a date'
  if (others.due && !when) return 'a date'
  return who || when ? undefined : 'an owner or a date'
}
