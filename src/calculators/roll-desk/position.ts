import {
  basis,
  daysBetween,
  rollAlternatives,
  zero,
  type Basis,
  type Contract,
  type Decimal,
  type PartialRoll,
  type Roll,
  type RollAlternative,
  type RollAlternatives,
} from '../../core'
import { contractOfDesk } from '../../desk/contractOfDesk'
import { rememberedLast } from '../rememberedLast'
import type { RollDeskValues } from './fields'
import { marketOf, priceAtPremium, rollAt } from './market'
import { partialOf } from './partial'
import { scheduleOf, type ScheduledRoll } from './schedule'

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

/** The position with everything that it may become. */
export type Position = Pick<RollAlternatives, 'startUsd' | 'horizonDays'> & {
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
  /** The share asked for rolled, and the rest; null for a long position, which has no rest to be held or closed. */
  partial: PartialRoll | null
  /** What the far future of that roll costs at the first and the last premium asked for; none without a far future. */
  premiumPrices: readonly Decimal[]
  /** The typed rolls one after the other. */
  schedule: readonly ScheduledRoll[]
}

// First of all, because it looks at the order of the expiries before anything is computed between them.
const alternativesOf = rememberedLast((values: RollDeskValues) => rollAlternatives(marketOf(values)))
const rollsOf = rememberedLast((values: RollDeskValues) => values.fars.map((far) => farRollOf({ values, far })))

/** What a position is made of that takes a while, each remembered for it. */
export function* positionParts(values: RollDeskValues) {
  yield alternativesOf(values)
  yield rollsOf(values)
}

export function positionOf(values: RollDeskValues): Position {
  const { valuation, expiry, spotPrice, futuresPrice, side } = values
  const { startUsd, horizonDays, alternatives } = alternativesOf(values)
  const ranked = alternatives.toSorted((a, b) => (a.rank < b.rank ? -1 : 1))
  const daysToExpiry = daysBetween({ from: valuation, to: expiry })
  const near = basis({ spotPrice, futuresPrice, daysToExpiry })
  const rolls = rollsOf(values)
  const best = side === 'long' ? bestFirst(rolls).at(0) : rolls[ranked.find(({ far }) => far !== null)?.far ?? 0]
  const shown = best ?? null
  return {
    values,
    daysToExpiry,
    near,
    startUsd,
    horizonDays,
    ranked,
    rolls,
    shown,
    contract: contractOfDesk(values),
    partial: side === 'long' ? null : partialOf(values, shown === null ? null : rolls.indexOf(shown)),
    premiumPrices: shown === null ? [] : pricesAtPremiums(values, shown),
    schedule: scheduleOf(values),
  }
}

/** By how much they beat the cost of capital. The ranking has refused a position without equity, which has none. */
export const bestFirst = (rolls: readonly FarRoll[]): FarRoll[] =>
  rolls.toSorted((a, b) => (b.roll.excessYield ?? zero).comparedTo(a.roll.excessYield ?? zero))

type Leg = { values: RollDeskValues; far: RollDeskValues['fars'][number] }

function farRollOf({ values, far }: Leg): FarRoll {
  const { valuation, expiry, futuresPrice: nearPrice } = values
  const farPrice = far.price
  const days = daysBetween({ from: expiry, to: far.expiry })
  return {
    name: far.name === '' ? far.expiry : far.name,
    farPrice,
    days,
    daysToFar: daysBetween({ from: valuation, to: far.expiry }),
    roll: rollAt(values, { nearPrice, farPrice, days }),
  }
}

const pricesAtPremiums = (values: RollDeskValues, { daysToFar }: FarRoll): Decimal[] =>
  [values.premiumFrom, values.premiumTo].map((premium) => priceAtPremium(values, { daysToFar, premium }))
