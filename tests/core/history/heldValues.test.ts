import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decimal } from '../../../src/core'
import { heldValues } from '../../../src/core/history/heldValues'
import { agree } from '../samples'
import { day } from './days'

const at = (place: number, spot: string, future: string) => ({
  time: day(place),
  spotPrice: decimal(spot),
  futuresPrice: decimal(future),
})

describe('heldValues', () => {
  // By hand: 100 USD of a future at 200 are half a coin, at a spot of 210 worth 105 USD; a coin more is 210 USD more.
  test('a future sold, alone and beside a coin', () => {
    const days = [at(0, '210', '200'), at(1, '50', '25')]
    const worth = (coin: string) =>
      heldValues({ coin: decimal(coin), faceUsd: decimal('100') }, days).map(({ valueUsd }) => valueUsd.toFixed())
    expect(worth('0')).toEqual(['105', '200'])
    expect(worth('1')).toEqual(['315', '250'])
    expect(worth('-0.5')).toEqual(['0', '175'])
  })

  test('each value stands at its day', () => {
    const values = heldValues({ coin: decimal('1'), faceUsd: decimal('0') }, [at(3, '7', '8')])
    expect(values).toEqual([{ time: day(3), valueUsd: decimal('7') }])
  })

  test('law: the formula in decimals', () => {
    const amounts = fc.integer({ min: 1, max: 1_000_000_000 }).map((size) => decimal(`${size}e-4`))
    const holds = fc.property(amounts, amounts, amounts, amounts, (held, faceUsd, spotPrice, futuresPrice) => {
      const coin = held.div(7)
      const [row] = heldValues({ coin, faceUsd }, [{ time: day(0), spotPrice, futuresPrice }])
      return agree(row!.valueUsd, faceUsd.div(futuresPrice).plus(coin).times(spotPrice))
    })
    fc.assert(holds)
  })
})
