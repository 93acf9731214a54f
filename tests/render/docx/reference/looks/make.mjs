// Makes the Word files of this folder: node tests/render/docx/reference/looks/make.mjs
// They are kept as they are; this says what is in them. soffice has to be there for harbour.docx.
import {execFileSync} from 'node:child_process'
import {mkdtempSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {crc32, deflateSync} from 'node:zlib'
import {strToU8, zipSync} from 'fflate'

const here = import.meta.dirname
const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const r = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
const types = 'application/vnd.openxmlformats-officedocument.wordprocessingml.'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/'
const xml = (text) => strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${text}`)

/** A package: parts by name with their types, and relations of each part. */
function pack(name, parts, relations, binaries = {}) {
  const overrides = Object.entries(parts).map(
    ([part, {type}]) => `<Override PartName="/${part}" ContentType="${type}"/>`
  )
  const files = {
    '[Content_Types].xml': xml(
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>${overrides.join('')}</Types>`
    )
  }
  for (const [part, {content}] of Object.entries(parts)) files[part] = xml(content)
  for (const [part, list] of Object.entries(relations)) {
    const entries = list.map(
      ([id, kind, target, mode = '']) =>
        `<Relationship Id="${id}" Type="${office}${kind}" Target="${target}"${mode}/>`
    )
    files[part] = xml(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${entries.join('')}</Relationships>`
    )
  }
  Object.assign(files, binaries)
  const mtime = new Date(1980, 0, 1)
  writeFileSync(join(here, name), zipSync(files, {mtime, level: 9}))
}

const part = (kind, content) => ({type: `${types}${kind}+xml`, content})
const theme = (content) => ({
  type: 'application/vnd.openxmlformats-officedocument.theme+xml',
  content
})

const style = (type, id, name, rest, attributes = '') =>
  `<w:style w:type="${type}" w:styleId="${id}"${attributes}><w:name w:val="${name}"/>${rest}</w:style>`
const para = (id, name, rest, attributes) => style('paragraph', id, name, rest, attributes)

function officeTheme(name, colours, major, minor) {
  const names = ['dk1', 'lt1', 'dk2', 'lt2', 'accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6', 'hlink', 'folHlink']
  const list = names.map((it, at) => `<a:${it}><a:srgbClr val="${colours[at]}"/></a:${it}>`)
  const font = (kind, face) =>
    `<a:${kind}Font><a:latin typeface="${face}"/><a:ea typeface=""/><a:cs typeface=""/></a:${kind}Font>`
  const fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'
  const line = `<a:ln w="6350">${fill}</a:ln>`
  const effect = '<a:effectStyle><a:effectLst/></a:effectStyle>'
  return `<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="${name}"><a:themeElements><a:clrScheme name="${name}">${list.join('')}</a:clrScheme><a:fontScheme name="${name}">${font('major', major)}${font('minor', minor)}</a:fontScheme><a:fmtScheme name="${name}"><a:fillStyleLst>${fill.repeat(3)}</a:fillStyleLst><a:lnStyleLst>${line.repeat(3)}</a:lnStyleLst><a:effectStyleLst>${effect.repeat(3)}</a:effectStyleLst><a:bgFillStyleLst>${fill.repeat(3)}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>`
}

const mapping =
  '<w:clrSchemeMapping w:bg1="light1" w:t1="dark1" w:bg2="light2" w:t2="dark2" w:accent1="accent1" w:accent2="accent2" w:accent3="accent3" w:accent4="accent4" w:accent5="accent5" w:accent6="accent6" w:hyperlink="hyperlink" w:followedHyperlink="followedHyperlink"/>'
const compat =
  '<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>'

/** Made by Word in German: ids are German, but names of built-in styles are English all the same. */
function behoerde() {
  const themed = (kind) =>
    `<w:rFonts w:asciiTheme="${kind}HAnsi" w:hAnsiTheme="${kind}HAnsi" w:eastAsiaTheme="${kind}EastAsia" w:cstheme="${kind}Bidi"/>`
  const heading = (level, size, before) =>
    para(
      `berschrift${level}`,
      `heading ${level}`,
      `<w:basedOn w:val="Standard"/><w:next w:val="Standard"/><w:uiPriority w:val="9"/><w:qFormat/><w:pPr><w:keepNext/><w:keepLines/><w:numPr><w:ilvl w:val="${level - 1}"/><w:numId w:val="7"/></w:numPr><w:spacing w:before="${before}" w:after="120" w:line="240" w:lineRule="auto"/><w:outlineLvl w:val="${level - 1}"/></w:pPr><w:rPr>${themed('major')}<w:b/><w:color w:val="1B5E20" w:themeColor="accent1" w:themeShade="BF"/><w:sz w:val="${size}"/></w:rPr>`
    )
  const numbered = Array.from({length: 9}, (_, level) => {
    const text = Array.from({length: level + 1}, (_, at) => `%${at + 1}`).join('.')
    return `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="decimal"/>${level < 3 ? `<w:pStyle w:val="berschrift${level + 1}"/>` : ''}<w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="567" w:hanging="567"/></w:pPr></w:lvl>`
  })
  const bullets = Array.from(
    {length: 9},
    (_, level) =>
      `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="bullet"/>${level === 0 ? '<w:pStyle w:val="Aufzhlungszeichen"/>' : ''}<w:lvlText w:val="${level % 2 === 0 ? '■' : '–'}"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="${397 * (level + 1)}" w:hanging="397"/></w:pPr><w:rPr><w:color w:val="2E7D32"/></w:rPr></w:lvl>`
  )
  const styles = `<w:styles ${w}><w:docDefaults><w:rPrDefault><w:rPr>${themed('minor')}<w:sz w:val="22"/><w:szCs w:val="22"/><w:lang w:val="de-DE" w:eastAsia="en-US" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="140" w:line="276" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>${[
    para('Standard', 'Normal', '<w:qFormat/>', ' w:default="1"'),
    heading(1, 32, 360),
    heading(2, 26, 280),
    heading(3, 22, 220),
    style('character', 'Absatz-Standardschriftart', 'Default Paragraph Font', '<w:uiPriority w:val="1"/><w:semiHidden/><w:unhideWhenUsed/>', ' w:default="1"'),
    style('table', 'NormaleTabelle', 'Normal Table', '<w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr>', ' w:default="1"'),
    style('numbering', 'KeineListe', 'No List', '<w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/>', ' w:default="1"'),
    para('Titel', 'Title', `<w:basedOn w:val="Standard"/><w:next w:val="Standard"/><w:uiPriority w:val="10"/><w:qFormat/><w:pPr><w:pBdr><w:bottom w:val="single" w:sz="12" w:space="4" w:color="2E7D32" w:themeColor="accent1"/></w:pBdr><w:spacing w:after="240" w:line="240" w:lineRule="auto"/></w:pPr><w:rPr>${themed('major')}<w:color w:val="1B5E20" w:themeColor="accent1" w:themeShade="BF"/><w:sz w:val="48"/></w:rPr>`),
    // A program other than Word has written these two names, in its own language.
    para('Aufzhlungszeichen', 'Aufzählungszeichen', '<w:basedOn w:val="Standard"/><w:uiPriority w:val="36"/><w:qFormat/><w:pPr><w:numPr><w:numId w:val="3"/></w:numPr><w:spacing w:after="60"/></w:pPr>'),
    para('Funotentext', 'Fußnotentext', '<w:basedOn w:val="Standard"/><w:uiPriority w:val="99"/><w:unhideWhenUsed/><w:pPr><w:spacing w:after="0" w:line="240" w:lineRule="auto"/></w:pPr><w:rPr><w:sz w:val="17"/></w:rPr>'),
    style('character', 'Funotenzeichen', 'footnote reference', '<w:basedOn w:val="Absatz-Standardschriftart"/><w:uiPriority w:val="99"/><w:unhideWhenUsed/><w:rPr><w:vertAlign w:val="superscript"/></w:rPr>'),
    style('character', 'Fett', 'Strong', '<w:basedOn w:val="Absatz-Standardschriftart"/><w:uiPriority w:val="22"/><w:qFormat/><w:rPr><w:b/></w:rPr>'),
    para('Kopfzeile', 'header', '<w:basedOn w:val="Standard"/><w:uiPriority w:val="99"/><w:unhideWhenUsed/><w:pPr><w:tabs><w:tab w:val="center" w:pos="4536"/><w:tab w:val="right" w:pos="9072"/></w:tabs><w:spacing w:after="0" w:line="240" w:lineRule="auto"/></w:pPr><w:rPr><w:sz w:val="18"/></w:rPr>'),
    para('Fuzeile', 'footer', '<w:basedOn w:val="Standard"/><w:uiPriority w:val="99"/><w:unhideWhenUsed/><w:pPr><w:tabs><w:tab w:val="center" w:pos="4536"/><w:tab w:val="right" w:pos="9072"/></w:tabs><w:spacing w:after="0" w:line="240" w:lineRule="auto"/></w:pPr><w:rPr><w:sz w:val="18"/></w:rPr>'),
    // Has the id of a style of ours, and is another one.
    para('Callout', 'Merksatz', '<w:basedOn w:val="Standard"/><w:qFormat/><w:rPr><w:i/></w:rPr>', ' w:customStyle="1"')
  ].join('')}</w:styles>`
  const header = `<w:hdr ${w} ${r}><w:p><w:pPr><w:pStyle w:val="Kopfzeile"/></w:pPr><w:r><w:t>Landesamt für Küstenschutz</w:t></w:r><w:r><w:tab/></w:r><w:r><w:tab/></w:r><w:r><w:t>Referat 12</w:t></w:r></w:p></w:hdr>`
  const footer = `<w:ftr ${w} ${r}><w:p><w:pPr><w:pStyle w:val="Fuzeile"/></w:pPr><w:r><w:tab/></w:r><w:r><w:t xml:space="preserve">Seite </w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p></w:ftr>`
  const document = `<w:document ${w} ${r}><w:body><w:p><w:pPr><w:pStyle w:val="berschrift1"/></w:pPr><w:r><w:t>Alter Text</w:t></w:r></w:p><w:sectPr><w:headerReference w:type="default" r:id="rId4"/><w:footerReference w:type="default" r:id="rId5"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1701" w:right="1134" w:bottom="1134" w:left="1701" w:header="709" w:footer="709" w:gutter="0"/></w:sectPr></w:body></w:document>`
  pack(
    'behoerde.docx',
    {
      'word/document.xml': part('document.main', document),
      'word/styles.xml': part('styles', styles),
      'word/numbering.xml': part(
        'numbering',
        `<w:numbering ${w}><w:abstractNum w:abstractNumId="2"><w:multiLevelType w:val="multilevel"/>${bullets.join('')}</w:abstractNum><w:abstractNum w:abstractNumId="4"><w:multiLevelType w:val="multilevel"/>${numbered.join('')}</w:abstractNum><w:num w:numId="3"><w:abstractNumId w:val="2"/></w:num><w:num w:numId="7"><w:abstractNumId w:val="4"/></w:num></w:numbering>`
      ),
      'word/settings.xml': part('settings', `<w:settings ${w}><w:defaultTabStop w:val="708"/><w:autoHyphenation/><w:hyphenationZone w:val="425"/>${compat}<w:themeFontLang w:val="de-DE"/>${mapping}</w:settings>`),
      'word/header1.xml': part('header', header),
      'word/footer1.xml': part('footer', footer),
      'word/theme/theme1.xml': theme(officeTheme('Landesamt', ['000000', 'FFFFFF', '1B2E1B', 'EEF3EE', '2E7D32', '8D6E63', 'F9A825', '00695C', '455A64', '6D4C41', '00695C', '4E342E'], 'P052', 'Carlito'))
    },
    {
      '_rels/.rels': [['rId1', 'officeDocument', 'word/document.xml']],
      'word/_rels/document.xml.rels': [
        ['rId1', 'styles', 'styles.xml'],
        ['rId2', 'numbering', 'numbering.xml'],
        ['rId3', 'settings', 'settings.xml'],
        ['rId4', 'header', 'header1.xml'],
        ['rId5', 'footer', 'footer1.xml'],
        ['rId6', 'theme', 'theme/theme1.xml']
      ]
    }
  )
}

/** A mark of three bars and a name's first letter, 240 × 80 pixels. */
function logo() {
  const [width, height] = [240, 80]
  const rows = Buffer.alloc((width * 3 + 1) * height, 255)
  for (let y = 0; y < height; y++) {
    rows[y * (width * 3 + 1)] = 0
    for (let x = 0; x < width; x++) {
      const bar = Math.floor(x / 26)
      const inBar = x < 78 && x % 26 < 18 && y > 60 - 22 * (bar + 1) + 10 && y < 72
      const inLine = x > 92 && y > 58 && y < 68
      if (!(inBar || inLine)) continue
      const at = y * (width * 3 + 1) + 1 + x * 3
      rows.set(inLine ? [200, 80, 20] : [12, 60, 110], at)
    }
  }
  const chunk = (kind, data) => {
    const body = Buffer.concat([Buffer.from(kind), data])
    const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
    length.writeUInt32BE(data.length)
    sum.writeUInt32BE(crc32(body))
    return Buffer.concat([length, body, sum])
  }
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([8, 2], 8)
  const magic = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  return Buffer.concat([
    magic,
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(rows, {level: 9})),
    chunk('IEND', Buffer.alloc(0))
  ])
}

/** Three sections: a cover on its own, text, and a last one that names no header of its own. */
function letterhead() {
  const namespaces = `${w} ${r} xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"`
  const [cx, cy] = [1905000, 635000]
  const picture = `<w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="${cx}" cy="${cy}"/><wp:docPr id="1" name="Logo" descr="Meridian Freight"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr><pic:cNvPr id="0" name="logo.png"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="rId1"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="${cx}" cy="${cy}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>`
  const strip = (name, id, content) =>
    `<w:${name} ${namespaces}><w:p><w:pPr><w:pStyle w:val="${id}"/></w:pPr>${content}</w:p></w:${name}>`
  const text = (it) => `<w:r><w:t xml:space="preserve">${it}</w:t></w:r>`
  const page =
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>2</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>'
  const size = '<w:pgSz w:w="12240" w:h="15840"/><w:pgMar w:top="1800" w:right="1440" w:bottom="1440" w:left="1800" w:header="720" w:footer="600" w:gutter="0"/>'
  const fonts = (name) => `<w:rFonts w:ascii="${name}" w:hAnsi="${name}" w:cs="${name}"/>`
  const heading = (level, px) =>
    para(
      `Heading${level}`,
      `heading ${level}`,
      `<w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:uiPriority w:val="9"/><w:qFormat/><w:pPr><w:keepNext/><w:keepLines/>${level === 1 ? '<w:pBdr><w:bottom w:val="single" w:sz="6" w:space="2" w:color="C85014"/></w:pBdr>' : ''}<w:spacing w:before="320" w:after="100"/><w:outlineLvl w:val="${level - 1}"/></w:pPr><w:rPr>${fonts('Nimbus Sans')}<w:b/><w:color w:val="0C3C6E"/><w:sz w:val="${px}"/></w:rPr>`
    )
  const styles = `<w:styles ${w}><w:docDefaults><w:rPrDefault><w:rPr>${fonts('C059')}<w:sz w:val="21"/><w:lang w:val="en-US"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>${[
    para('Normal', 'Normal', '<w:qFormat/><w:pPr><w:spacing w:after="120" w:line="290" w:lineRule="auto"/><w:jc w:val="both"/></w:pPr>', ' w:default="1"'),
    heading(1, 28),
    heading(2, 24),
    heading(3, 21),
    style('character', 'DefaultParagraphFont', 'Default Paragraph Font', '<w:uiPriority w:val="1"/><w:semiHidden/><w:unhideWhenUsed/>', ' w:default="1"'),
    style('table', 'TableNormal', 'Normal Table', '<w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr>', ' w:default="1"'),
    para('Header', 'header', '<w:basedOn w:val="Normal"/><w:uiPriority w:val="99"/><w:unhideWhenUsed/><w:pPr><w:tabs><w:tab w:val="right" w:pos="9000"/></w:tabs><w:spacing w:after="0"/><w:jc w:val="left"/></w:pPr><w:rPr><w:color w:val="0C3C6E"/><w:sz w:val="18"/></w:rPr>'),
    para('Footer', 'footer', '<w:basedOn w:val="Normal"/><w:uiPriority w:val="99"/><w:unhideWhenUsed/><w:pPr><w:pBdr><w:top w:val="single" w:sz="4" w:space="4" w:color="C85014"/></w:pBdr><w:tabs><w:tab w:val="right" w:pos="9000"/></w:tabs><w:spacing w:after="0"/><w:jc w:val="left"/></w:pPr><w:rPr><w:sz w:val="16"/></w:rPr>')
  ].join('')}</w:styles>`
  const section = (references, rest) => `<w:sectPr>${references}${size}${rest}</w:sectPr>`
  const document = `<w:document ${w} ${r}><w:body><w:p><w:r><w:t>Cover</w:t></w:r></w:p><w:p><w:pPr>${section('<w:headerReference w:type="default" r:id="rId2"/><w:headerReference w:type="first" r:id="rId3"/><w:footerReference w:type="default" r:id="rId4"/>', '<w:titlePg/>')}</w:pPr></w:p><w:p><w:r><w:t>Old words with a note</w:t></w:r><w:r><w:footnoteReference w:id="1"/></w:r></w:p><w:p><w:pPr>${section('<w:footerReference w:type="first" r:id="rId5"/>', '<w:titlePg/>')}</w:pPr></w:p><w:p><w:r><w:t>Last words</w:t></w:r></w:p>${section('', '<w:titlePg/>')}</w:body></w:document>`
  const note = (id, type, content) => `<w:footnote w:id="${id}"${type}><w:p><w:r>${content}</w:r></w:p></w:footnote>`
  pack(
    'letterhead.docx',
    {
      'word/document.xml': part('document.main', document),
      'word/styles.xml': part('styles', styles),
      'word/settings.xml': part('settings', `<w:settings ${w} ${r}><w:attachedTemplate r:id="rId1"/><w:defaultTabStop w:val="720"/>${compat}</w:settings>`),
      'word/footnotes.xml': part('footnotes', `<w:footnotes ${w}>${note(-1, ' w:type="separator"', '<w:separator/>')}${note(0, ' w:type="continuationSeparator"', '<w:continuationSeparator/>')}${note(1, '', '<w:t>An old note that nobody should see</w:t>')}</w:footnotes>`),
      'word/header1.xml': part('header', strip('hdr', 'Header', `${text('Meridian Freight')}<w:r><w:tab/></w:r>${text('Page ')}${page}`)),
      'word/header2.xml': part('header', strip('hdr', 'Header', `<w:r>${picture}</w:r>`)),
      'word/footer1.xml': part('footer', strip('ftr', 'Footer', text('Meridian Freight Ltd, 4 Dock Road, Port Alder'))),
      'word/footer2.xml': part('footer', strip('ftr', 'Footer', `${text('Registered in Port Alder, No. 204 551')}<w:r><w:tab/></w:r><w:hyperlink r:id="rId1">${text('meridian.example')}</w:hyperlink>`))
    },
    {
      '_rels/.rels': [['rId1', 'officeDocument', 'word/document.xml']],
      'word/_rels/document.xml.rels': [
        ['rId1', 'styles', 'styles.xml'],
        ['rId2', 'header', 'header1.xml'],
        ['rId3', 'header', 'header2.xml'],
        ['rId4', 'footer', 'footer1.xml'],
        ['rId5', 'footer', 'footer2.xml'],
        ['rId6', 'settings', 'settings.xml'],
        ['rId7', 'footnotes', 'footnotes.xml']
      ],
      'word/_rels/header2.xml.rels': [['rId1', 'image', 'media/logo.png']],
      'word/_rels/footer2.xml.rels': [['rId1', 'hyperlink', 'https://meridian.example/', ' TargetMode="External"']],
      'word/_rels/settings.xml.rels': [['rId1', 'attachedTemplate', 'https://meridian.example/house.dotm', ' TargetMode="External"']]
    },
    {'word/media/logo.png': logo()}
  )
}

/** Styles as LibreOffice keeps them, which it writes to Word under names of its own choice. */
function harbour() {
  const family = (name, parent, display, paragraph, text) =>
    `<style:style style:name="${name}" style:display-name="${display}" style:family="paragraph"${parent === '' ? '' : ` style:parent-style-name="${parent}"`}${/Heading_20_(\d)/.test(name) ? ` style:default-outline-level="${name.slice(-1)}"` : ''} style:class="text"><style:paragraph-properties ${paragraph}/><style:text-properties ${text}/></style:style>`
  const plum = 'fo:color="#6a1b4d"'
  const text = `<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">
<office:font-face-decls><style:font-face style:name="DejaVu Sans" svg:font-family="'DejaVu Sans'"/><style:font-face style:name="URW Bookman" svg:font-family="'URW Bookman'"/></office:font-face-decls>
<office:styles>
<style:default-style style:family="paragraph"><style:text-properties style:font-name="DejaVu Sans" fo:font-size="9.5pt" fo:language="en" fo:country="GB"/></style:default-style>
${family('Standard', '', 'Standard', 'fo:margin-bottom="6pt" fo:line-height="135%"', 'fo:font-size="9.5pt"')}
${family('Text_20_body', 'Standard', 'Text body', 'fo:margin-bottom="7pt"', '')}
${family('Heading', 'Standard', 'Heading', 'fo:keep-with-next="always"', `style:font-name="URW Bookman" ${plum}`)}
${family('Heading_20_1', 'Heading', 'Heading 1', 'fo:margin-top="16pt" fo:margin-bottom="5pt"', 'fo:font-size="15pt" fo:font-weight="bold"')}
${family('Heading_20_2', 'Heading', 'Heading 2', 'fo:margin-top="12pt" fo:margin-bottom="4pt"', 'fo:font-size="12pt" fo:font-style="italic"')}
${family('Heading_20_3', 'Heading', 'Heading 3', 'fo:margin-top="10pt" fo:margin-bottom="3pt"', 'fo:font-size="10pt" fo:font-weight="bold"')}
${family('Title', 'Heading', 'Title', 'fo:margin-bottom="10pt"', 'fo:font-size="24pt"')}
${family('Quotations', 'Standard', 'Quotations', 'fo:margin-left="1cm" fo:margin-right="1cm"', `fo:font-style="italic" ${plum}`)}
${family('Header', 'Standard', 'Header', 'fo:margin-bottom="0pt"', 'fo:font-size="8pt"')}
${family('Footer', 'Standard', 'Footer', 'fo:margin-bottom="0pt" fo:text-align="center"', `fo:font-size="8pt" ${plum}`)}
${family('Footnote', 'Standard', 'Footnote', 'fo:margin-bottom="0pt"', 'fo:font-size="7.5pt"')}
</office:styles>
<office:automatic-styles><style:page-layout style:name="pm1"><style:page-layout-properties fo:page-width="210mm" fo:page-height="297mm" fo:margin-top="15mm" fo:margin-bottom="12mm" fo:margin-left="32mm" fo:margin-right="24mm"/><style:header-style><style:header-footer-properties fo:min-height="10mm" fo:margin-bottom="6mm"/></style:header-style><style:footer-style><style:header-footer-properties fo:min-height="10mm" fo:margin-top="6mm"/></style:footer-style></style:page-layout></office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="pm1"><style:header><text:p text:style-name="Header">Harbour Trust</text:p></style:header><style:footer><text:p text:style-name="Footer">Harbour Trust · <text:page-number text:select-page="current">1</text:page-number></text:p></style:footer></style:master-page></office:master-styles>
<office:body><office:text><text:h text:style-name="Title">Sample</text:h><text:h text:style-name="Heading_20_1" text:outline-level="1">One</text:h><text:p text:style-name="Text_20_body">Words<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p text:style-name="Footnote">An old note that nobody should see</text:p></text:note-body></text:note>.</text:p><text:h text:style-name="Heading_20_2" text:outline-level="2">Two</text:h><text:h text:style-name="Heading_20_3" text:outline-level="3">Three</text:h><text:p text:style-name="Quotations">Quoted</text:p></office:text></office:body>
</office:document>`
  const folder = mkdtempSync(join(tmpdir(), 'harbour-'))
  writeFileSync(join(folder, 'harbour.fodt'), text)
  execFileSync('soffice', [
    `-env:UserInstallation=file://${folder}/profile`,
    '--headless',
    '--convert-to',
    'docx:MS Word 2007 XML',
    '--outdir',
    here,
    join(folder, 'harbour.fodt')
  ])
}

behoerde()
letterhead()
harbour()
