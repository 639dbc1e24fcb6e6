import { rehedgeRules } from '../../core'
import {
  choiceField,
  daysField,
  instantField,
  plainField,
  priceField,
  rateField,
  rowsField,
  type Values,
} from '../../form'
import { deskFields } from '../../desk/deskFields'

const scope = 'panel'
const { spotFeeRate, exitSpotFeeRate, spotSlippageRate, futuresSlippageRate, exitSlippageRate } = deskFields
const { venue, valuation, capitalUsd, costOfCapital, spotPrice, multiplier, lotSize, futuresFeeRate } = deskFields

export const fields = {
  venue,
  valuation,
  capitalUsd,
  costOfCapital,
  spotPrice,
  multiplier,
  lotSize,
  futuresFeeRate,
  spotFeeRate,
  exitSpotFeeRate,
  spotSlippageRate,
  futuresSlippageRate,
  exitSlippageRate,
  events: choiceField({ scope, options: ['generated', 'path', 'typed'] }),
  rehedge: choiceField({ scope, options: rehedgeRules }),
  fundingUnit: choiceField({ scope, options: ['percent', 'fraction'] }),
  fundings: rowsField({
    scope,
    columns: { time: instantField({ scope }), rate: plainField({ scope }), price: priceField({ scope }) },
  }),
  closeTime: instantField({ scope }),
  generatedRate: rateField({ scope }),
  endPrice: priceField({ scope }),
  path: rowsField({
    scope,
    columns: { day: daysField({ scope }), rate: rateField({ scope }), price: priceField({ scope }) },
  }),
  nextRate: rateField({ scope }),
}

export type FloatingBondValues = Values<typeof fields>
