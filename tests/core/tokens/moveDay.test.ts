import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decimal, moveDay, moveFairValue } from '../../../src/core'
import { refuses } from '../refusals'
import { agree, decimals } from '../samples'

const day = (points: readonly (readonly [string, string])[], more: object = {}) =>
  moveDay({
    openPrice: decimal('9000'),
    volatility: decimal('0.6'),
    days: decimal('1'),
    ...more,
    points: points.map(([hour, price]) => ({ hour: decimal(hour), price: decimal(price) })),
  })

describe('moveDay', () => {
  // The essay of 2020: a day that moves by 125 pays 125; what stands before is the fair value of a day and of half of one.
  test('begins at its fair value, and ends at what it pays', () => {
    const rows = day([
      ['24', '9125'],
      ['0', '9000'],
      ['12', '9000'],
    ])
    const fair = (days: string) =>
      moveFairValue({ price: decimal('9000'), volatility: decimal('0.6'), days: decimal(days) })
    expect(rows.map(({ hour, hoursLeft }) => `${hour.toFixed()} ${hoursLeft.toFixed()}`)).toEqual([
      '0 24',
      '12 12',
      '24 0',
    ])
    expect(agree(rows[0]!.valueUsd, fair('1'))).toBe(true)
    expect(agree(rows[1]!.valueUsd, fair('0.5'))).toBe(true)
    expect([rows[2]!.valueUsd, rows[2]!.paysUsd, rows[2]!.delta].map(String)).toEqual(['125', '125', '1'])
  })

  // By hand: the open is the mean of 9,000 and 9,060, the close of 9,200 and 9,100.
  test('with averages it pays the distance between them', () => {
    const rows = day(
      [
        ['0', '9000'],
        ['1', '9060'],
        ['12', '9100'],
        ['23', '9200'],
        ['23.5', '9150'],
        ['24', '9100'],
      ],
      { averagingHours: decimal('1') },
    )
    const figures = rows.map(({ openAverage, closeAverage, distanceUsd }) =>
      [openAverage, closeAverage, distanceUsd].map((figure) => figure.toFixed()).join(' '),
    )
    expect(figures).toEqual([
      '9000 9000 0',
      '9030 9060 30',
      '9030 9100 70',
      '9030 9200 170',
      '9030 9175 132.5',
      '9030 9150 120',
    ])
    const last = rows.at(-1)!
    expect([last.valueUsd, last.paysUsd, last.delta].map(String)).toEqual(['120', '120', '0'])
    const fair = moveFairValue({
      price: decimal('9000'),
      volatility: decimal('0.6'),
      days: decimal('1'),
      averagingHours: decimal('1'),
    })
    expect(agree(rows[0]!.valueUsd, fair)).toBe(true)
  })

  test('where no point stands at the open, the average begins at the open typed', () => {
    const [row] = day([['1', '9100']], { averagingHours: decimal('1') })
    expect(row!.openAverage.toFixed()).toBe('9050')
  })

  test('law: its changes are what it gained from the first point to the last', () => {
    const lists = fc.uniqueArray(
      fc.record({
        hour: decimals({ from: 0, to: 24, places: 1 }),
        price: decimals({ from: 8000, to: 10_000, places: 0 }),
      }),
      { minLength: 1, maxLength: 6, selector: ({ hour }) => hour.toFixed() },
    )
    const holds = fc.property(lists, (points) => {
      const rows = moveDay({ openPrice: decimal('9000'), volatility: decimal('0.6'), days: decimal('1'), points })
      const sum = rows.reduce((gained, { changeUsd }) => gained.plus(changeUsd), decimal('0'))
      return agree(sum, rows.at(-1)!.valueUsd.minus(rows[0]!.valueUsd), { scale: decimal('1000') })
    })
    fc.assert(holds, { numRuns: 40 })
  })

  test('a path without points has no rows', () => {
    expect(day([])).toEqual([])
  })
  refuses([
    ['points[0].hour must lie within the term, was 25', () => day([['25', '9000']])],
    ['points[0].hour must be at least zero, was -1', () => day([['-1', '9000']])],
    ['points[0].price must be greater than zero, was 0', () => day([['1', '0']])],
    ['days must be greater than zero, was 0', () => day([['0', '1']], { days: decimal('0') })],
    [
      'averagingHours must be at most half the term, was 13',
      () => day([['1', '1']], { averagingHours: decimal('13') }),
    ],
    [
      'points[1].hour must differ from the other entries, was 3',
      () =>
        day([
          ['3', '9000'],
          ['3', '9100'],
        ]),
    ],
  ])
})
