import { describe, expect, test } from 'vitest'
import { decimal, tokenPath, type Decimal } from '../../src/core'
import { simulatedToken, type SimulatedTokenArguments } from '../../src/kernels/simulatedToken'
import { finished } from './finished'

const d = (text: string) => decimal(text)
const given: SimulatedTokenArguments = {
  leverage: d('3'),
  fundUsd: d('1000'),
  feeRate: d('0'),
  fundingRate: d('0'),
  triggerRate: null,
  slicing: { sliceUsd: d('1'), secondsPerSlice: d('10'), adverseRate: d('0') },
  trendRate: d('0'),
  volatility: d('0.6'),
  days: d('90'),
  paths: d('2000'),
  seed: d('1'),
}
const run = (change: Partial<SimulatedTokenArguments> = {}) => finished(simulatedToken({ ...given, ...change }))
const near = (value: Decimal, expected: number, within: number) =>
  expect(Math.abs(value.toNumber() - expected), value.toFixed()).toBeLessThanOrEqual(within)

describe('a simulated token', () => {
  // By hand: an index without swings grows by e^(0.73/365) = e^0.002 a day; the token by three times that return.
  test('without swings is the token of core on that one path', () => {
    const { token, liquidatedRate, lossRate, beatsRate, bothFallRate } = run({
      volatility: d('0'),
      trendRate: d('0.73'),
    })
    const prices = Array.from({ length: 91 }, (_, day) => d(Math.exp(0.002 * day).toPrecision(16)))
    const { rows } = tokenPath({ leverage: d('3'), prices, fundUsd: d('1000') })
    near(token.least, rows.at(-1)!.valueUsd.toNumber(), 1e-6)
    near(token.most, rows.at(-1)!.valueUsd.toNumber(), 1e-6)
    expect([liquidatedRate, lossRate, beatsRate, bothFallRate].map(String)).toEqual(['0', '0', '1', '0'])
  })

  // Without a trend a token earns nothing on average; its middle is e^(-9 * 0.36 * 90/365 / 2) of what was put in.
  test('without a trend has the mean of a fair game and the middle of its drag, within five standard errors', () => {
    const { token, quantiles } = run({ paths: d('20000') })
    const variance = 9 * 0.36 * (90 / 365)
    near(token.mean, 1000, (5 * 1000 * Math.sqrt(Math.exp(variance) - 1)) / Math.sqrt(20_000))
    near(token.quantiles.p50, 1000 * Math.exp(-variance / 2), 30)
    near(quantiles.index[24]!.value, 1000 * Math.exp((-0.36 * (90 / 365)) / 2), 20)
  })

  test('law: leverage 1 is the index on every path, and beats its multiple on none', () => {
    const { quantiles, beatsRate } = run({ leverage: d('1') })
    quantiles.token.forEach(({ value }, place) => near(value, quantiles.index[place]!.value.toNumber(), 1e-6))
    expect(beatsRate.toFixed()).toBe('0')
  })

  test('law: leverage 0 stays what was put in', () => {
    const { token } = run({ leverage: d('0') })
    expect([token.least, token.most].map(String)).toEqual(['1000', '1000'])
  })

  test('law: the seed makes the paths, and costs take from each', () => {
    expect(run()).toEqual(run())
    expect(run({ seed: d('2') }).token.mean).not.toEqual(run().token.mean)
    const dear = run({ feeRate: d('0.001'), fundingRate: d('0.0005') })
    dear.quantiles.token.forEach(({ value }, place) =>
      expect(value.lessThan(run().quantiles.token[place]!.value)).toBe(true),
    )
  })

  test('with too much leverage is liquidated, and its value is 0 then', () => {
    const { token, liquidatedRate } = run({ leverage: d('30') })
    expect(liquidatedRate.greaterThan('0.05')).toBe(true)
    expect(token.least.toFixed()).toBe('0')
  })

  test('tells how far it is, and refuses a trend that outgrows every number', () => {
    const told: number[] = []
    finished(simulatedToken({ ...given, paths: d('250'), days: d('1') }), ({ done }) => void told.push(done))
    expect(told).toEqual([100, 200])
    expect(() => run({ trendRate: d('900'), days: d('1000'), paths: d('3') })).toThrow(
      'trendRate must give a result within range, was 900',
    )
  })
})
