import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decimal, leverage, leverageLadder } from '../../../src/core'
import { refuses } from '../refusals'
import { agree, inverse, inverseContracts, linear, positiveCounts, prices } from '../samples'

const short = { contracts: decimal('150000'), contract: inverse, entryPrice: decimal('150'), margin: decimal('100') }

describe('leverage', () => {
  // By hand: 150,000 dollars are 1,000 coins at 150; 100 linear contracts of one coin are 15,000 dollars.
  test('1,000 coins on 100 are ten times, and 15,000 dollars on 3,000 five times', () => {
    expect(leverage(short).toFixed()).toBe('10')
    const margin = { contracts: decimal('100'), margin: decimal('3000') }
    expect(leverage({ ...short, ...margin, contract: linear }).toFixed()).toBe('5')
  })

  test('law: a step of the ladder leads back to its leverage', () => {
    const holds = fc.property(
      positiveCounts,
      inverseContracts,
      prices,
      positiveCounts,
      (contracts, contract, entryPrice, times) => {
        const position = { contracts, contract, entryPrice }
        const [step] = leverageLadder({ ...position, leverages: [times], maintenanceMarginRate: decimal('0') })
        expect(agree(leverage({ ...position, margin: step!.margin }), times, { within: '1e-50' })).toBe(true)
      },
    )
    fc.assert(holds)
  })

  refuses([
    ['margin must be greater than zero, was 0', () => leverage({ ...short, margin: decimal('0') })],
    ['contracts must be a whole number, was 0.5', () => leverage({ ...short, contracts: decimal('0.5') })],
    ['entryPrice must be greater than zero, was 0', () => leverage({ ...short, entryPrice: decimal('0') })],
  ])
})
