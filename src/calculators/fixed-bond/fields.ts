import { daysField, priceField, rateField, rowsField, type Values } from '../../form'
import { deskFields } from '../../desk/deskFields'

const scope = 'panel'

export const fields = {
  ...deskFields,
  settlementPrice: priceField({ scope, slider: { from: '1', to: '1000000' } }),
  saleMoveRate: rateField({ scope }),
  interimSpotPrice: priceField({ scope }),
  interimFuturesPrice: priceField({ scope }),
  daysLater: daysField({ scope }),
  path: rowsField({ scope, columns: { day: daysField({ scope }), annualisedRate: rateField({ scope }) } }),
}

export type FixedBondValues = Values<typeof fields>
