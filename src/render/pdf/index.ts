import {grouped} from '../../diagnostics/grouped.ts'
import {message, type Tell} from '../../diagnostics/message.ts'
import type {Asset, Assets} from '../../model/asset.ts'
import {placeOf} from '../../model/origin.ts'
import type {Report} from '../../model/report.ts'
import {directionOfReport} from '../direction.ts'
import type {Rendered, Renderer, RenderInput} from '../renderer.ts'
import {attachSource} from './attachment.ts'
import type {FontStack} from './fonts/fallback.ts'
import {type Fonts, loadFonts} from './fonts/fonts.ts'
import {tellMissing} from './fonts/missing.ts'
import {bindAtTheRight, closePdf, openPdf} from './internals.ts'
import type {Job} from './layout/context.ts'
import {type Layout, layout} from './layout/layout.ts'
import {loadHyphenation} from './layout/lines/hyphenate.ts'
import {type Survey, surveyOf} from './layout/survey.ts'
import {infoOf, metadataOf, writeXmp} from './metadata.ts'
import {Canvas} from './paint/canvas.ts'
import type {DrawingJob} from './paint/drawing/index.ts'
import {EmbeddedFaces} from './paint/glyphs.ts'
import {type EmbeddedImage, embedImage} from './paint/image.ts'
import {type Place, writeDestinations} from './paint/links.ts'
import {writeOutline} from './paint/outline.ts'
import {paintPages} from './paint/pages.ts'
import {Structure} from './paint/structure.ts'

/**
 * PDF 1.7, tagged, with embedded fonts: PDF/A-3a and PDF/UA-1. Two steps: layout (pure data), then
 * paint. Throws if a font of the theme is not among `fonts`.
 */
export const pdf: Renderer = {render}

async function render(input: RenderInput, tell: Tell): Promise<Rendered> {
  const {report, theme} = input
  const metadata = metadataOf(report, input.epoch)
  const {width, height} = theme.page
  const document = openPdf({
    width,
    height,
    lang: metadata.lang,
    info: infoOf(metadata),
    date: metadata.date
  })
  const fonts = await loadFonts(report, theme, input.fonts)
  const faces = new EmbeddedFaces(document)
  const drawing = {document, faces, stack: lettering(fonts)}
  const survey = surveyOf(report)
  const images = embedImages(drawing, survey, input, tell)
  const job = await jobOf(input, fonts, {survey, images}, tell)
  const laid = layout(job)
  const pages = laid.pages.length
  if (input.mostPages !== undefined && pages > input.mostPages) {
    const reason = `Unexpected ${grouped(pages)} pages of PDF by \`${report.template}\`, expected at most ${grouped(input.mostPages)}`
    tell(message('render/too-many-pages', reason, {from: 'file', path: pathOf(report)}))
    return {bytes: new Uint8Array(), pages}
  }
  tellMissing(
    report,
    job.fonts.missing,
    {theme, files: input.fonts, han: job.fonts.han, path: pathOf(report)},
    tell
  )
  const direction = directionOfReport(report)
  if (direction === 'rtl') bindAtTheRight(document)
  const canvas = new Canvas(document, new Structure(pages, direction), height, faces)
  const places = placesOf(laid)
  paintPages(
    {
      canvas,
      images,
      places,
      notes: job.notesSet,
      links: new Map(),
      onLostLink: lostLinks(report, tell)
    },
    laid
  )
  canvas.structure.write(document, canvas.pages)
  writeDestinations(document, places, canvas.pages, height)
  if (input.source !== undefined)
    attachSource(document, input.source, report.words.attached, metadata.date)
  writeOutline(document, job.sections, places, pages)
  writeXmp(document, metadata)
  return {bytes: await closePdf(document), pages}
}

async function jobOf(
  {report, theme, assets}: RenderInput,
  fonts: Fonts,
  {
    survey,
    images
  }: {
    readonly survey: Survey
    readonly images: ReadonlyMap<string, EmbeddedImage>
  },
  tell: Tell
): Promise<Job> {
  const {top, bottom} = theme.page.margin
  return {
    report,
    theme,
    fonts,
    assets: readable(assets, images),
    hyphenate: await loadHyphenation(report.meta.lang),
    tell,
    pageHeight: theme.page.height - top - bottom,
    notes: new Map(report.notes.map((note) => [note.id, note])),
    sections: survey.sections,
    isNumbered: survey.isNumbered,
    notesSet: new Map(),
    titled: false
  }
}

/** Pictures that could be embedded; the others are shown by their words. */
function readable(assets: Assets, images: ReadonlyMap<string, EmbeddedImage>): Assets {
  return new Map([...assets].filter(([url]) => images.has(url)))
}

/** Font of the words in drawings. They are seen as outlines, so none of their letters is missing. */
const lettering = (fonts: Fonts): FontStack => ({
  ...fonts.stack('sans', 'regular'),
  onMissing: () => undefined
})

/**
 * Embeds each picture of the report once, also one with several addresses; one that cannot be read
 * is told and left out.
 */
function embedImages(
  drawing: DrawingJob,
  survey: Survey,
  {assets}: RenderInput,
  tell: Tell
): ReadonlyMap<string, EmbeddedImage> {
  const images = new Map<string, EmbeddedImage>()
  const failed = new Set<string>()
  const known: {readonly asset: Asset; readonly image: EmbeddedImage}[] = []
  for (const node of survey.images) {
    if (images.has(node.url) || failed.has(node.url)) continue
    const asset: Asset | undefined = assets.get(node.url)
    if (asset === undefined) continue
    try {
      const same = known.find((it) => Buffer.compare(it.asset.bytes, asset.bytes) === 0)
      const image = same?.image ?? embedImage(drawing, asset, `I${known.length + 1}`)
      if (same === undefined) known.push({asset, image})
      images.set(node.url, image)
    } catch {
      failed.add(node.url)
      const reason = `Unexpected contents of \`${node.url}\`, expected a whole ${asset.kind.toUpperCase()}; its words are shown`
      tell(message('assets/unreadable', reason, node.origin))
    }
  }
  return images
}

/** Where the named places of all pages are; the first of a name counts. */
function placesOf({pages}: Layout): Map<string, Place> {
  const places = new Map<string, Place>()
  pages.forEach((page, index) => {
    for (const {name, x, y} of page.anchors) {
      if (!places.has(name)) places.set(name, {page: index, x, y})
    }
  })
  return places
}

/** Tells once of each link whose place is not in the report; its words are shown. */
function lostLinks(report: Report, tell: Tell): (url: string) => void {
  const told = new Set<string>()
  return (url) => {
    if (told.has(url)) return
    told.add(url)
    const reason = `Unexpected link to \`${url}\`, expected a place that this document shows; its words are shown without a link`
    tell(message('render/not-rendered', reason, {from: 'file', path: pathOf(report)}))
  }
}

/** The file that a message about the report as a whole names. */
function pathOf({meta, template}: Report): string {
  const origin = meta.title[0]?.origin
  return origin === undefined ? template : placeOf(origin).path
}
