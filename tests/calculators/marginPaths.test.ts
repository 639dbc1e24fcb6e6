import { describe, expect, it } from 'vitest'
import { marginPaths } from '../../src/calculators/margin-paths'
import { estimateFields } from '../../src/calculators/margin-paths/estimates'
import { noSources } from '../../src/calculators/sources'
import type { Draft } from '../../src/form'
import type { SimulatedBondArguments } from '../../src/kernels/simulatedBond'
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

describe('the simulation', () => {
  const draftOf = (title: string, changes: Draft) => ({
    ...marginPaths.examples.find((one) => one.title === title)!.draft,
    ...changes,
  })
  const quantitiesOf = (title: string, changes: Draft = {}) => {
    const outcome = marginPaths.run(draftOf(title, changes))
    if (outcome.state === 'refused') throw new Error(JSON.stringify(outcome.problems))
    return outcome.answer.quantities
  }

  it('takes the floating bond at the premium of its perpetual, and the future at its basis', async () => {
    const jobs = await marginPaths.jobs!()
    const inputOf = (title: string, changes: Draft = {}) =>
      // The input of this panel's only kind of work.
      jobs(draftOf(title, changes))[0]!.input as SimulatedBondArguments
    const floating = inputOf('example.floating', { perpetualPrice: '101', premiumVolatility: '7' })
    expect(floating.perpetual?.fundingUsd.greaterThan(0)).toBe(true)
    expect([floating.model.basisYield, floating.model.basisVolatility].map(String)).toEqual(['0.01', '0.07'])
    const fixed = inputOf('example.whole')
    expect([fixed.perpetual, fixed.model.basisYield.toFixed()]).toEqual([null, '0.5'])
  })

  it('reads the tier of the position', () => {
    const taken = quantitiesOf('example.floating')
    const flat = quantitiesOf('example.floating', { maintenanceTiers: '' })
    expect([taken.tierRate, flat.tierRate].map(String)).toEqual(['0.01', '0.005'])
    expect(taken.liquidationPrice?.lessThan(flat.liquidationPrice ?? 0)).toBe(true)
  })
})
