// Parses Markdown with remark and GitHub's additions; fails if there is little in it, or if a
// picture is not where it says.
import {existsSync, readFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import process from 'node:process'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'

const file = process.argv[2]
const text = readFileSync(file, 'utf8')
const nodes = []
const collect = (node) => {
  nodes.push(node)
  node.children?.forEach(collect)
}
collect(unified().use(remarkParse).use(remarkGfm).parse(text))

const words = nodes.filter((it) => it.type === 'text').flatMap((it) => it.value.match(/\S+/g) ?? [])
const lost = nodes
  .filter((it) => it.type === 'image' && !existsSync(join(dirname(file), decodeURI(it.url))))
  .map((it) => it.url)
const headings = nodes.filter((it) => it.type === 'heading').length
console.log(`${file}: ${words.length} words and ${headings} headings in remark`)
for (const url of lost) console.log(`${file}: no picture at ${url}`)
if (words.length < 100 || headings === 0 || lost.length > 0) process.exitCode = 1
