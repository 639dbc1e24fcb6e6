import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decimal, tokenDecay, type Decimal } from '../../../src/core'
import { refuses } from '../refusals'
import { agree, decimals, shares } from '../samples'

const decay = (leverage: string, list: readonly string[], more: object = {}) =>
  tokenDecay({ leverage: decimal(leverage), prices: list.map(decimal), ...more })
const slicing = { sliceUsd: decimal('1'), secondsPerSlice: decimal('10'), adverseRate: decimal('0.001') }

describe('tokenDecay', () => {
  // By hand: 1.3 * (1 - 3/11) = 0.9454...; the index is back, so that no trend is in it.
  test('there and back it is the swings alone', () => {
    const { trendUsd, volatilityUsd, decayUsd } = decay('3', ['10000', '11000', '10000'])
    expect([trendUsd, volatilityUsd, decayUsd].map((figure) => figure.toFixed(6))).toEqual([
      '0.000000',
      '-0.054545',
      '-0.054545',
    ])
  })

  // By hand: 1.21^3 = 1.771561 instead of 1.63; twice a tenth in jumps leaves 1.69 of it.
  test('one way the trend gives and the jumps take', () => {
    const { trendUsd, volatilityUsd, decayUsd } = decay('3', ['10000', '11000', '12100'])
    expect([trendUsd, volatilityUsd, decayUsd].map((figure) => figure.toFixed(6))).toEqual([
      '0.141561',
      '-0.081561',
      '0.060000',
    ])
  })

  // By hand: a still index, three thousandths of funding, a hundredth of fee on what is left of the day before.
  test('on an index that stands still it is funding and the fee', () => {
    const costs = { fundingRate: decimal('0.001'), feeRate: decimal('0.01') }
    const { trendUsd, volatilityUsd, fundingUsd, feeUsd, decayUsd } = decay('3', ['100', '100'], costs)
    expect([trendUsd, volatilityUsd, fundingUsd, feeUsd, decayUsd].map(String)).toEqual([
      '0',
      '0',
      '-0.003',
      '-0.01',
      '-0.013',
    ])
  })

  // By hand: three times is 1.3 after the first day, and a fee of a half leaves 0.8. The fall to 80 takes 0.8182 of each
  // dollar, and the fee another half: nothing is left, where without the fee 0.2364 would be. Later prices are no part of it.
  test('of a token that its costs have liquidated it is what had become of it by then', () => {
    const feeRate = decimal('0.5')
    const short = decay('3', ['100', '110', '80'], { feeRate })
    expect(short.volatilityUsd.plus(short.trendUsd).toFixed(4)).toBe('-1.0636')
    expect(short.feeUsd.toFixed(4)).toBe('-0.2364')
    expect(decay('3', ['100', '110', '80', '300', '5'], { feeRate })).toEqual(short)
  })

  const sumOf = ({ trendUsd, volatilityUsd, triggerUsd, fundingUsd, feeUsd, sliceUsd }: ReturnType<typeof decay>) =>
    [trendUsd, volatilityUsd, triggerUsd, fundingUsd, feeUsd, sliceUsd].reduce((sum, part) => sum.plus(part))

  test('law: its parts are all of it, liquidated or not', () => {
    const prices = fc.array(decimals({ from: 50, to: 150, places: 2 }), { minLength: 1, maxLength: 6 })
    const leverages = decimals({ from: -4, to: 4, places: 1 })
    const holds = fc.property(leverages, prices, shares, fc.boolean(), (leverage, list, rate, triggered) => {
      const given = {
        leverage,
        prices: list,
        fundUsd: decimal('100'),
        fundingRate: rate.div(100),
        feeRate: rate.div(50),
      }
      const trigger: { triggerRate?: Decimal } = triggered ? { triggerRate: decimal('0.3') } : {}
      const parts = tokenDecay({ ...given, ...trigger, slicing })
      return agree(sumOf(parts), parts.decayUsd, { scale: decimal('1000') })
    })
    fc.assert(holds)
  })

  test('law: leverage 1 has none, and leverage 0 none either', () => {
    const prices = fc.array(decimals({ from: 1, to: 150, places: 2 }), { minLength: 1, maxLength: 6 })
    const holds = fc.property(fc.constantFrom('0', '1'), prices, (leverage, list) =>
      tokenDecay({ leverage: decimal(leverage), prices: list })
        .decayUsd.abs()
        .lessThan('1e-40'),
    )
    fc.assert(holds)
  })
  refuses([['prices must have at least one entry, was 0', () => decay('3', [])]])
})
