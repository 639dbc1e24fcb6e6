import { interpolationRules } from '../../core'
import { choiceField, daysField, instantField, nameField, priceField, rowsField, type Values } from '../../form'

const scope = 'panel'

export const fields = {
  stripFrom: choiceField({ scope, options: ['rows', 'series', 'live'] }),
  stripSeries: nameField({ scope }),
  stripCoinSeries: nameField({ scope }),
  stripLeastDays: daysField({ scope }),
  stripRule: choiceField({ scope, options: interpolationRules }),
  stripRows: rowsField({
    scope,
    columns: {
      stripTime: instantField({ scope }),
      stripSpotPrice: priceField({ scope }),
      stripExpiry: instantField({ scope }),
      stripFuturesPrice: priceField({ scope }),
    },
  }),
}

export type StripValues = Values<typeof fields>
