import {
  coinField,
  contractsField,
  daysField,
  marginRateField,
  positiveRateField,
  priceField,
  usdField,
  type Values,
} from '../../form'
import { deskFields } from '../../desk/deskFields'
import { fundingFields, hedgeFields } from '../../desk/hedgedBondOfDesk'
import { tierFields } from '../../desk/tieredMargin'

const scope = 'panel'

/** The whole desk, as its bonds read it: these are the risks of the one chosen. */
export const fields = {
  ...deskFields,
  ...hedgeFields,
  ...fundingFields,
  margin: coinField({ scope, slider: { from: '0.0001', to: '1000', most: 'heldCoin' } }),
  initialMarginRate: marginRateField({ scope }),
  spotVolatility: positiveRateField({ scope }),
  ...tierFields,
  recoveryRate: marginRateField({ scope }),
  failureRate: marginRateField({ scope }),
  exposurePrice: priceField({ scope, slider: { from: '1', to: '1000000' } }),
  remainingContracts: contractsField({ scope }),
  adlPrice: priceField({ scope }),
  newFuturesPrice: priceField({ scope }),
  newSpotPrice: priceField({ scope }),
  daysRemaining: daysField({ scope }),
  openInterestUsd: usdField({ scope }),
  openInterestPrice: priceField({ scope }),
  reserveCoin: coinField({ scope }),
  fallenPrice: priceField({ scope, slider: { from: '1', to: '1000000' } }),
}

export type RisksValues = Values<typeof fields>
