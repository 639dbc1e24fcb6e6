import { rollRests } from '../../core'
import {
  atLeastZeroField,
  blankField,
  choiceField,
  coinField,
  contractsField,
  daysField,
  instantField,
  nameField,
  priceField,
  rateField,
  rowsField,
  shareField,
  type Values,
} from '../../form'
import { deskFields } from '../../desk/deskFields'
import { intervalField } from '../../desk/intervalField'

const scope = 'panel'
const { venue, spotPrice, symbol, futuresPrice, expiry, valuation, capitalUsd, costOfCapital } = deskFields
const { multiplier, lotSize } = deskFields
const { futuresFeeRate, futuresSlippageRate, settlementFeeRate, exitSpotFeeRate, exitSlippageRate } = deskFields

/** The near leg is the desk's own future. */
export const fields = {
  venue,
  spotPrice,
  symbol,
  futuresPrice,
  expiry,
  valuation,
  capitalUsd,
  costOfCapital,
  multiplier,
  lotSize,
  futuresFeeRate,
  futuresSlippageRate,
  settlementFeeRate,
  exitSpotFeeRate,
  exitSlippageRate,
  side: choiceField({ scope, options: ['short', 'long'] }),
  contracts: contractsField({ scope }),
  heldResidualCoin: coinField({ scope }),
  fars: rowsField({
    scope,
    columns: {
      name: nameField({ scope }),
      expiry: instantField({ scope }),
      price: priceField({ scope }),
      weight: blankField(atLeastZeroField({ scope })),
    },
  }),
  rolledShareRate: shareField({ scope }),
  restOfRoll: choiceField({ scope, options: rollRests }),
  waitDays: daysField({ scope }),
  expectedFunding: rateField({ scope }),
  intervalHours: intervalField,
  schedule: rowsField({
    scope,
    columns: { nearPrice: priceField({ scope }), farPrice: priceField({ scope }), days: daysField({ scope }) },
  }),
  premiumFrom: rateField({ scope }),
  premiumTo: rateField({ scope }),
}

export type RollDeskValues = Values<typeof fields>
