import {
  choiceField,
  daysField,
  feeField,
  marginRateField,
  plainField,
  positiveField,
  priceField,
  rateField,
  rowsField,
  usdField,
  type Values,
} from '../../form'

const scope = 'panel'

export const fields = {
  tokenLeverage: plainField({ scope }),
  tokenFundUsd: usdField({ scope }),
  rebalancing: choiceField({ scope, options: ['daily', 'triggered'] }),
  triggerRate: rateField({ scope }),
  pathSource: choiceField({ scope, options: ['typed', 'generated'] }),
  tokenPrices: rowsField({ scope, columns: { tokenPrice: priceField({ scope }) } }),
  firstPrice: priceField({ scope }),
  pathDays: daysField({ scope }),
  tokenSeed: positiveField({ scope }),
  trendRate: rateField({ scope }),
  pathVolatility: marginRateField({ scope }),
  tokenFeeRate: marginRateField({ scope }),
  tokenFundingRate: feeField({ scope }),
  flowTokens: rowsField({ scope, columns: { flowLeverage: plainField({ scope }), assetsUsd: usdField({ scope }) } }),
  indexMoveRate: rateField({ scope }),
  volumeUsd: usdField({ scope }),
  sliceUsd: usdField({ scope }),
  secondsPerSlice: positiveField({ scope }),
}

export type TokenValues = Values<typeof fields>
