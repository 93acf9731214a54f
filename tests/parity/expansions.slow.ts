import {expect, test} from 'vitest'
import {withAndWithout} from '../compose/inserted.ts'
import {sources, templates} from '../properties/inputs.ts'

test.each(sources.flatMap((it) => templates.map((template) => ({source: it, template}))))(
  'without what was put in, $source.name in $template.path is the same as without expansions',
  ({source, template}) => {
    const {without, plain} = withAndWithout(source, template)
    expect(without).toEqual(plain)
  }
)
