import { coinField, nameField, plainField, priceField, rateField, rowsField, type Values } from '../../form'

const scope = 'panel'

export const fields = {
  flowContractCoin: coinField({ scope }),
  flowRows: rowsField({
    scope,
    columns: {
      flowDate: nameField({ scope }),
      etfFlowUsd: plainField({ scope }),
      contractsChange: plainField({ scope }),
      flowPrice: priceField({ scope }),
      flowBasisRate: rateField({ scope }),
    },
  }),
}

export type FlowValues = Values<typeof fields>
