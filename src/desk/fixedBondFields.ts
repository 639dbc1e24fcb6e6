import { costFields, deskFields } from './deskFields'

const { spotPrice, futuresPrice, expiry, valuation, capitalUsd, costOfCapital, multiplier, lotSize } = deskFields

/** The questions of the desk that its fixed bond depends on. */
export const fixedBondFields = {
  spotPrice,
  futuresPrice,
  expiry,
  valuation,
  capitalUsd,
  costOfCapital,
  multiplier,
  lotSize,
  ...costFields,
} as const
