import { coinField, marginRateField, rateChangeField, rateField, type Values } from '../../form'
import { deskFields } from '../../desk/deskFields'
import { hedgeFields } from '../../desk/hedgedBondOfDesk'
import { tierFields } from '../../desk/tieredMargin'

const scope = 'panel'

/** The whole desk, as its bonds read it, and what may happen to its prices at once. */
export const fields = {
  ...deskFields,
  ...hedgeFields,
  ...tierFields,
  margin: coinField({ scope, slider: { from: '0.0001', to: '1000', most: 'heldCoin' } }),
  spotShockRate: rateField({ scope }),
  basisShockRate: rateChangeField({ scope }),
  spotRangeRate: marginRateField({ scope }),
  basisRangeRate: rateChangeField({ scope }),
}

export type ScenarioValues = Values<typeof fields>
