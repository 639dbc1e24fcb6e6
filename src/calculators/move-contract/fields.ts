import {
  atLeastZeroField,
  daysField,
  marginRateField,
  plainField,
  priceField,
  rateField,
  rowsField,
  usdAtLeastZeroField,
  usdField,
  type Values,
} from '../../form'

const scope = 'panel'

export const fields = {
  moveOpenPrice: priceField({ scope }),
  moveVolatility: rateField({ scope }),
  moveDays: daysField({ scope }),
  averagingHours: plainField({ scope }),
  movePaidUsd: usdField({ scope }),
  movePrice: priceField({ scope, slider: { from: '1000', to: '1000000' } }),
  hoursLeft: plainField({ scope }),
  moveCloseAverage: priceField({ scope }),
  optionStrike: priceField({ scope }),
  optionDays: daysField({ scope }),
  straddlePaidUsd: usdField({ scope }),
  moveDayPath: rowsField({
    scope,
    columns: { dayHour: atLeastZeroField({ scope }), dayPrice: priceField({ scope }) },
  }),
  moveRolls: rowsField({
    scope,
    columns: { rollPaidUsd: usdField({ scope }), rollReceivedUsd: usdAtLeastZeroField({ scope }) },
  }),
  volTokenFundUsd: usdField({ scope }),
  volTokenLeverage: plainField({ scope }),
  volTokenFeeRate: marginRateField({ scope }),
}

export type MoveValues = Values<typeof fields>
