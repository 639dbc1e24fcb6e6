import { describe, expect, it } from 'vitest'
import { inverseContract } from '../../src/calculators/inverse-contract'
import type { Term } from '../../src/vocabulary/terms'
import type { Draft } from '../../src/form'
import { answerOf } from './menu'

const one = inverseContract.examples.find(({ title }) => title === 'example.doubles')!.draft
const of = (changes: Draft) => answerOf(inverseContract, { ...one, ...changes })
const figures = (changes: Draft, terms: readonly Term[]) =>
  terms.map((term) => of(changes).quantities[term]?.toFixed() ?? null)

// The cash-and-carry essay of 2021, worked by hand.
describe('the sign trap', () => {
  it('is that final minus initial loses what the buyer of a contract earns from 50,000 to 100,000', () => {
    expect(figures({}, ['entryValueCoin', 'exitValueCoin'])).toEqual(['0.00002', '0.00001'])
    expect(figures({}, ['pnlCoin', 'pnlUsd'])).toEqual(['0.00001', '1'])
    expect(figures({}, ['naivePnlCoin', 'naivePnlUsd'])).toEqual(['-0.00001', '-1'])
  })

  it('is the same with the sides exchanged', () => {
    expect(figures({ side: 'short' }, ['pnlCoin', 'naivePnlCoin'])).toEqual(['-0.00001', '0.00001'])
  })
})

describe('a coin and a contract of one dollar sold at 1', () => {
  const short = { side: 'short', contracts: '1', entryPrice: '1', margin: '1' }

  it.each([
    ['100,000', '-0.99999', '-99999'],
    ['0.01', '99', '0.99'],
  ])('are a dollar at %s', (exitPrice, pnlCoin, pnlUsd) => {
    expect(figures({ ...short, exitPrice }, ['pnlCoin', 'pnlUsd', 'equityUsd'])).toEqual([pnlCoin, pnlUsd, '1'])
  })
})

describe('where the margin ends', () => {
  const prices: readonly Term[] = ['liquidationOnLiquidationValue', 'liquidationOnEntryValue', 'bankruptcyPrice']

  it('is nowhere for a short with the whole value deposited, but where maintenance is on the entry value', () => {
    const whole = {
      side: 'short',
      contracts: '150,000',
      entryPrice: '150',
      margin: '1,000',
      maintenanceMarginRate: '0.5',
    }
    // entry / maintenance: 150 / 0.005.
    expect(figures(whole, prices)).toEqual([null, '30000', null])
  })

  it('is nowhere without contracts, and that is said', () => {
    expect(figures({ contracts: '0' }, prices)).toEqual([null, null, null])
    expect(of({ contracts: '0' }).notices).toContain('premise.noPosition')
    expect(of({}).notices).not.toContain('premise.noPosition')
  })

  it('is at half the entry price for a long with its whole value deposited and nothing to maintain', () => {
    const long = { side: 'long', contracts: '100', entryPrice: '100', margin: '1', maintenanceMarginRate: '0' }
    expect(figures(long, prices)).toEqual(['50', '50', '50'])
  })
})

describe('the average entry', () => {
  const titles = (changes: Draft) => of(changes).sections.map(({ title }) => title)

  it('is harmonic: 100 at 100 and 300 at 150 are 400 for 3 BTC', () => {
    expect(figures({ fills: '100\t100\n300\t150' }, ['filledContracts', 'filledNotionalCoin'])).toEqual(['400', '3'])
    expect(of({}).quantities.averageEntryPrice?.toFixed(10)).toBe('133.3333333333')
    expect(titles({})).toContain('section.fills')
  })

  it('is left out without fills: no section, no figure, no formula, and a notice says so', () => {
    const without = of({ fills: '' })
    expect(titles({ fills: '' })).not.toContain('section.fills')
    expect(without.quantities).not.toHaveProperty('averageEntryPrice')
    expect(without.formulas).not.toHaveProperty('averageEntryPrice')
    expect(without.notices).toEqual(['premise.noFills'])
    expect(of({}).notices).toEqual([])
  })

  it('is refused at the fills where none of them has a contract', () => {
    expect(inverseContract.run({ ...one, fills: '0\t100' })).toMatchObject({
      state: 'refused',
      problems: { fills: { requirement: 'must be greater than zero', found: '0' } },
    })
  })
})
