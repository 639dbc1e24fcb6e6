import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decimal } from '../../../src/core'
import { rehedgeLots } from '../../../src/core/floating/rehedgeLots'
import { agree, decimals } from '../samples'

const lot = { faceUsd: decimal('1000'), lotUsd: decimal('10'), sellingUsd: decimal('10.5'), buyingUsd: decimal('9.5') }
const free = (usd: string, change: Partial<typeof lot> = {}) => {
  const { lots, restUsd } = rehedgeLots({ ...lot, ...change, freeUsd: decimal(usd) })
  return [String(lots), String(restUsd)]
}

describe('rehedgeLots', () => {
  // By hand: a lot of 10 dollars costs 10.5 to sell with its fee, and sets 9.5 free when it is bought back.
  test('33 dollars sell three lots; 20 that are lacking buy three back', () => {
    expect(free('33')).toEqual(['3', '1.5'])
    expect(free('31.5')).toEqual(['3', '0'])
    expect(free('-20')).toEqual(['-3', '8.5'])
    expect(free('-19')).toEqual(['-2', '0'])
    expect(free('5')).toEqual(['0', '5'])
  })

  test('no more is bought back than is held, and what is lacking then stays lacking', () => {
    expect(free('-2000')).toEqual(['-100', '-1050'])
  })

  test('a quotient a hair below a whole number is that number', () => {
    expect(free('31.49999999999999999999999999999999999999999999999999')).toEqual(['3', '0'])
    expect(free('31.4999999999999999')[0]).toBe('2')
  })

  test('law: what is left is less than a lot, and dollars are kept', () => {
    const holds = fc.property(decimals({ from: -900, to: 900, places: 6 }), (freeUsd) => {
      const { lots, restUsd } = rehedgeLots({ ...lot, freeUsd })
      const unitUsd = freeUsd.isNegative() ? lot.buyingUsd : lot.sellingUsd
      expect(restUsd.isNegative()).toBe(false)
      expect(restUsd.lessThan(unitUsd)).toBe(true)
      return agree(lots.times(unitUsd).plus(restUsd), freeUsd, { within: '1e-35', scale: decimal('1000') })
    })
    fc.assert(holds)
  })
})
