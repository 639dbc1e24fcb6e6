import type { facts } from './facts'

export const letters = {
  basis: 'b',
  basisRate: 'b_r',
  grossAnnualisedYield: 'y',
  grossCompoundedYield: 'y_c',
  grossContinuousYield: 'y_e',
  grossAct360Yield: 'y_{360}',
  annualisedYield: "y'",
  netCompoundedYield: "y'_c",
  netContinuousYield: "y'_e",
  netAct360Yield: "y'_{360}",
  dv01Usd: '\\text{DV01}',
} as const satisfies Record<keyof typeof facts, string>
