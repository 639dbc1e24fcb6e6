import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decimal, Decimal } from '../../../src/core'
import * as domain from '../../../src/core/number/domain'
import { refuses } from '../refusals'
import { decimals } from '../samples'

const numbers = decimals({ from: -3, to: 30, places: 2 })
const refused = (call: () => void) => {
  try {
    call()
    return false
  } catch {
    return true
  }
}

describe('the domain of an argument', () => {
  test.each([
    ['requirePositive', domain.requirePositive, (x: number) => x > 0],
    ['requireAtLeastZero', domain.requireAtLeastZero, (x: number) => x >= 0],
    ['requireWhole', domain.requireWhole, (x: number) => Number.isInteger(x)],
    ['requireAboveMinusOne', domain.requireAboveMinusOne, (x: number) => x > -1],
    ['requireFeeRate', domain.requireFeeRate, (x: number) => x > -1 && x < 1],
    ['requireShare', domain.requireShare, (x: number) => x >= 0 && x < 1],
    ['requireHours', domain.requireHours, (x: number) => x >= 0 && x < 24],
    ['requireContracts', domain.requireContracts, (x: number) => x >= 0 && Number.isInteger(x)],
    ['requireFinite', domain.requireFinite, () => true],
  ] as const)('law: %s refuses what lies outside, and nothing else', (_, require, holds) => {
    const bounds = [-1, 0, 1, 24].map((bound): [Decimal] => [decimal(String(bound))])
    const property = fc.property(numbers, (value) => refused(() => require({ value })) !== holds(value.toNumber()))
    fc.assert(property, { examples: bounds })
  })

  test('a list with an entry is a list', () => {
    expect(() => domain.requireEntries({ quantity: 'fills', entries: [1] })).not.toThrow()
  })

  test('a term that leaves a dollar leaves growth', () => {
    const costOfCapital = decimal('-0.5')
    expect(() => domain.requireGrowth({ costOfCapital, days: decimal('729') })).not.toThrow()
    expect(() => domain.requireGrowth({ costOfCapital, days: decimal('730') })).toThrow('must leave equity')
  })

  const [zero, infinite] = [decimal('0'), new Decimal('Infinity')]
  const found = { quantity: 'daysToExpiry', found: decimal('3') }
  refuses([
    ['days must be greater than zero, was 0', () => domain.requirePositive({ spotPrice: decimal('1'), days: zero })],
    // NaN is in no domain, whatever the domain is.
    ['rate must be a finite number, was NaN', () => domain.requirePositive({ rate: new Decimal('NaN') })],
    ['rate must be a finite number, was Infinity', () => domain.requireAtLeastZero({ rate: infinite })],
    [
      'daysToExpiry must give a price greater than zero, was 3',
      () => domain.requirePriceFrom({ ...found, price: zero }),
    ],
    [
      'daysToExpiry must give a result within range, was 3',
      () => domain.requirePriceFrom({ ...found, price: infinite }),
    ],
    [
      'daysToExpiry must give a result within range, was 3',
      () => domain.requireResultFrom({ ...found, result: infinite }),
    ],
    [
      'side must be one of the known choices, was flat',
      () => domain.requireChoice({ quantity: 'side', found: 'flat', choices: ['long', 'short'] }),
    ],
    ['fills must have at least one entry, was 0', () => domain.requireEntries({ quantity: 'fills', entries: [] })],
  ])
})
