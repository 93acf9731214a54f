// Fails unless the source of a pack has as many paragraphs as said: paragraphs.mjs pack.json 13
import {readFileSync} from 'node:fs'
import process from 'node:process'

const [, , file, expected] = process.argv
const {source} = JSON.parse(readFileSync(file, 'utf8'))
console.log(`${source.path}: ${source.paragraphs} paragraphs, expected ${expected}`)
if (source.paragraphs !== Number(expected)) process.exitCode = 1
