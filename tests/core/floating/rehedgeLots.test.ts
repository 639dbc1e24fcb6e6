import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decimal } from '../../../src/core'
import { rehedgeLots } from '../../../src/core/floating/rehedgeLots'
import { fromUnits, unitsOf } from '../../../src/core/number/fixedPoint'
import { decimals } from '../samples'

const places = 60
const usd = (text: string) => unitsOf(decimal(text), places)
const lot = { sellingUsd: usd('10.5'), buyingUsd: usd('9.5') }
/** A hundred lots of ten dollars. */
const held = { faceUsd: usd('1000'), lotsHeld: 100n }
const free = (text: string) => {
  const { lots, restUsd } = rehedgeLots(lot, { ...held, freeUsd: usd(text) })
  return [String(lots), String(fromUnits(restUsd, places))]
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
    expect(free('-19.00000000000000000000000000000000000000000000000001')).toEqual(['-2', '0'])
    expect(free('-0.00000000000000000000000000000000000000000000000001')).toEqual(['0', '0'])
  })

  test('law: what is left is less than a lot, and dollars are kept', () => {
    const holds = fc.property(decimals({ from: -900, to: 900, places: 6 }), (drawn) => {
      const freeUsd = unitsOf(drawn, places)
      const { lots, restUsd } = rehedgeLots(lot, { ...held, freeUsd })
      const unitUsd = freeUsd < 0n ? lot.buyingUsd : lot.sellingUsd
      expect(restUsd >= 0n && restUsd < unitUsd).toBe(true)
      return lots * unitUsd + restUsd === freeUsd
    })
    fc.assert(holds)
  })
})
