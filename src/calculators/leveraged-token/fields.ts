import {
  choiceField,
  countField,
  daysField,
  feeField,
  marginRateField,
  nameField,
  plainField,
  positiveField,
  priceField,
  rateChangeField,
  rateField,
  rowsField,
  seedField,
  shareField,
  usdField,
  type Values,
} from '../../form'
import { rebalanceTimes } from './rebalanceTimes'

const scope = 'panel'

export const fields = {
  tokenLeverage: plainField({ scope }),
  tokenFundUsd: usdField({ scope }),
  rebalancing: choiceField({ scope, options: ['daily', 'triggered'] }),
  triggerRate: rateField({ scope }),
  pathSource: choiceField({ scope, options: ['typed', 'generated', 'imported'] }),
  tokenPrices: rowsField({ scope, columns: { tokenPrice: priceField({ scope }) } }),
  firstPrice: priceField({ scope }),
  pathDays: daysField({ scope }),
  tokenSeed: positiveField({ scope }),
  indexSeries: nameField({ scope }),
  tokenSeries: nameField({ scope }),
  rebalanceTime: choiceField({ scope, options: rebalanceTimes }),
  quietMoveRate: shareField({ scope }),
  trendRate: rateField({ scope }),
  pathVolatility: marginRateField({ scope }),
  tokenFeeRate: marginRateField({ scope }),
  tokenFundingRate: feeField({ scope }),
  flowTokens: rowsField({ scope, columns: { flowLeverage: plainField({ scope }), assetsUsd: usdField({ scope }) } }),
  indexMoveRate: rateField({ scope }),
  volumeUsd: usdField({ scope }),
  sliceUsd: usdField({ scope }),
  secondsPerSlice: positiveField({ scope }),
  sliceMoveRate: rateChangeField({ scope }),
  tokenPathCount: countField({ scope }),
  tokenCloseCount: countField({ scope }),
  tokenPathSeed: seedField({ scope }),
}

export type TokenValues = Values<typeof fields>
