import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decimal, pathAverage } from '../../../src/core'
import { refuses } from '../refusals'
import { agree, decimals } from '../samples'

const points = [
  ['0', '100'],
  ['1', '110'],
  ['3', '90'],
].map(([hour = '', price = '']) => ({ hour: decimal(hour), price: decimal(price) }))
const from = (start: string, end: string) =>
  pathAverage({ points, from: decimal(start), to: decimal(end) })
    .toSignificantDigits(12)
    .toFixed()

describe('pathAverage', () => {
  // By hand: trapezia under the lines.
  test('is the mean under straight lines', () => {
    expect([from('0', '1'), from('1', '3'), from('0', '3'), from('0.5', '2')]).toEqual([
      '105',
      '100',
      '101.666666667',
      '105.833333333',
    ])
  })

  test('stands still before the first point and after the last, and of one hour is the price there', () => {
    expect([from('3', '5'), from('0', '0'), from('2', '2')]).toEqual(['90', '100', '100'])
  })

  test('law: two stretches weigh by their length', () => {
    const hours = decimals({ from: 0, to: 4, places: 2 })
    const holds = fc.property(hours, hours, hours, (a, b, c) => {
      const [start, middle, end] = [a, b, c].toSorted((x, y) => x.comparedTo(y))
      if (start === undefined || middle === undefined || end === undefined) return false
      const areaOf = (first: typeof start, last: typeof start) =>
        pathAverage({ points, from: first, to: last }).times(last.minus(first))
      return agree(areaOf(start, middle).plus(areaOf(middle, end)), areaOf(start, end), { scale: decimal('100') })
    })
    fc.assert(holds, { numRuns: 60 })
  })

  refuses([
    [
      'points must have at least one entry, was 0',
      () => pathAverage({ points: [], from: decimal('0'), to: decimal('1') }),
    ],
    ['from must be at least zero, was -1', () => pathAverage({ points, from: decimal('-1'), to: decimal('1') })],
    ['span must be at least zero, was -1', () => pathAverage({ points, from: decimal('2'), to: decimal('1') })],
    [
      'points[0].price must be greater than zero, was 0',
      () =>
        pathAverage({ points: [{ hour: decimal('0'), price: decimal('0') }], from: decimal('0'), to: decimal('1') }),
    ],
  ])
})
