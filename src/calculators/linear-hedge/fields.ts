import { choiceField, coinField, lotField, marginRateField, priceField, type Values } from '../../form'
import { deskFields } from '../../desk/deskFields'

const scope = 'panel'
const { spotPrice, futuresPrice, expiry, valuation, capitalUsd, multiplier, lotSize } = deskFields

export const fields = {
  spotPrice,
  futuresPrice,
  expiry,
  valuation,
  capitalUsd,
  multiplier,
  lotSize,
  contractCoin: coinField({ scope }),
  contractsPerLot: lotField({ scope }),
  marginRate: marginRateField({ scope }),
  borrowSpreadRate: marginRateField({ scope }),
  marginIn: choiceField({ scope, options: ['usd', 'stablecoin', 'coin'] }),
  haircutRate: marginRateField({ scope }),
  stablecoinPrice: priceField({ scope }),
  settlementPrice: priceField({ scope, slider: { from: '0.1', to: '1000000' } }),
}

export type LinearHedgeValues = Values<typeof fields>
