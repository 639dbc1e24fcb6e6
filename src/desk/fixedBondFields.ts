import { costFields, deskFields } from './deskFields'

const { spotPrice, futuresPrice, expiry, valuation, capitalUsd, costOfCapital, multiplier, lotSize } = deskFields

/** The questions of the desk that its fixed bond depends on before costs. */
export const grossBondFields = {
  spotPrice,
  futuresPrice,
  expiry,
  valuation,
  capitalUsd,
  costOfCapital,
  multiplier,
  lotSize,
} as const

/** The same with the costs of every leg. */
export const fixedBondFields = { ...grossBondFields, ...costFields } as const
