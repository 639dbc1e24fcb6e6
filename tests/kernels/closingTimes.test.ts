import { expect, test } from 'vitest'
import { decimal } from '../../src/core'
import { closingTimes } from '../../src/kernels/closingTimes'

test('bars of a day and then of an hour close when the next one opens: none is known before it closes', () => {
  const day = 86_400_000
  const times = Float64Array.of(0, day, 2 * day, 2 * day + 3_600_000)
  const closed = [day, 2 * day, 2 * day + 3_600_000, 2 * day + 7_200_000]
  expect([...closingTimes({ times, intervalHours: null })]).toEqual(closed)
  expect([...closingTimes({ times: Float64Array.of(day), intervalHours: null })]).toEqual([day])
})

test('a bar that opens at midnight closes at the next one, one of eight minutes eight minutes later', () => {
  const times = Float64Array.of(0, 86_400_000)
  expect([...closingTimes({ times, intervalHours: decimal('24') })]).toEqual([86_400_000, 172_800_000])
  expect([...closingTimes({ times: times.slice(0, 1), intervalHours: decimal('0.133333') })]).toEqual([479_999])
})
