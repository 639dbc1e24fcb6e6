import { describe, expect, test } from 'vitest'
import { decimal, openInterestChangeUsd } from '../../../src/core'
import { refuses } from '../refusals'

const change = { contractsChange: decimal('-400'), contractCoin: decimal('5'), price: decimal('65000') }

describe('openInterestChangeUsd', () => {
  // By hand: 400 contracts of 5 coins at 65,000.
  test('400 contracts fewer are 130 million dollars less', () => {
    expect(openInterestChangeUsd(change).toFixed()).toBe('-130000000')
  })

  test('law: fifty small contracts are one large one', () => {
    const small = openInterestChangeUsd({ ...change, contractsChange: decimal('-20000'), contractCoin: decimal('0.1') })
    expect(small.toFixed()).toBe('-130000000')
  })

  refuses([
    [
      'contractCoin must be greater than zero, was 0',
      () => openInterestChangeUsd({ ...change, contractCoin: decimal('0') }),
    ],
    ['price must be greater than zero, was 0', () => openInterestChangeUsd({ ...change, price: decimal('0') })],
    [
      'contractsChange must be a finite number, was Infinity',
      () => openInterestChangeUsd({ ...change, contractsChange: decimal('1').div(0) }),
    ],
  ])
})
