import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decimal, moveDistance, type Decimal } from '../../../src/core'
import { refuses } from '../refusals'
import { agree, decimals } from '../samples'

const closing = {
  openPrice: decimal('9000'),
  price: decimal('9120'),
  closeAverage: decimal('9060'),
  days: decimal('1'),
  averagingHours: decimal('1'),
  hoursLeft: decimal('0.5'),
}
const at = (hoursLeft: string | Decimal) =>
  moveDistance({ ...closing, hoursLeft: typeof hoursLeft === 'string' ? decimal(hoursLeft) : hoursLeft })

describe('moveDistance', () => {
  // By hand: half of the average is 9,060, the other half would be 9,120; half an hour cubed over three.
  test('halfway through the last hour the price counts half', () => {
    const { stage, distanceUsd, spanDays, weight } = at('0.5')
    expect([stage, distanceUsd.toFixed(), weight.toFixed()]).toEqual(['closing', '90', '0.5'])
    expect(agree(spanDays.times(24), decimal('0.125').div(3))).toBe(true)
  })

  // By hand: the open so far is 9,000 for half an hour, and would be 9,120 for the other.
  test('halfway through the first hour too, with the day still to come', () => {
    const { stage, distanceUsd, spanDays, weight } = at('23.5')
    expect([stage, distanceUsd.toFixed(), weight.toFixed()]).toEqual(['opening', '60', '0.5'])
    expect(agree(spanDays.times(24), decimal('22.625'))).toBe(true)
  })

  test('between two averages it is the price against the open, with a third of the last hour', () => {
    const { stage, distanceUsd, spanDays } = at('12')
    expect([stage, distanceUsd.toFixed()]).toEqual(['between', '120'])
    expect(agree(spanDays.times(24), decimal('12').minus(decimal('2').div(3)))).toBe(true)
  })

  test('without averaging it is point to point, whatever the term', () => {
    const found = moveDistance({ openPrice: decimal('9000'), price: decimal('8900'), hoursLeft: decimal('30') })
    expect([found.stage, found.distanceUsd.toFixed(), found.spanDays.toFixed(), found.weight.toFixed()]).toEqual([
      'point',
      '-100',
      '1.25',
      '1',
    ])
  })

  test('at the close the price no longer counts', () => {
    const { distanceUsd, spanDays, weight } = at('0')
    expect([distanceUsd, spanDays, weight].map((one) => one.toFixed())).toEqual(['60', '0', '0'])
  })

  // Each hour takes away the square of what the price counts then: the weight is a line, and Simpson's rule is exact for its square.
  test('law: the variance that passes is the square of the weight, added up', () => {
    const stages = fc.constantFrom([23, 24], [1, 23], [0, 1])
    const holds = fc.property(
      stages,
      decimals({ from: 0, to: 1, places: 3 }),
      decimals({ from: 0, to: 1, places: 3 }),
      ([from = 0, to = 1], a, b) => {
        const inside = (share: Decimal) => share.times(to - from).plus(from)
        const [early, late] = [inside(a), inside(b)]
        const squared = (hours: Decimal) => at(hours).weight.pow(2)
        const middle = early.plus(late).div(2)
        const passed = squared(early).plus(squared(middle).times(4)).plus(squared(late)).times(early.minus(late)).div(6)
        return agree(at(early).spanDays.minus(at(late).spanDays).times(24), passed, { scale: decimal('24') })
      },
    )
    fc.assert(holds, { numRuns: 100 })
  })

  const but = (change: object) => () => moveDistance({ ...closing, ...change })
  refuses([
    ['hoursLeft must lie within the term, was 25', but({ hoursLeft: decimal('25') })],
    ['hoursLeft must be at least zero, was -1', but({ hoursLeft: decimal('-1') })],
    ['averagingHours must be at most half the term, was 13', but({ averagingHours: decimal('13') })],
    ['averagingHours must be at least zero, was -1', but({ averagingHours: decimal('-1') })],
    ['closeAverage must be greater than zero, was 0', but({ closeAverage: decimal('0') })],
  ])
})
