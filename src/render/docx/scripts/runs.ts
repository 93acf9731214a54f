import {type IRunOptions, TextRun} from 'docx'
import {element} from '../xml.ts'
import type {Piece} from './directed.ts'
import type {Stretch} from './divide.ts'
import type {Scripts} from './index.ts'
import {known} from './known.ts'
import type {ScriptStyles} from './styles.ts'

interface Setting {
  readonly scripts: Scripts
  readonly scriptStyles: ScriptStyles
}

type Content = (text: string) => NonNullable<IRunOptions['children']>

/**
 * Words in one look, as one run or as several that are written in its place: Word has to be told
 * where direction, language or font change.
 */
export function runOf(
  pieces: readonly Piece[],
  look: IRunOptions,
  content: Content,
  setting: Setting
): TextRun {
  // What is copied comes last: engines take a copy that something is added to for like no other.
  const runs = pieces.flatMap(({text, isRtl}) =>
    setting.scripts
      .stretchesOf(text)
      .map((it) => new ScriptRun(it, isRtl, {children: content(it.text), ...look}, setting))
  )
  const [only, ...others] = runs
  return only !== undefined && others.length === 0 ? only : new Runs(runs)
}

class ScriptRun extends TextRun {
  constructor({letters}: Stretch, isRtl: boolean, look: IRunOptions, setting: Setting) {
    const isPlain = letters === undefined && !isRtl
    super(
      isPlain
        ? look
        : {...look, ...(isRtl && {rightToLeft: true}), ...lookOf(letters, look.style, setting)}
    )
    const isComplex = letters !== undefined && known[letters].slot === 'complex' && !isRtl
    // The next in order that a run may have here is its language, which these have from elsewhere.
    if (isComplex) this.properties.push(element('w:cs'))
  }
}

function lookOf(
  letters: Stretch['letters'],
  base: string | undefined,
  {scripts: {main, languageOf}, scriptStyles}: Setting
): IRunOptions {
  if (letters === undefined || letters === main.complex) return {}
  if (letters !== 'greek' && letters !== 'cyrillic')
    return {style: scriptStyles.idOf(letters, base)}
  const value = languageOf(letters)
  return value === undefined ? {} : {language: {value}}
}

/** Several runs where one is expected. */
class Runs extends TextRun {
  readonly #runs: readonly TextRun[]

  constructor(runs: readonly TextRun[]) {
    super({})
    this.#runs = runs
  }

  override get writtenAs(): readonly TextRun[] {
    return this.#runs
  }
}
