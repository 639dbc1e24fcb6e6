import { expect, test } from 'vitest'
import { decimal } from '../../src/core'
import { closingTimes } from '../../src/kernels/closingTimes'

test('a bar that opens at midnight closes at the next one, one of eight minutes eight minutes later', () => {
  const times = Float64Array.of(0, 86_400_000)
  expect([...closingTimes({ times, intervalHours: decimal('24') })]).toEqual([86_400_000, 172_800_000])
  expect([...closingTimes({ times: times.slice(0, 1), intervalHours: decimal('0.133333') })]).toEqual([479_999])
})
