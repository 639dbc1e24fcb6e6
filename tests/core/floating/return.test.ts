import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  breakEvenFunding,
  decimal,
  fixedAgainstFloating,
  fixedBond,
  floatingReturn,
  rollAlternatives,
} from '../../../src/core'
import { refuses } from '../refusals'
import { agree, bonds, decimals, fees, inCrumbs, inverse } from '../samples'

const zero = decimal('0')
const term = { rate: decimal('0.0001'), days: decimal('90'), intervalHours: decimal('8') }

describe('floatingReturn', () => {
  /*
   * By hand: 270 events of 0.01% are 2.7%; 1.027 * 0.9995 / 1.0005 is 1.025973... Where the payments lie beside the trade,
   * the sale leaves 1 / 1.0005, of which 0.9995 is bought back: 1.0265 / 1.0005.
   */
  test('2.7% gross are 2.6% after a fee of 0.05% on both trades of the perpetual', () => {
    const given = { ...term, perpetualFeeRate: decimal('0.0005') }
    const { simple, netSimple, netUnhedged, events } = floatingReturn(given)
    expect(events).toEqual(decimal('270'))
    expect(simple).toEqual(decimal('0.027'))
    expect(netSimple.toFixed(12)).toBe('0.025973513243')
    expect(netUnhedged.toFixed(12)).toBe('0.025987006497')
  })

  test('without costs, net is gross', () => {
    const { simple, reinvested, netSimple, netReinvested, netUnhedged, keptShare } = floatingReturn(term)
    expect([netSimple, netReinvested, netUnhedged, keptShare]).toEqual([simple, reinvested, simple, decimal('1')])
  })

  /*
   * 1,000,000 at the costs of the desk of that day, 0.05% of settlement among them, and a perpetual with
   * the fee of a future.
   */
  const costs = {
    spotFeeRate: decimal('0.001'),
    spotSlippageRate: decimal('0.0003'),
    exitSpotFeeRate: decimal('0.001'),
  }
  const quarterly = {
    fixedReturn: decimal('0.02032538296252725111213004068441589945482'),
    capitalUsd: decimal('1000000'),
    days: decimal('35.4'),
    intervalHours: decimal('8'),
    averageFunding: decimal('0.00021'),
    costs,
    perpetualFeeRate: decimal('0.0005'),
  }
  test('case 7: at 0.021% fixed wins by some 1,150, and breaks even reinvested at 0.02206%, where 0.01895% stood', () => {
    const { differenceUsd, breakEven } = fixedAgainstFloating(quarterly)
    expect(differenceUsd.compounded.toFixed(0)).toBe('1145')
    expect(breakEven.compounded.times(100).toFixed(5)).toBe('0.02206')
    const { fixedReturn, days, intervalHours } = quarterly
    const across = breakEvenFunding({ fixedReturn, days, intervalHours })
    expect(across.compounded.times(100).toFixed(5)).toBe('0.01895')
  })

  test('case 7: slippage of 0.04% on the perpetual, as on the future, moves the break-even on to 0.02281%', () => {
    const { breakEven } = fixedAgainstFloating({ ...quarterly, perpetualSlippageRate: decimal('0.0004') })
    expect(breakEven.compounded.times(100).toFixed(5)).toBe('0.02281')
  })

  test('law: a future at the spot that settles free, and a perpetual that pays nothing, differ by the cost of closing', () => {
    const holds = fc.property(bonds, (drawn) => {
      const { contract } = inCrumbs(zero, drawn.contract)
      const stated = { ...drawn.costs, settlementFeeRate: zero }
      const { returnRate } = fixedBond({ ...drawn, contract, costs: stated, futuresPrice: drawn.spotPrice })
      const { futuresFeeRate: perpetualFeeRate, futuresSlippageRate: perpetualSlippageRate } = drawn.costs
      const perpetual = { costs: stated, perpetualFeeRate, perpetualSlippageRate }
      const { netSimple } = floatingReturn({ ...term, rate: zero, ...perpetual })
      const closing = decimal('1').minus(perpetualFeeRate).div(perpetualSlippageRate.plus(1))
      return agree(netSimple.plus(1), returnRate.plus(1).times(closing), { within: '1e-20' })
    })
    fc.assert(holds)
  })

  test('law, case 7: a roll that switches to floating earns it on the dollars of closing, lots aside', () => {
    const funding = decimals({ from: -1, to: 1, places: 6 }).map((rate) => rate.times('0.001'))
    const holds = fc.property(bonds, funding, fees, fees, (bond, rate, feeRate, slippageRate) => {
      const { spotPrice, futuresPrice: nearPrice, daysToExpiry: daysToNear } = bond
      const crumbs = inCrumbs(decimal('1000'), inverse)
      const { startUsd, alternatives } = rollAlternatives({
        spotPrice,
        nearPrice,
        daysToNear,
        contract: crumbs.contract,
        fars: [],
        position: { contracts: crumbs.contracts, residualCoin: zero },
        floating: { rate, intervalHours: term.intervalHours, feeRate, slippageRate },
      })
      const { netReinvested } = floatingReturn({
        rate,
        days: daysToNear,
        intervalHours: term.intervalHours,
        perpetualFeeRate: feeRate,
        perpetualSlippageRate: slippageRate,
      })
      const float = alternatives.find(({ kind }) => kind === 'float')!
      return agree(float.endUsd, netReinvested.plus(1).times(startUsd), { within: '1e-20' })
    })
    fc.assert(holds)
  })

  const but = (change: object) => () => floatingReturn({ ...term, ...change })
  refuses([
    ['rate must be greater than -1, was -1', but({ rate: decimal('-1') })],
    ['days must be greater than zero, was 0', but({ days: zero })],
    ['intervalHours must be greater than zero, was 0', but({ intervalHours: zero })],
    ['perpetualFeeRate must be greater than -1 and less than 1, was 1', but({ perpetualFeeRate: decimal('1') })],
    [
      'perpetualSlippageRate must be greater than -1 and less than 1, was -1',
      but({ perpetualSlippageRate: decimal('-1') }),
    ],
    ['costs.spotFeeRate must be greater than -1 and less than 1, was 1', but({ costs: { spotFeeRate: decimal('1') } })],
    [
      'rate must give a result within range, was 1000000000000000',
      but({ rate: decimal('1e15'), days: decimal('1e15'), intervalHours: decimal('1e-3') }),
    ],
  ])
})
