import {expect, test} from 'vitest'
import {ruleIds} from '../../src/diagnostics/rules.ts'
import {cases} from './cases.ts'
import {tried} from './tried.ts'

test.each(ruleIds.filter((id) => cases[id]?.untried === undefined))(
  '%s is not raised where it is mended as its page shows',
  async (id) => {
    expect((await tried(id, 'right')).stderr).not.toContain(id)
  }
)
