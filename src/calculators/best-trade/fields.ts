import {
  blankField,
  choiceField,
  coinField,
  daysField,
  feeField,
  instantField,
  marginRateField,
  nameField,
  positiveField,
  priceField,
  rateField,
  rowsField,
  type Values,
} from '../../form'
import { bookSizeUnits } from '../../core'
import { costFields, deskFields } from '../../desk/deskFields'
import { intervalField } from '../../desk/intervalField'

const scope = 'panel'
const { venue, spotPrice, valuation, capitalUsd, costOfCapital, multiplier, lotSize } = deskFields

/** What margins a contract; `coin` is an inverse one. */
const marginCurrencies = ['coin', 'USDT', 'USDC', 'USD'] as const

export const fields = {
  venue,
  spotPrice,
  valuation,
  capitalUsd,
  costOfCapital,
  multiplier,
  lotSize,
  ...costFields,
  orderKind: choiceField({ scope, options: ['taker', 'maker'] }),
  offerTerm: choiceField({ scope, options: ['all', 'dated', 'perpetual'] }),
  offerMargin: choiceField({ scope, options: ['all', 'inverse', 'linear'] }),
  horizonDays: daysField({ scope }),
  fundingPremise: choiceField({ scope, options: ['stated', 'running'] }),
  expectedFunding: rateField({ scope }),
  intervalHours: intervalField,
  marginRate: marginRateField({ scope }),
  shownTrade: nameField({ scope }),
  offers: rowsField({
    scope,
    columns: {
      quotedVenue: nameField({ scope }),
      name: nameField({ scope }),
      marginCurrency: choiceField({ scope, options: marginCurrencies }),
      expiry: blankField(instantField({ scope })),
      bidPrice: blankField(priceField({ scope })),
      askPrice: blankField(priceField({ scope })),
      markPrice: blankField(priceField({ scope })),
      runningFundingRate: blankField(rateField({ scope })),
      intervalHours: blankField(positiveField({ scope })),
    },
  }),
  spotAsks: rowsField({ scope, columns: { price: priceField({ scope }), coin: coinField({ scope }) } }),
  offerBids: rowsField({
    scope,
    columns: {
      quotedVenue: nameField({ scope }),
      name: nameField({ scope }),
      price: priceField({ scope }),
      levelSize: positiveField({ scope }),
      futureSizeUnit: choiceField({ scope, options: bookSizeUnits }),
    },
  }),
  venueFees: rowsField({
    scope,
    columns: {
      quotedVenue: nameField({ scope }),
      offerMargin: choiceField({ scope, options: ['inverse', 'linear'] }),
      makerFeeRate: feeField({ scope }),
      takerFeeRate: feeField({ scope }),
      settlementFeeRate: feeField({ scope }),
    },
  }),
}

export type BestTradeValues = Values<typeof fields>
