import { describe, expect, test } from 'vitest'
import { decimal } from '../../src/core'
import { tiersOfDesk } from '../../src/desk/tieredMargin'

describe('the tiers of a desk', () => {
  const maintenanceMarginRate = decimal('0.01')

  test('are the rows typed', () => {
    const maintenanceTiers = [{ fromSize: decimal('500000'), tierRate: decimal('0.02') }]
    expect(tiersOfDesk({ maintenanceMarginRate, maintenanceTiers })).toEqual([
      { fromSize: decimal('500000'), rate: decimal('0.02') },
    ])
  })

  test('without rows are the rate of the desk at every size', () => {
    expect(tiersOfDesk({ maintenanceMarginRate, maintenanceTiers: [] })).toEqual([
      { fromSize: decimal('0'), rate: maintenanceMarginRate },
    ])
  })
})
