import { describe, expect, test } from 'vitest'
import { decimal, usdPerShare } from '../../../src/core'
import { refuses } from '../refusals'

const of = (usd: string, shares: string) => () => usdPerShare({ usd: decimal(usd), shares: decimal(shares) })

describe('usdPerShare', () => {
  // The note of February 2026: 6,000,000 shares and 230 million dollars.
  test('230 million dollars for six million shares are 38.33 a share', () => {
    expect(of('230000000', '6000000')().toFixed(2)).toBe('38.33')
  })

  test('law: times the shares it is the dollars', () => expect(of('1', '4')().times(4).toFixed()).toBe('1'))

  refuses([
    ['usd must be greater than zero, was 0', of('0', '1')],
    ['shares must be greater than zero, was 0', of('1', '0')],
  ])
})
