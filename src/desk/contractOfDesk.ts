import type { Contract, Decimal } from '../core'

/** The desk's contract: the bonds are made of inverse ones. */
export const contractOfDesk = ({ multiplier, lotSize }: { multiplier: Decimal; lotSize: Decimal }): Contract => ({
  payoff: 'inverse',
  multiplier,
  lotSize,
})
