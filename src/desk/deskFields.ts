import {
  choiceField,
  feeField,
  instantField,
  lotField,
  marginRateField,
  priceField,
  rateField,
  usdField,
} from '../form'
import { symbolField } from './symbolField'
import { venueIds } from './venues'

const scope = 'desk'

/** Fees and slippage of every leg, as the bonds read them. */
export const costFields = {
  spotFeeRate: feeField({ scope }),
  futuresFeeRate: feeField({ scope }),
  settlementFeeRate: feeField({ scope }),
  exitSpotFeeRate: feeField({ scope }),
  spotSlippageRate: feeField({ scope }),
  futuresSlippageRate: feeField({ scope }),
  exitSlippageRate: feeField({ scope }),
} as const

/** What describes the market and the account: asked once, in the desk bar, and read by every panel. */
export const deskFields = {
  venue: choiceField({ scope, options: venueIds }),
  spotPrice: priceField({ scope }),
  symbol: symbolField({ scope }),
  futuresPrice: priceField({ scope }),
  expiry: instantField({ scope }),
  valuation: instantField({ scope }),
  capitalUsd: usdField({ scope }),
  costOfCapital: rateField({ scope }),
  multiplier: usdField({ scope }),
  lotSize: lotField({ scope }),
  ...costFields,
  maintenanceMarginRate: marginRateField({ scope }),
  maintenanceOn: choiceField({ scope, options: ['liquidation-value', 'entry-value'] }),
} as const

export type DeskField = keyof typeof deskFields

/** How the desk bar is laid out: the line that is always in sight, and the groups that open under it. */
export const deskLine = [
  'venue',
  'symbol',
  'spotPrice',
  'futuresPrice',
  'expiry',
  'valuation',
  'capitalUsd',
  'costOfCapital',
] as const satisfies readonly DeskField[]

export const deskGroups = {
  contract: ['multiplier', 'lotSize', 'maintenanceMarginRate', 'maintenanceOn'],
  fees: ['spotFeeRate', 'futuresFeeRate', 'settlementFeeRate', 'exitSpotFeeRate'],
  slippage: ['spotSlippageRate', 'futuresSlippageRate', 'exitSlippageRate'],
} as const satisfies Record<string, readonly DeskField[]>
export type DeskGroup = keyof typeof deskGroups
