import type { Field, facts } from './facts'

export const labels = {
  path: 'Basis path',
  annualisedRate: 'Basis p.a.',
  basis: 'Basis',
  basisRate: 'Basis rate',
  grossAnnualisedYield: 'Yield, simple',
  grossCompoundedYield: 'Yield, compounded',
  grossContinuousYield: 'Yield, continuous',
  grossAct360Yield: 'Yield, Act/360',
  annualisedYield: 'Net yield, simple',
  netCompoundedYield: 'Net yield, compounded',
  netContinuousYield: 'Net yield, continuous',
  netAct360Yield: 'Net yield, Act/360',
  dv01Usd: 'Basis DV01',
} satisfies Record<Field | keyof typeof facts, string>
