import type { facts } from './facts'

export const letters = {
  makerFeeRate: 'f_m',
  takerFeeRate: 'f_t',
  soldPrice: 'F_q',
  soldSize: 'n_s',
  venueUsd: 'V_v',
  datedEndUsd: 'Z_F',
  perpetualEndUsd: 'Z_P',
  expectedYearRate: '\\bar{f}_a',
} as const satisfies Record<keyof typeof facts, string>
