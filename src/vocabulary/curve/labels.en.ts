import type { Field, facts } from './facts'

export const labels = {
  path: 'Basis path',
  annualisedRate: 'Basis p.a.',
  basis: 'Basis',
  basisRate: 'Basis, % of spot',
  grossAnnualisedYield: 'Gross APR',
  grossCompoundedYield: 'Gross APY',
  grossContinuousYield: 'Gross continuous yield',
  grossAct360Yield: 'Gross APR, Act/360',
  annualisedYield: 'Net APR',
  netCompoundedYield: 'Net APY',
  netContinuousYield: 'Net continuous yield',
  netAct360Yield: 'Net APR, Act/360',
  dv01Usd: 'Basis DV01',
} satisfies Record<Field | keyof typeof facts, string>
