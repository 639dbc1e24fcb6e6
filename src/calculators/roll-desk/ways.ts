import {
  basis,
  daysBetween,
  roll,
  rollAlternatives,
  zero,
  type Basis,
  type Contract,
  type Decimal,
  type Roll,
  type RollAlternative,
  type RollAlternatives,
  type RollAlternativesArguments,
} from '../../core'
import { contractOfDesk } from '../../desk/contractOfDesk'
import type { RollDeskValues } from './fields'

/** The position rolled into one of the far futures. */
export type FarRoll = {
  /** As typed; its expiry where there is none. */
  name: string
  farPrice: Decimal
  daysToFar: Decimal
  /** Between the two expiries. */
  days: Decimal
  roll: Roll
}

/** Everything that the position may become. */
export type Ways = Pick<RollAlternatives, 'startUsd' | 'horizonDays'> & {
  values: RollDeskValues
  contract: Contract
  daysToExpiry: Decimal
  near: Basis
  /** The bond's alternatives, the best one first. */
  ranked: readonly RollAlternative[]
  /** One for each far future, in the order typed. */
  rolls: readonly FarRoll[]
  /** The roll that is shown in full: the best of them. */
  shown: FarRoll | null
}

/** The question that the ranking answers, but for the perpetual. */
export function fixedMarketOf(values: RollDeskValues) {
  const { valuation, expiry, contracts, heldResidualCoin, fars } = values
  const { settlementFeeRate, exitSpotFeeRate, exitSlippageRate } = values
  return {
    position: { contracts, residualCoin: heldResidualCoin },
    contract: contractOfDesk(values),
    spotPrice: values.spotPrice,
    nearPrice: values.futuresPrice,
    daysToNear: daysBetween({ from: valuation, to: expiry }),
    fars: fars.map((far) => ({ price: far.price, daysToExpiry: daysBetween({ from: valuation, to: far.expiry }) })),
    costOfCapital: values.costOfCapital,
    fees: { ...feesOf(values), settlementFeeRate, exitSpotFeeRate, exitSlippageRate },
  } satisfies RollAlternativesArguments
}

/** The same with the perpetual, which is sold at the spot price and pays the expected funding. */
export function marketOf(values: RollDeskValues) {
  const { expectedFunding: rate, intervalHours, futuresFeeRate: feeRate } = values
  return { ...fixedMarketOf(values), floating: { rate, intervalHours, feeRate } } satisfies RollAlternativesArguments
}

/** Both legs are futures of the same venue. */
export const feesOf = ({ futuresFeeRate }: RollDeskValues) => ({
  nearFeeRate: futuresFeeRate,
  farFeeRate: futuresFeeRate,
})

export function waysOf(values: RollDeskValues): Ways {
  const { valuation, expiry, spotPrice, futuresPrice, side } = values
  // First, because it looks at the order of the expiries before anything is reckoned between them.
  const { startUsd, horizonDays, alternatives } = rollAlternatives(marketOf(values))
  const ranked = alternatives.toSorted((a, b) => (a.rank < b.rank ? -1 : 1))
  const daysToExpiry = daysBetween({ from: valuation, to: expiry })
  const near = basis({ spotPrice, futuresPrice, daysToExpiry })
  const rolls = values.fars.map((far) => farRollOf({ values, far }))
  const best = side === 'long' ? bestFirst(rolls).at(0) : rolls[ranked.find(({ far }) => far !== null)?.far ?? 0]
  const contract = contractOfDesk(values)
  return { values, contract, daysToExpiry, near, startUsd, horizonDays, ranked, rolls, shown: best ?? null }
}

/** By what they are better than the cost of capital. The ranking has refused a position without equity, which has none. */
export const bestFirst = (rolls: readonly FarRoll[]): FarRoll[] =>
  rolls.toSorted((a, b) => (b.roll.excessYield ?? zero).comparedTo(a.roll.excessYield ?? zero))

/** The position rolled from one price to another, on its own side. */
export function rollAt(
  values: RollDeskValues,
  leg: { nearPrice: Decimal; farPrice: Decimal; days: Decimal },
  held = { contracts: values.contracts, residualCoin: values.heldResidualCoin },
): Roll {
  const { side, costOfCapital } = values
  return roll({ ...held, ...leg, ...feesOf(values), contract: contractOfDesk(values), side, costOfCapital })
}

type Leg = { values: RollDeskValues; far: RollDeskValues['fars'][number] }

function farRollOf({ values, far }: Leg): FarRoll {
  const { valuation, expiry, futuresPrice: nearPrice } = values
  const farPrice = far.price
  const days = daysBetween({ from: expiry, to: far.expiry })
  return {
    name: far.name === '' ? far.expiry : far.name,
    ...{ farPrice, days },
    daysToFar: daysBetween({ from: valuation, to: far.expiry }),
    roll: rollAt(values, { nearPrice, farPrice, days }),
  }
}
