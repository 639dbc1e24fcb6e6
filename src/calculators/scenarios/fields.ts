import { coinField, marginRateField, rateChangeField, rateField, type Values } from '../../form'
import { deskFields } from '../../desk/deskFields'

const scope = 'panel'

/** The whole desk, as the fixed bond reads it, and what may happen to its prices at once. */
export const fields = {
  ...deskFields,
  margin: coinField({ scope }),
  spotShockRate: rateField({ scope }),
  basisShockRate: rateChangeField({ scope }),
  spotRangeRate: marginRateField({ scope }),
  basisRangeRate: rateChangeField({ scope }),
}

export type ScenarioValues = Values<typeof fields>
