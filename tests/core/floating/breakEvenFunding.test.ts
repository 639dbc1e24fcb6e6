import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { breakEvenFunding, decimal, fixedAgainstFloating } from '../../../src/core'
import { refuses } from '../refusals'
import { agree, decimals, terms } from '../samples'

const zero = decimal('0')
const eight = decimal('8')
const hours = decimals({ from: 1, to: 24, places: 2 })

describe('breakEvenFunding', () => {
  // By hand: 90 days have 270 events.
  test('3% in 90 days are 0.0111% an event', () => {
    const given = { fixedReturn: decimal('0.03'), days: decimal('90'), intervalHours: eight }
    const { simple, compounded } = breakEvenFunding(given)
    expect(simple).toEqual(decimal('0.03').div(270))
    expect(compounded.toFixed(10)).toBe('0.0001094830')
  })

  test('law: paid at every event it makes the fixed return', () => {
    const returns = decimals({ from: 0, to: 2, places: 5 }).map((rate) => rate.minus('0.5'))
    const holds = fc.property(returns, terms, hours, (fixedReturn, days, intervalHours) => {
      const averageFunding = breakEvenFunding({ fixedReturn, days, intervalHours })
      const against = { fixedReturn, days, intervalHours, capitalUsd: decimal('1') }
      const bySum = fixedAgainstFloating({ ...against, averageFunding: averageFunding.simple })
      const byProduct = fixedAgainstFloating({ ...against, averageFunding: averageFunding.compounded })
      const scale = decimal('1')
      expect(agree(bySum.floatingReturn.simple, fixedReturn, { scale })).toBe(true)
      return agree(byProduct.floatingReturn.compounded, fixedReturn, { scale })
    })
    fc.assert(holds)
  })

  const but = (change: object) => () =>
    breakEvenFunding({ fixedReturn: zero, days: decimal('90'), intervalHours: eight, ...change })
  refuses([
    ['fixedReturn must be greater than -1, was -1', but({ fixedReturn: decimal('-1') })],
    ['days must be greater than zero, was 0', but({ days: zero })],
    ['intervalHours must be greater than zero, was 0', but({ intervalHours: zero })],
    [
      'days must give a result within range, was 1e-15',
      but({ fixedReturn: decimal('1e15'), days: decimal('1e-15'), intervalHours: decimal('1e15') }),
    ],
  ])
})
