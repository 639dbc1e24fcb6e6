import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decimal, fixedBond } from '../../../src/core'
import { statedCosts } from '../../../src/core/contract/costs'
import { fixedBondProceeds } from '../../../src/core/fixed/proceeds'
import { fixedBondPurchase } from '../../../src/core/fixed/purchase'
import { fees, inverse, prices } from '../samples'

// By hand: a tenth of 1,000 of face is the fee, 100 of residual pay none; a fifth and then a half is lost in the sale.
test('900 of face and 100 of residual keep 400 after a sale that costs a fifth and a half', () => {
  const costs = statedCosts({
    settlementFeeRate: decimal('0.1'),
    exitSpotFeeRate: decimal('0.2'),
    exitSlippageRate: decimal('0.5'),
  })
  const purchase = { faceUsd: decimal('1000'), residualUsd: decimal('100') }
  const { settledUsd, finalUsd } = fixedBondProceeds({ purchase, costs })
  expect([settledUsd.toFixed(), finalUsd.toFixed()]).toEqual(['1000', '400'])
})

test('law: they are the final dollars of the bond', () => {
  const holds = fc.property(
    prices,
    prices,
    fees,
    fees,
    (spotPrice, futuresPrice, settlementFeeRate, exitSpotFeeRate) => {
      const asked = { capitalUsd: decimal('1e6'), spotPrice, futuresPrice, contract: inverse }
      const costs = statedCosts({ settlementFeeRate, exitSpotFeeRate })
      const { finalUsd } = fixedBondProceeds({ purchase: fixedBondPurchase({ ...asked, costs }), costs })
      expect(finalUsd).toEqual(fixedBond({ ...asked, daysToExpiry: decimal('73'), costs }).finalUsd)
    },
  )
  fc.assert(holds)
})
