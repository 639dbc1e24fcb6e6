import { expect, test } from 'vitest'
import { history } from '../../src/calculators/history'
import { seriesNamed } from '../../src/calculators/seriesColumns'
import { noSources } from '../../src/calculators/sources'

const series = { times: new Float64Array([1]), columns: {} }

test('a series is found under its own name, and none under one that every record has', () => {
  const sources = { series: { funding: series } }
  expect(seriesNamed(sources, 'funding')).toBe(series)
  for (const name of ['', 'other', 'constructor', '__proto__', 'toString'])
    expect(seriesNamed(sources, name)).toBeUndefined()
})

test('a panel that is asked for a series of such a name shows what is shipped', () => {
  const draft = { ...history.examples[0]!.draft, historySeries: '__proto__', futuresSeries: 'constructor' }
  expect(history.run(draft, noSources)).toMatchObject({ state: 'answered' })
})
