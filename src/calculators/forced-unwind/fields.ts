import { deskFields } from '../../desk/deskFields'
import { daysField, marginRateField, positiveField, rateField, rowsField, usdField, type Values } from '../../form'

const scope = 'panel'
const { costOfCapital } = deskFields

export const fields = {
  costOfCapital,
  unwindNotionalUsd: usdField({ scope }),
  booksRate: rateField({ scope }),
  closingRate: rateField({ scope, slider: { from: '0.1', to: '50' } }),
  unwindDays: daysField({ scope }),
  spotSpreadRate: marginRateField({ scope }),
  futuresSpreadRate: marginRateField({ scope }),
  urgency: positiveField({ scope }),
  marginBeforeRate: marginRateField({ scope }),
  marginAfterRate: marginRateField({ scope }),
  stressRates: rowsField({ scope, columns: { closingRate: rateField({ scope }) } }),
}

export type UnwindValues = Values<typeof fields>
