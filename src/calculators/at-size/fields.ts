import { bookSizeUnits } from '../../core'
import { choiceField, coinField, positiveField, priceField, rowsField, type Values } from '../../form'
import { deskFields } from '../../desk/deskFields'

const scope = 'panel'

/** The whole desk, whose bond is to be bought, and the sides of the books that it is bought from. */
export const fields = {
  ...deskFields,
  spotAsks: rowsField({ scope, columns: { price: priceField({ scope }), coin: coinField({ scope }) } }),
  spotStepCoin: coinField({ scope }),
  futureBids: rowsField({ scope, columns: { price: priceField({ scope }), levelSize: positiveField({ scope }) } }),
  futureSizeUnit: choiceField({ scope, options: bookSizeUnits }),
}

export type AtSizeValues = Values<typeof fields>
