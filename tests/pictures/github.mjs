// Markdown from stdin as a page that looks as GitHub's do, on stdout.
import {text} from 'node:stream/consumers'
import process from 'node:process'
import {micromark} from 'micromark'
import {gfm, gfmHtml} from 'micromark-extension-gfm'

const font = (file) => import.meta.resolve(`@expo-google-fonts/source-sans-3/${file}`)
const style = `
  @font-face {font-family: Sans; src: url("${font('400Regular/SourceSans3_400Regular.ttf')}")}
  @font-face {font-family: Sans; font-weight: 600 700; src: url("${font('600SemiBold/SourceSans3_600SemiBold.ttf')}")}
  body {font: 15px/1.5 Sans; margin: 28px 32px; color: #1f2328}
  h1, h2 {border-bottom: 1px solid #d1d9e0; padding-bottom: .3em; margin: 20px 0 12px}
  ul {padding-left: 24px} li {margin: 4px 0} th {text-align: start}
  h1 {font-size: 1.6em} h2 {font-size: 1.3em} a {color: #0969da; text-decoration: none}
  blockquote {border-left: 4px solid #8250df; margin: 0 0 16px; padding: 0 14px}
  blockquote .title {color: #8250df; font-weight: 600}
  table {border-collapse: collapse} td, th {border: 1px solid #d1d9e0; padding: 6px 12px}`

const body = micromark(await text(process.stdin), {
  // The digest's only HTML is its own anchors and line breaks.
  allowDangerousHtml: true,
  extensions: [gfm()],
  htmlExtensions: [gfmHtml()]
}).replace(/\[!IMPORTANT\]\s*/, '<span class="title">Important</span><br>')
process.stdout.write(`<!doctype html><meta charset="utf-8"><style>${style}</style>${body}`)
