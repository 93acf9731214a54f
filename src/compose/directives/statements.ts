import type {StatementFact} from '../../model/fact.ts'
import type {Block, Statement} from '../../model/node.ts'
import {plainText} from '../../model/walk.ts'
import {authoredBlocks, fields, sectionOf} from '../authored.ts'
import type {Group} from '../chosen/best.ts'
import {max, statementsOf} from '../chosen/statements.ts'
import type {Call, Directive} from '../directive.ts'
import {cited, saidOrigin} from '../excerpt.ts'
import {type Named, namedIn, type SpeakerLine, speakerLine} from '../speaker.ts'
import {sure} from '../sure.ts'
import {textOf} from '../words.ts'

const by = 'compose/statements'

/** What somebody said, in the whole sentence that tells it, and who; stated by the author or derived. */
export const statements: Directive = {
  name: 'statements',
  form: 'leaf',
  attributes: [max, sure],
  compose: (call) => authoredBlocks(call, fields.statements) ?? derivedBlocks(call),
  shows: sectionOf(fields.statements)
}

function derivedBlocks(call: Call): readonly Block[] {
  const named = namedIn(call, call.value(sure))
  return statementsOf(call, call.value).map((it) => statementOf(it, named, call))
}

function statementOf(
  {facts, sentence}: Group<StatementFact>,
  named: ReadonlyMap<string, Named>,
  call: Call
): Statement {
  const lines = new Map<string, SpeakerLine>()
  for (const {speaker} of facts) {
    const line = speakerLine(speaker, named, call)
    lines.set(plainText(line.words), line)
  }
  const different = [...lines.values()]
  return {
    type: 'statement',
    origin: saidOrigin(
      by,
      sentence,
      call,
      different.flatMap((it) => it.evidence)
    ),
    children: cited(sentence, by, call),
    speaker: different.flatMap(({words}, index) =>
      index === 0 ? words : [textOf(call.language.marks.semicolon, call.origin), ...words]
    )
  }
}
