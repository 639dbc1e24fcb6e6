import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decimal, tokenPath, type Decimal } from '../../src/core'
import { runningToken, type TokenNumbers } from '../../src/kernels/runningToken'
import { decimals } from '../core/samples'

const plain: TokenNumbers = {
  leverage: 3,
  feeRate: 0,
  fundingRate: 0,
  fundUsd: 100,
  triggerRate: Number.NaN,
  sliceUsd: 1,
  sliceMove: 0,
}

// By hand: a tenth up is 130, a tenth down of that index 91; then a half down leaves nothing, for ever.
test('goes from price to price, is gone once it was liquidated, and starts again', () => {
  const { step, restart } = runningToken(plain)
  expect([1.1, 0.9].map((ratio) => step(ratio).toFixed(9))).toEqual(['130.000000000', '91.000000000'])
  expect([0.5, 2].map(step)).toEqual([0, 0])
  restart()
  expect(step(1.1).toFixed(9)).toBe('130.000000000')
})

const rates = decimals({ from: 0, to: 1, places: 3 }).map((rate) => rate.div(50))
const given = fc.record({
  leverage: decimals({ from: -4, to: 5, places: 1 }),
  feeRate: rates,
  fundingRate: rates,
  triggerRate: fc.option(decimals({ from: 1, to: 20, places: 1 }).map((rate) => rate.div(20))),
  adverseRate: rates,
})
const prices = fc.array(decimals({ from: 60, to: 140, places: 1 }), { minLength: 2, maxLength: 12 })

test('law: it is the token of core, with fee, funding, trigger and slices, to 1e-9', () => {
  const [fundUsd, sliceUsd, secondsPerSlice] = [decimal('100'), decimal('7'), decimal('30')]
  const holds = fc.property(given, prices, ({ triggerRate, adverseRate, ...token }, list) => {
    const slicing = { sliceUsd, secondsPerSlice, adverseRate }
    const trigger: { triggerRate?: Decimal } = triggerRate === null ? {} : { triggerRate }
    const { rows, liquidated } = tokenPath({ ...token, ...trigger, prices: list, fundUsd, slicing })
    const { step } = runningToken({
      leverage: token.leverage.toNumber(),
      feeRate: token.feeRate.toNumber(),
      fundingRate: token.fundingRate.toNumber(),
      fundUsd: 100,
      triggerRate: triggerRate?.toNumber() ?? NaN,
      sliceUsd: 7,
      sliceMove: adverseRate.toNumber() / 2,
    })
    const values = list.slice(1).map((price, place) => step(price.div(list[place]!).toNumber()))
    rows.slice(1).forEach(({ valueUsd }, place) => {
      // A rebalance that is a whole number of slices may be one slice more in binary numbers, of next to nothing.
      expect(Math.abs(values[place]! - valueUsd.toNumber())).toBeLessThanOrEqual(1e-9 * 100)
    })
    if (liquidated) expect(Math.abs(values.at(-1)!)).toBeLessThanOrEqual(1e-9)
  })
  fc.assert(holds, { numRuns: 200 })
})
