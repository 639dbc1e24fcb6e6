import { describe, expect, test } from 'vitest'
import { decimal, rollAlternatives } from '../../../src/core'
import { agree, inverse } from '../samples'

const zero = decimal('0')
const at = (price: string, days: string) => ({ price: decimal(price), daysToExpiry: decimal(days) })
const alternativesWith = (fars: ReturnType<typeof at>[]) =>
  rollAlternatives({
    spotPrice: decimal('100'),
    nearPrice: decimal('110'),
    daysToNear: decimal('31'),
    fars,
    contract: inverse,
    position: { contracts: decimal('150000'), residualCoin: zero },
  }).alternatives

describe('capitalTie', () => {
  // By hand: 150,000 on day 31 and 180,000 on day 396 are worth the same today at 30,000 * 365 / (150,000 * 396 - 180,000 * 31).
  test('the roll of the essay ties with holding at 20.35%', () => {
    const { breakEven } = alternativesWith([at('132', '396')])[2]!
    expect(agree(breakEven.costOfCapital!, decimal('10950').div(53820))).toBe(true)
  })

  test('case 9: no rate brings together what ends on one day', () => {
    const alternatives = alternativesWith([at('132', '396'), at('140', '396')])
    const dearer = alternatives[3]!.breakEven.costOfCapital!
    expect(alternatives[2]!.breakEven.costOfCapital).toBeNull()
    // The better of the twins still has a rate at which holding is as good.
    expect(dearer.greaterThan('0.2')).toBe(true)
  })
})
