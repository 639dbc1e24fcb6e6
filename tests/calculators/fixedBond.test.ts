import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { fixedBond } from '../../src/calculators/fixed-bond'
import type { Term } from '../../src/vocabulary/terms'
import type { Draft } from '../../src/form'
import { draftsFor } from './drafts'
import { answerOf, chartsOf } from './menu'

const essay = fixedBond.examples.find(({ title }) => title === 'example.essay')!.draft
const figures = (changes: Draft, terms: readonly Term[]) => {
  const { quantities } = answerOf(fixedBond, { ...essay, ...changes })
  return terms.map((term) => quantities[term]?.toFixed() ?? null)
}
const noticesOf = (changes: Draft) => answerOf(fixedBond, { ...essay, ...changes }).notices
const problemsOf = (changes: Draft) => {
  const outcome = fixedBond.run({ ...essay, ...changes })
  return outcome.state === 'refused' ? outcome.problems : {}
}

// The cash-and-carry essay of 2021, worked by hand.
describe('the bond of the essay', () => {
  it('buys 1,000 BTC, sells 150,000 contracts and pays 150,000 dollars: 50%', () => {
    expect(figures({}, ['coin', 'contracts', 'faceUsd', 'residualCoin'])).toEqual(['1000', '150000', '150000', '0'])
    expect(figures({}, ['basis', 'grossAnnualisedYield', 'annualisedYield', 'returnRate'])).toEqual([
      '50',
      '0.5',
      '0.5',
      '0.5',
    ])
  })

  it('is worth 75,000 dollars when the future goes from 150 to 200 and the spot stays: -250 BTC', () => {
    const marked: readonly Term[] = ['interimPnlCoin', 'interimEquityCoin', 'interimValueUsd', 'interimYield']
    expect(figures({ interimFuturesPrice: '200' }, marked)).toEqual(['-250', '750', '75000', '1'])
  })

  it('loses on the future what it gains on the spot when both rise by half', () => {
    const { quantities } = answerOf(fixedBond, { ...essay, interimSpotPrice: '150', interimFuturesPrice: '225' })
    expect(quantities.interimPnlCoin?.toFixed(40)).toBe(`-333.${'3'.repeat(40)}`)
    expect(quantities.interimValueUsd?.toDecimalPlaces(40).toFixed()).toBe('100000')
  })

  it.each(['50', '100', '200', '1,000,000'])('pays the same 150,000 when it settles at %s', (settlementPrice) => {
    const { settledUsd } = answerOf(fixedBond, { ...essay, settlementPrice }).quantities
    expect(settledUsd?.toDecimalPlaces(40).toFixed()).toBe('150000')
  })

  it('leaves a third of the coin open where capital is divided by the contract size', () => {
    expect(figures({}, ['naiveContracts', 'naiveFaceUsd'])).toEqual(['100000', '100000'])
    const open = (settlementPrice: string) => {
      const { naiveSettledUsd, naiveFaceUsd } = answerOf(fixedBond, { ...essay, settlementPrice }).quantities
      return naiveSettledUsd?.minus(naiveFaceUsd!).toFixed(2)
    }
    // What the open 333.33 BTC are worth, beside the 100,000 dollars that are hedged.
    expect([open('50'), open('100'), open('200')]).toEqual(['16666.67', '33333.33', '66666.67'])
  })

  it('has no liquidation price above, with the whole coin deposited', () => {
    expect(figures({ maintenanceMarginRate: '0' }, ['liquidationPrice'])).toEqual([null])
  })

  it('has nothing left to annualise on the last day', () => {
    expect(figures({ daysLater: '365' }, ['daysRemaining', 'interimYield'])).toEqual(['0', null])
  })
})

describe('the bond recorded at BitMEX in July 2021', () => {
  it('yields 2.7709% at mid', () => {
    const recorded = fixedBond.examples.find(({ title }) => title === 'example.recorded')!.draft
    const { grossAnnualisedYield } = answerOf(fixedBond, recorded).quantities
    expect(grossAnnualisedYield?.times(100).toFixed(4)).toBe('2.7709')
  })
})

describe('the notices of a bond', () => {
  it('are none where nothing is to be said', () => {
    expect(noticesOf({})).toEqual([])
  })

  it('tell of a term under a day, and not of one of a day', () => {
    expect(noticesOf({ valuation: '2021-12-30T12:00:01Z' })).toEqual(['notice.nearExpiry'])
    expect(noticesOf({ valuation: '2021-12-30T12:00Z' })).toEqual([])
  })

  it('tell of a future below the spot, which also pays less than its cost', () => {
    expect(noticesOf({ futuresPrice: '99' })).toEqual(
      expect.arrayContaining(['notice.backwardation', 'notice.belowCost']),
    )
    expect(noticesOf({ futuresPrice: '100' })).not.toContain('notice.backwardation')
  })

  it('tell of a capital that does not cover a lot, and the headline says what is left open', () => {
    const small = { capitalUsd: '99', lotSize: '150' }
    expect(noticesOf(small)).toContain('notice.belowLot')
    expect(answerOf(fixedBond, { ...essay, ...small }).headline).toBe('headline.none')
    expect(noticesOf({ capitalUsd: '100', lotSize: '150' })).not.toContain('notice.belowLot')
  })

  it('tell of a yield below the cost of capital, and not of one that just pays it', () => {
    expect(noticesOf({ costOfCapital: '50.01' })).toEqual(['notice.belowCost'])
    expect(noticesOf({ costOfCapital: '50' })).toEqual([])
  })

  it('tell of the wrongly sized hedge just where its line goes under', () => {
    const told = fc.property(draftsFor(fixedBond), (draft) => {
      const outcome = fixedBond.run(draft)
      if (outcome.state === 'refused') return
      const chart = chartsOf(fixedBond)(draft).find(({ title }) => title === 'chart.settlement')
      const line = chart?.series.findIndex(({ label }) => label === 'series.naive') ?? -1
      const under = chart?.points().some(({ values }) => values[line]?.greaterThan(0) !== true)
      expect(outcome.answer.notices.includes('premise.naiveNegative')).toBe(under)
    })
    fc.assert(told, { numRuns: 15 })
  })
})

describe('the questions that no bond answers', () => {
  it('are a problem at the expiry where it is not after the valuation', () => {
    expect(problemsOf({ expiry: '2020-12-31T12:00Z' })).toEqual({
      expiry: {
        requirement: 'must be greater than zero',
        found: '0',
        cell: null,
        subject: 'daysToExpiry',
        unfinished: false,
      },
    })
    expect(Object.keys(problemsOf({ expiry: '2019-12-31T12:00Z' }))).toEqual(['expiry'])
  })

  it('are a problem at the day that lies past the expiry', () => {
    expect(problemsOf({ daysLater: '365.01' })).toMatchObject({
      daysLater: { requirement: 'must be at most the days to expiry', found: '365.01' },
    })
  })

  it('are a problem at the path where it names a day twice, or leaves no price for the future', () => {
    expect(problemsOf({ path: '0\t5\n9\t6\n9\t7' })).toMatchObject({
      path: { requirement: 'must differ from the other entries', found: '9' },
    })
    // A path that is above -100% on the days it names, and yet leaves nothing over two years.
    expect(problemsOf({ path: '0\t-90', expiry: '2022-12-31T12:00Z' })).toMatchObject({
      path: { requirement: 'must give a price greater than zero' },
    })
  })
})
