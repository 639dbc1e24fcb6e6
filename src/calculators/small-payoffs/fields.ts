import { plainField, positiveField, priceField, rateField, rowsField, usdField, type Values } from '../../form'

const scope = 'panel'

export const fields = {
  ladderSpotPrice: priceField({ scope }),
  ladderLowPrice: priceField({ scope, slider: { from: '1', to: '1000' } }),
  hedgeShareRate: rateField({ scope }),
  notes: rowsField({
    scope,
    columns: { fixingPrice: priceField({ scope }), barrierRate: rateField({ scope }), noteUsd: usdField({ scope }) },
  }),
  zScore: plainField({ scope }),
  creationUsd: usdField({ scope }),
  creationShares: positiveField({ scope }),
  oilQuote: plainField({ scope }),
  binaryRate: rateField({ scope }),
  difficulties: rowsField({ scope, columns: { difficulty: positiveField({ scope }) } }),
}

export type SmallValues = Values<typeof fields>
