import { mistakeKinds } from '../../core'
import { choiceField, daysField, priceField, rateField, type Values } from '../../form'
import { deskFields } from '../../desk/deskFields'

const scope = 'panel'
const { spotPrice, futuresPrice, expiry, valuation, capitalUsd, multiplier, lotSize } = deskFields

/** The desk without its fees: a cost on both sides would hide the mistake. */
export const fields = {
  spotPrice,
  futuresPrice,
  expiry,
  valuation,
  capitalUsd,
  multiplier,
  lotSize,
  mistake: choiceField({ scope, options: mistakeKinds }),
  settlementPrice: priceField({ scope, slider: { from: '1', to: '1000000' } }),
  fundingRate: rateField({ scope }),
  fundingDays: daysField({ scope }),
}

export type MistakesValues = Values<typeof fields>
