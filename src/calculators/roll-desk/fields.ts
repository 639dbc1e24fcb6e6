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
import { grossBondFields } from '../../desk/fixedBondFields'
import { intervalField } from '../../desk/intervalField'

const scope = 'panel'
const { venue, symbol, futuresFeeRate, futuresSlippageRate, settlementFeeRate, exitSpotFeeRate, exitSlippageRate } =
  deskFields

/** The near leg is the desk's own future; nothing is bought at spot, whose fee and slippage are not asked for. */
export const fields = {
  venue,
  symbol,
  ...grossBondFields,
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
