import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decimal, deliveredBond, fixedBond } from '../../../src/core'
import { refuses } from '../refusals'
import { agree, bonds, decimals, inverse } from '../samples'

const zero = decimal('0')
const days = (count: string) => decimal(count)
const essay = {
  capitalUsd: decimal('100000'),
  spotPrice: decimal('100'),
  futuresPrice: decimal('150'),
  daysToExpiry: days('363'),
  daysIn: days('1'),
  daysOut: days('1'),
  contract: inverse,
}

describe('deliveredBond', () => {
  // By hand: 150,000 less 50 after 365 days.
  test('a day on either way and 50 dollars leave 49.95% of 50%', () => {
    const { tiedDays, deliveredUsd, annualisedYield } = deliveredBond({ ...essay, exitCostUsd: decimal('50') })
    expect([tiedDays, deliveredUsd, annualisedYield].map(String)).toEqual(['365', '149950', '0.4995'])
  })

  // By hand: 99,990 dollars buy 999.9 coins, which are 149,985 contracts of the future at 150.
  test('the costs of the way in make the bond smaller', () => {
    const { bond, tradedUsd } = deliveredBond({ ...essay, entryCostUsd: decimal('10') })
    expect([tradedUsd, bond.coin, bond.contracts].map(String)).toEqual(['99990', '999.9', '149985'])
  })

  test('law: without days and costs on the way it is the bond', () => {
    const holds = fc.property(bonds, (given) => {
      const [way, bond] = [deliveredBond(given), fixedBond(given)]
      return (
        way.deliveredUsd.equals(bond.finalUsd) && agree(way.annualisedYield, bond.annualisedYield, { within: '1e-40' })
      )
    })
    fc.assert(holds)
  })

  test('law: more days on the way bring a profit nearer to nothing, and move no dollar', () => {
    const waits = decimals({ from: 0, to: 30, places: 2 })
    const holds = fc.property(bonds, waits, waits, (given, daysIn, daysOut) => {
      const [quick, slow] = [deliveredBond(given), deliveredBond({ ...given, daysIn, daysOut })]
      const isNearer = slow.annualisedYield.abs().lessThanOrEqualTo(quick.annualisedYield.abs())
      return slow.deliveredUsd.equals(quick.deliveredUsd) && isNearer
    })
    fc.assert(holds)
  })

  const but = (change: object) => () => deliveredBond({ ...essay, ...change })
  refuses([
    ['daysIn must be at least zero, was -1', but({ daysIn: days('-1') })],
    ['daysOut must be at least zero, was -1', but({ daysOut: days('-1') })],
    ['exitCostUsd must be at least zero, was -1', but({ exitCostUsd: decimal('-1') })],
    ['entryCostUsd must leave equity greater than zero, was 100000', but({ entryCostUsd: decimal('100000') })],
    ['capitalUsd must be greater than zero, was 0', but({ capitalUsd: zero })],
  ])
})
