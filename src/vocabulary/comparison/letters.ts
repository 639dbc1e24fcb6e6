import type { facts } from './facts'

export const letters = {
  fixedReturnRate: '\\rho_F',
  floatingReturnRate: '\\rho_f',
  compoundedFloatingReturnRate: '\\rho_{f,c}',
  breakEvenFunding: 'f_0',
  compoundedBreakEvenFunding: 'f_{0,c}',
  annualisedBreakEvenFunding: 'f_{0,y}',
  annualisedCompoundedBreakEvenFunding: 'f_{0,yc}',
  impliedFunding: 'f_b',
  differenceUsd: '\\Delta_\\$',
  compoundedDifferenceUsd: '\\Delta_{c\\$}',
  futuresLegUsd: 'C_F',
  grossProfitUsd: 'Q_b',
  marginGrossYield: 'y_q',
  marginNetYield: "y'_q",
  bothLegsGrossYield: 'y_2',
  bothLegsNetYield: "y'_2",
  conventionYield: 'y_k',
  conventionReturnRate: '\\rho_k',
  lowestConventionYield: 'y_{-}',
  highestConventionYield: 'y_{+}',
} as const satisfies Record<keyof typeof facts, string>
