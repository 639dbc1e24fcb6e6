import { describe, expect, test } from 'vitest'
import { addDays, decimal } from '../../../src/core'
import { refuses } from '../refusals'

const noZone = 'must be a date and time with a time zone, such as 2021-12-31T12:00:00Z'

describe('addDays', () => {
  test.each([
    ['2020-12-31T12:00Z', '365', '2021-12-31T12:00:00.000Z'],
    ['2021-01-01T00:00+01:00', '0', '2020-12-31T23:00:00.000Z'],
    ['2020-03-01T00:00Z', '-0.5', '2020-02-29T12:00:00.000Z'],
    ['1970-01-01T00:00Z', '-1e-8', '1969-12-31T23:59:59.999Z'],
    ['1970-01-01T00:00:00.0005Z', '0', '1970-01-01T00:00:00.000Z'],
    ['1970-01-01T00:00:00.0015Z', '0', '1970-01-01T00:00:00.002Z'],
  ])('%s and %s days is %s', (instant, days, answer) => {
    expect(addDays({ instant, days: decimal(days) })).toBe(answer)
  })

  const after = (days: string) => () => addDays({ instant: '2021-01-01T00:00Z', days: decimal(days) })
  refuses([
    ['days must give a result within range, was 1000000000000000', after('1e15')],
    ['days must give a result within range, was 3000000', after('3000000')],
    ['days must give a result within range, was -1000000', after('-1000000')],
    [`instant ${noZone}, was today`, () => addDays({ instant: 'today', days: decimal('1') })],
  ])
})
