import type { Contract } from '../contract/contract'
import { fixedBondSettlement } from '../fixed/settlement'
import type { Decimal } from '../number/decimal'
import { requireFinite } from '../number/domain'

/** The mistakes computed here, each beside what is right. */
export const mistakeKinds = [
  'sign',
  'sized-at-spot',
  'linear',
  'day-count',
  'hourly-funding',
  'unhedged-funding',
  'satoshi',
] as const
export type MistakeKind = (typeof mistakeKinds)[number]

/** What a mistake amounts to. */
export type MistakeDamage = {
  /** What is true, or would be without the mistake [USD]. */
  rightUsd: Decimal
  /** What the mistake leads to, or leads one to believe [USD]. */
  wrongUsd: Decimal
  /** Negative where the mistake loses, or hides, dollars [USD]. */
  damageUsd: Decimal
}

/** Coin held, an inverse future sold against it, and the price at which both end. */
export type SettledHedge = {
  /** Held, all of it deposited [coin]. */
  coin: Decimal
  /** Sold, whole and at least 0. */
  contracts: Decimal
  /** Inverse. */
  contract: Contract
  /** At which the future was sold [USD per coin]. */
  entryPrice: Decimal
  /** At which it ends [USD per coin]. */
  settlementPrice: Decimal
}

/**
 * The difference that a mistake makes.
 *
 *     damageUsd = wrongUsd - rightUsd [USD]
 *
 * Convention: signed; negative where there are, or seem to be, fewer dollars than there should be.
 *
 * @example mistakeDamage({ rightUsd: 150000, wrongUsd: 116666 }) // damageUsd -33334
 * @see mistakeOfSizing, where these figures come from
 */
export function mistakeDamage({ rightUsd, wrongUsd }: Pick<MistakeDamage, 'rightUsd' | 'wrongUsd'>): MistakeDamage {
  return { rightUsd, wrongUsd, damageUsd: wrongUsd.minus(rightUsd) }
}

/** What coin and short future are worth together at the end: coin * settlementPrice + pnl [USD], free of costs. */
export function settledUsd({ coin, ...hedge }: SettledHedge): Decimal {
  requireFinite({ coin })
  return fixedBondSettlement({ heldCoin: coin, ...hedge }).finalUsd
}
