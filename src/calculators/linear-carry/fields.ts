import {
  choiceField,
  coinField,
  daysField,
  instantField,
  marginRateField,
  positiveField,
  priceField,
  rateField,
  rowsField,
  type Values,
} from '../../form'
import { linearDeskFields } from '../../desk/linearDesk'

const scope = 'panel'
const { linearSymbol: _, ...desk } = linearDeskFields

export const fields = {
  ...desk,
  longLeg: choiceField({ scope, options: ['coin', 'shares'] }),
  contractSizes: choiceField({ scope, options: ['desk', 'cme'] }),
  etfPrice: priceField({ scope }),
  coinPerShare: coinField({ scope }),
  shareTime: instantField({ scope }),
  etfFeeRate: marginRateField({ scope }),
  splits: rowsField({ scope, columns: { splitTime: instantField({ scope }), ratio: positiveField({ scope }) } }),
  loanShareRate: marginRateField({ scope }),
  loanRate: rateField({ scope }),
  cashRate: rateField({ scope }),
  settlementPrice: priceField({ scope, slider: { from: '1000', to: '1000000' } }),
  volatility: marginRateField({ scope }),
  reserveDays: daysField({ scope }),
  confidenceRate: marginRateField({ scope }),
}

export type LinearCarryValues = Values<typeof fields>
