import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decimal, leverageGrowth, oppositeLeverage } from '../../../src/core'
import { refuses } from '../refusals'
import { agree, decimals, shares } from '../samples'

const three = { leverage: decimal('3'), trendRate: decimal('0.5'), volatility: decimal('0.6') }

describe('leverageGrowth', () => {
  // By hand: 1.5 - 9 * 0.36 / 2 = -0.12; 0.5 - 0.18 = 0.32; 6 * 0.18 = 1.08; 3 * 0.18; 4 * 0.18; 0.5 / 0.36.
  test('three times a trend of 50% shrinks at a volatility of 60%', () => {
    const { growthRate, indexGrowthRate, dragRate, standstillTrendRate, outgrowTrendRate, bestLeverage } =
      leverageGrowth(three)
    expect([growthRate, indexGrowthRate, dragRate, standstillTrendRate, outgrowTrendRate].map(String)).toEqual([
      '-0.12',
      '0.32',
      '1.08',
      '0.54',
      '0.72',
    ])
    expect(bestLeverage?.toFixed(3)).toBe('1.389')
  })

  test('leverage 1 is the index, and without volatility there is no best leverage', () => {
    expect(leverageGrowth({ ...three, leverage: decimal('1') }).outgrowTrendRate).toBe(null)
    expect(leverageGrowth({ ...three, volatility: decimal('0') }).bestLeverage).toBe(null)
  })

  test('the other side of three times is minus three times, and of none none', () => {
    expect(['3', '-3', '0'].map((leverage) => oppositeLeverage({ leverage: decimal(leverage) }).toFixed())).toEqual([
      '-3',
      '3',
      '0',
    ])
  })

  const leverages = decimals({ from: -5, to: 5, places: 1 })
  const volatilities = shares.map((share) => share.plus('0.01'))

  test('law: no other leverage grows faster, and a break-even typed back breaks even', () => {
    const holds = fc.property(leverages, leverages, volatilities, (leverage, trendRate, volatility) => {
      const here = leverageGrowth({ leverage, trendRate, volatility })
      const best = leverageGrowth({ leverage: here.bestLeverage ?? leverage, trendRate, volatility })
      const still = leverageGrowth({ leverage, volatility, trendRate: here.standstillTrendRate })
      const level = leverageGrowth({ leverage, volatility, trendRate: here.outgrowTrendRate ?? trendRate })
      expect(agree(still.growthRate, decimal('0'), { within: '1e-50', scale: decimal('100') })).toBe(true)
      if (here.outgrowTrendRate !== null) {
        expect(agree(level.growthRate, level.indexGrowthRate, { within: '1e-50', scale: decimal('100') })).toBe(true)
      }
      const sum = here.indexGrowthRate.times(leverage).minus(here.dragRate)
      return (
        agree(here.growthRate, sum, { within: '1e-50', scale: decimal('100') }) &&
        best.growthRate.plus('1e-30').greaterThanOrEqualTo(here.growthRate)
      )
    })
    fc.assert(holds)
  })

  refuses([
    ['leverage must be a finite number, was Infinity', () => oppositeLeverage({ leverage: decimal('1').div(0) })],
    ['volatility must be at least zero, was -1', () => leverageGrowth({ ...three, volatility: decimal('-1') })],
    [
      'leverage must be a finite number, was Infinity',
      () => leverageGrowth({ ...three, leverage: decimal('1').div(0) }),
    ],
  ])
})
