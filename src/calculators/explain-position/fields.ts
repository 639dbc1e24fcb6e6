import { choiceField, coinField, contractsField, instantField, priceField, rateField, type Values } from '../../form'
import { deskFields } from '../../desk/deskFields'

const scope = 'panel'
const { spotPrice, futuresPrice, expiry, valuation, multiplier, lotSize } = deskFields

/** Today's marks are the desk's. */
export const fields = {
  spotPrice,
  futuresPrice,
  expiry,
  valuation,
  multiplier,
  lotSize,
  held: choiceField({ scope, options: ['future', 'perpetual'] }),
  contracts: contractsField({ scope }),
  priorEquityCoin: coinField({ scope }),
  priorValuation: instantField({ scope }),
  priorSpotPrice: priceField({ scope }),
  priorFuturesPrice: priceField({ scope }),
  neighbourExpiry: instantField({ scope }),
  neighbourPrice: priceField({ scope }),
  fundingRate: rateField({ scope }),
  feesPaidCoin: coinField({ scope }),
}

export type ExplainPositionValues = Values<typeof fields>
