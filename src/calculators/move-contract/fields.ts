import { daysField, plainField, priceField, rateField, usdField, type Values } from '../../form'

const scope = 'panel'

export const fields = {
  moveOpenPrice: priceField({ scope }),
  moveVolatility: rateField({ scope }),
  moveDays: daysField({ scope }),
  averagingHours: plainField({ scope }),
  movePaidUsd: usdField({ scope }),
  movePrice: priceField({ scope, slider: { from: '1000', to: '1000000' } }),
  hoursLeft: plainField({ scope }),
  optionStrike: priceField({ scope }),
  optionDays: daysField({ scope }),
  straddlePaidUsd: usdField({ scope }),
}

export type MoveValues = Values<typeof fields>
