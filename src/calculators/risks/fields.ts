import { coinField, contractsField, daysField, marginRateField, priceField, usdField, type Values } from '../../form'
import { deskFields } from '../../desk/deskFields'

const scope = 'panel'

/** The whole desk, as the fixed bond reads it: these are the risks of that very bond. */
export const fields = {
  ...deskFields,
  margin: coinField({ scope, slider: { from: '0.0001', to: '1000', most: 'heldCoin' } }),
  initialMarginRate: marginRateField({ scope }),
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
