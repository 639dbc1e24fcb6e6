import { choiceField, coinField, contractsField, priceField, rowsField, type Values } from '../../form'
import { deskFields } from '../../desk/deskFields'

const scope = 'panel'
const { multiplier, lotSize, futuresFeeRate, maintenanceMarginRate } = deskFields

export const fields = {
  multiplier,
  lotSize,
  futuresFeeRate,
  maintenanceMarginRate,
  side: choiceField({ scope, options: ['long', 'short'] }),
  contracts: contractsField({ scope }),
  entryPrice: priceField({ scope }),
  exitPrice: priceField({ scope, slider: { from: '0.01', to: '1000000' } }),
  margin: coinField({ scope }),
  fills: rowsField({ scope, columns: { contracts: contractsField({ scope }), price: priceField({ scope }) } }),
}

export type InverseContractValues = Values<typeof fields>
