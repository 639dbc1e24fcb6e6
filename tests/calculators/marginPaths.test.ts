import { describe, expect, it } from 'vitest'
import { marginPaths } from '../../src/calculators/margin-paths'
import { estimateFields } from '../../src/calculators/margin-paths/estimates'
import { noSources } from '../../src/calculators/sources'
import { day, times, walk } from '../kernels/walk'

const draft = { ...marginPaths.examples[0]!.draft, calibrationSpot: 'coin', calibrationFutures: 'strip' }
const { values: price } = walk({ volatility: 0.6 })
/** Quoted 8% a year and 10% in turn, 90 days from expiry. */
const quoted = price.map((spot, at) => spot * (1 + (at % 40 < 20 ? 0.02 : 0.025)))
const series = {
  coin: { times, columns: { price } },
  strip: {
    times,
    symbols: ['F'],
    columns: { price: quoted, symbol: times.map(() => 0), expiry: times.map((time) => time + 90 * day) },
  },
}

describe('the model from a history', () => {
  it('is estimated from the series chosen, each figure for a question of the model', () => {
    const outcome = marginPaths.run(draft, { ...noSources, series })
    if (outcome.state === 'refused') throw new Error(JSON.stringify(outcome.problems))
    const { quantities, sections } = outcome.answer
    expect(quantities.estimatedVolatility?.toNumber()).toBeCloseTo(0.6, 1)
    expect(quantities.estimatedBasisYield?.toNumber()).toBeCloseTo((0.0225 * 365) / 90, 2)
    expect(sections.map(({ title }) => title)).toContain('section.estimate')
    for (const [field, term] of Object.entries(estimateFields)) {
      expect(marginPaths.fields, field).toHaveProperty(field)
      expect(quantities[term], term).not.toBeNull()
    }
  })

  it('has no basis without futures, and is not there at all without a series', () => {
    const spotOnly = marginPaths.run({ ...draft, calibrationFutures: '' }, { ...noSources, series })
    expect(spotOnly).toMatchObject({ answer: { quantities: { estimatedBasisYield: null } } })
    const none = marginPaths.run(draft)
    expect(none.state === 'answered' && none.answer.sections.map(({ title }) => title)).not.toContain(
      'section.estimate',
    )
  })
})
