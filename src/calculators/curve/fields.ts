import {
  blankField,
  choiceField,
  daysField,
  instantField,
  nameField,
  plainField,
  priceField,
  rowsField,
  shareField,
  type Values,
} from '../../form'
import { curveAlertKinds, interpolationRules, yieldConventions } from '../../core'
import { deskFields } from '../../desk/deskFields'

const scope = 'panel'
const { venue, spotPrice, valuation, costOfCapital } = deskFields

/** Sides of the book at which a future may be looked at. */
const quoteSides = ['bid', 'ask', 'mark'] as const

export const fields = {
  venue,
  spotPrice,
  valuation,
  costOfCapital,
  quoteSide: choiceField({ scope, options: quoteSides }),
  curveConvention: choiceField({ scope, options: yieldConventions }),
  maturityRule: choiceField({ scope, options: interpolationRules }),
  /** Blank: as far as the venue's own limits. */
  premiumLimit: blankField(shareField({ scope })),
  /** Which of the futures that venues quote are looked at: their margin, and days left; typed rows are as typed. */
  offerMargin: choiceField({ scope, options: ['all', 'inverse', 'linear'] }),
  stripLeastDays: daysField({ scope }),
  alerts: rowsField({
    scope,
    columns: { alertKind: choiceField({ scope, options: curveAlertKinds }), alertLevel: plainField({ scope }) },
  }),
  strip: rowsField({
    scope,
    columns: {
      quotedVenue: nameField({ scope }),
      name: nameField({ scope }),
      expiry: instantField({ scope }),
      bidPrice: blankField(priceField({ scope })),
      askPrice: blankField(priceField({ scope })),
      markPrice: blankField(priceField({ scope })),
    },
  }),
}

export type CurveValues = Values<typeof fields>
