import {readdirSync, readFileSync} from 'node:fs'

const folder = 'tests/eval/labels'

function sentencesIn(name: string): readonly string[] {
  const {cases = []}: {readonly cases?: readonly {readonly text: string}[]} = JSON.parse(
    readFileSync(`${folder}/${name}`, 'utf8')
  )
  return cases.flatMap(
    ({text}) => text.replace(/\s+/g, ' ').match(/[A-Z][^.!?]{30,220}[.!?]/g) ?? []
  )
}

/** Real English, from the labelled sentences: a few thousand different words. */
export const sentences: readonly string[] = readdirSync(folder)
  .filter((name) => name.endsWith('.json') && name !== 'news.json')
  .sort()
  .flatMap(sentencesIn)
