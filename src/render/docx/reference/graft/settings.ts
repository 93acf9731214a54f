import {
  childOf,
  type Element,
  inOrder,
  isElement,
  isOn,
  make,
  withAttributes,
  withChildren
} from '../tree.ts'

/** `w:settings` in the order of its schema (ECMA-376 part 1, 17.15.1.78), as far as either has it. */
const order = [
  'w:writeProtection',
  'w:view',
  'w:zoom',
  'w:removePersonalInformation',
  'w:removeDateAndTime',
  'w:doNotDisplayPageBoundaries',
  'w:displayBackgroundShape',
  'w:printPostScriptOverText',
  'w:printFractionalCharacterWidth',
  'w:printFormsData',
  'w:embedTrueTypeFonts',
  'w:embedSystemFonts',
  'w:saveSubsetFonts',
  'w:saveFormsData',
  'w:mirrorMargins',
  'w:alignBordersAndEdges',
  'w:bordersDoNotSurroundHeader',
  'w:bordersDoNotSurroundFooter',
  'w:gutterAtTop',
  'w:hideSpellingErrors',
  'w:hideGrammaticalErrors',
  'w:activeWritingStyle',
  'w:proofState',
  'w:formsDesign',
  'w:attachedTemplate',
  'w:linkStyles',
  'w:stylePaneFormatFilter',
  'w:stylePaneSortMethod',
  'w:documentType',
  'w:mailMerge',
  'w:revisionView',
  'w:trackRevisions',
  'w:doNotTrackMoves',
  'w:doNotTrackFormatting',
  'w:documentProtection',
  'w:autoFormatOverride',
  'w:styleLockTheme',
  'w:styleLockQFSet',
  'w:defaultTabStop',
  'w:autoHyphenation',
  'w:consecutiveHyphenLimit',
  'w:hyphenationZone',
  'w:doNotHyphenateCaps',
  'w:showEnvelope',
  'w:summaryLength',
  'w:clickAndTypeStyle',
  'w:defaultTableStyle',
  'w:evenAndOddHeaders',
  'w:bookFoldRevPrinting',
  'w:bookFoldPrinting',
  'w:bookFoldPrintingSheets',
  'w:drawingGridHorizontalSpacing',
  'w:drawingGridVerticalSpacing',
  'w:displayHorizontalDrawingGridEvery',
  'w:displayVerticalDrawingGridEvery',
  'w:doNotUseMarginsForDrawingGridOrigin',
  'w:drawingGridHorizontalOrigin',
  'w:drawingGridVerticalOrigin',
  'w:doNotShadeFormData',
  'w:noPunctuationKerning',
  'w:characterSpacingControl',
  'w:printTwoOnOne',
  'w:strictFirstAndLastChars',
  'w:noLineBreaksAfter',
  'w:noLineBreaksBefore',
  'w:savePreviewPicture',
  'w:doNotValidateAgainstSchema',
  'w:saveInvalidXml',
  'w:ignoreMixedContent',
  'w:alwaysShowPlaceholderText',
  'w:doNotDemarcateInvalidXml',
  'w:saveXmlDataOnly',
  'w:useXSLTWhenSaving',
  'w:saveThroughXslt',
  'w:showXMLTags',
  'w:alwaysMergeEmptyNamespace',
  'w:updateFields',
  'w:hdrShapeDefaults',
  'w:footnotePr',
  'w:endnotePr',
  'w:compat',
  'w:docVars',
  'w:rsids',
  'm:mathPr',
  'w:attachedSchema',
  'w:themeFontLang',
  'w:clrSchemeMapping',
  'w:doNotIncludeSubdocsInStats',
  'w:doNotAutoCompressPictures',
  'w:forceUpgrade',
  'w:captions',
  'w:readModeInkLockDown',
  'w:smartTagType',
  'w:shapeDefaults',
  'w:doNotEmbedSmartTags',
  'w:decimalSymbol',
  'w:listSeparator'
]

/** What says how a text is set: taken as the file has it, also where it does not. */
const taken: readonly string[] = [
  'w:mirrorMargins',
  'w:alignBordersAndEdges',
  'w:bordersDoNotSurroundHeader',
  'w:bordersDoNotSurroundFooter',
  'w:gutterAtTop',
  'w:defaultTabStop',
  'w:autoHyphenation',
  'w:consecutiveHyphenLimit',
  'w:hyphenationZone',
  'w:doNotHyphenateCaps',
  'w:evenAndOddHeaders',
  'w:characterSpacingControl',
  'w:compat',
  'w:clrSchemeMapping'
]

/** Whether pages with even numbers have headers and footers of their own. */
export const hasEvenPages = (settings: Element | undefined): boolean =>
  isOn(childOf(settings, 'w:evenAndOddHeaders'))

/**
 * Our settings, with those of the file that its look depends on. Languages of the theme's fonts are
 * those of the text, and the file's where the text has none of its own.
 */
export function graftSettings(
  own: Element,
  theirs: Element | undefined,
  embedsFonts: boolean
): Element {
  const languages = childOf(theirs, 'w:themeFontLang')
  const kept = own.children.flatMap((it) => {
    if (!isElement(it)) return []
    // Without what it is compatible with, Word would take a document for one of its oldest.
    const stays = it.name === 'w:compat' && childOf(theirs, it.name) === undefined
    if (theirs !== undefined && taken.includes(it.name) && !stays) return []
    if (it.name === 'w:themeFontLang' && languages !== undefined) {
      return [withAttributes(languages, Object.fromEntries(it.attributes))]
    }
    return it.name === 'w:embedTrueTypeFonts' ? [] : [it]
  })
  const added = taken.flatMap((name) => childOf(theirs, name) ?? [])
  const fonts = embedsFonts ? [make('w:embedTrueTypeFonts')] : []
  return withChildren(own, inOrder([...kept, ...added, ...fonts], order))
}
