import { describe, expect, test } from 'vitest'
import { daysRemaining, decimal } from '../../../src/core'
import { refuses } from '../refusals'

describe('daysRemaining', () => {
  const remaining = (daysToExpiry: string, daysLater: string) =>
    daysRemaining({ daysToExpiry: decimal(daysToExpiry), daysLater: decimal(daysLater) })

  test('300 of 365 days are left after 65', () => expect(remaining('365', '65')).toEqual(decimal('300')))
  test('none is left on the day of expiry', () => expect(remaining('365', '365')).toEqual(decimal('0')))

  refuses([
    ['daysLater must be at most the days to expiry, was 366', () => remaining('365', '366')],
    ['daysLater must be at least zero, was -1', () => remaining('365', '-1')],
    ['daysToExpiry must be greater than zero, was 0', () => remaining('0', '0')],
  ])
})
