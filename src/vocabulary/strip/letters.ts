import type { facts } from './facts'

export const letters = {
  stripSpotPrice: 'S_t',
  stripFuturesPrice: 'F_t',
  maturity30Rate: 'y_{30}',
  maturity60Rate: 'y_{60}',
  maturity90Rate: 'y_{90}',
  maturity120Rate: 'y_{120}',
  stripTimeCount: 'n_t',
  stripLeftOut: 'n_x',
  stripGapCount: 'n_g',
  quoteCount: 'n_q',
  stripDay: 't_s',
  stripLeastDays: 't_m',
} as const satisfies Record<keyof typeof facts, string>
