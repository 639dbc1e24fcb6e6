import { zero, type Decimal } from '../number/decimal'
import { requireAboveMinusOne, requireChoice, requireFinite, requirePositive } from '../number/domain'
import { DomainError } from '../number/domainError'
import { daysBetween } from '../time/daysBetween'
import { instantIn, secondsOf } from '../time/instant'
import { countUpTo, type DatedRate } from './datedRates'

export const policyKinds = ['fixed-only', 'floating-only', 'basis-over-funding', 'basis-over-capital'] as const
export type PolicyKind = (typeof policyKinds)[number]

/** By which rule each roll is decided. */
export type PolicyRule =
  | { kind: 'fixed-only' }
  | { kind: 'floating-only' }
  | {
      kind: 'basis-over-funding'
      /** Over which the funding of the past is averaged, more than 0 [days]. */
      trailingDays: Decimal
      /** How far the basis has to be above it, simple annual. */
      marginRate: Decimal
    }
  | {
      kind: 'basis-over-capital'
      /** Simple annual. */
      costOfCapital: Decimal
      /** How far the basis has to be above it, simple annual. */
      marginRate: Decimal
    }

/** A moment at which a bond may be fixed until the next one. */
export type PolicyRoll = {
  /** ISO text with a time zone. */
  time: string
  /** Price of the coin then: what the future before is settled at, or the spot price [USD per coin]. */
  spotPrice: Decimal
  /** At which the future that expires with the next roll is sold [USD per coin]. */
  futuresPrice: Decimal
}

export type PolicyDecision = {
  time: string
  /** Basis at the roll, simple annual, before costs. */
  annualisedBasis: Decimal
  /** What it is compared with: trailing funding or cost of capital; null under a rule that looks at neither. */
  comparedRate: Decimal | null
  choice: 'fixed' | 'floating'
}

/**
 * Which bond a rule chooses at a roll.
 *
 *     annualisedBasis = (futuresPrice / spotPrice - 1) * 365 / days to the next roll
 *     trailing funding = sum of the rates in (time - trailingDays, time] * 365 / trailingDays
 *     fixed where annualisedBasis > comparedRate + marginRate
 *
 * Convention: what is later than the roll is not looked at; equal is floating.
 *
 * @throws DomainError where a figure of the rule is out of bounds, or its trailing days begin before the history
 */
export function policyDecision(given: {
  rule: PolicyRule
  roll: PolicyRoll
  /** When the future sold expires. */
  end: string
  /** In time. */
  fundings: readonly DatedRate[]
}): PolicyDecision {
  const { rule, roll, end } = given
  requireChoice({ quantity: 'rule.kind', found: rule.kind, choices: policyKinds })
  const days = daysBetween({ from: roll.time, to: end })
  const annualisedBasis = roll.futuresPrice.div(roll.spotPrice).minus(1).times(365).div(days)
  const decided = { time: roll.time, annualisedBasis }
  if (rule.kind === 'fixed-only') return { ...decided, comparedRate: null, choice: 'fixed' }
  if (rule.kind === 'floating-only') return { ...decided, comparedRate: null, choice: 'floating' }
  requireFinite({ 'rule.marginRate': rule.marginRate })
  const comparedRate = rule.kind === 'basis-over-capital' ? costOf(rule) : trailingFunding({ ...given, rule })
  const choice = annualisedBasis.greaterThan(comparedRate.plus(rule.marginRate)) ? 'fixed' : 'floating'
  return { ...decided, comparedRate, choice }
}

function costOf({ costOfCapital }: { costOfCapital: Decimal }): Decimal {
  requireAboveMinusOne({ 'rule.costOfCapital': costOfCapital })
  return costOfCapital
}

const secondsPerDay = 86_400

/** Simple annual. */
function trailingFunding(given: {
  rule: { trailingDays: Decimal }
  roll: PolicyRoll
  fundings: readonly DatedRate[]
}): Decimal {
  const { trailingDays } = given.rule
  requirePositive({ 'rule.trailingDays': trailingDays })
  const now = instantIn({ quantity: 'rolls.time', text: given.roll.time })
  const since = secondsOf({ quantity: 'rolls.time', text: given.roll.time }).minus(trailingDays.times(secondsPerDay))
  const known = given.fundings.slice(0, countUpTo(given.fundings, now))
  // From the newest back: a history has many more days than a rule looks at.
  const before = known.findLastIndex(({ time }) => !secondsOf({ quantity: 'fundings', text: time }).greaterThan(since))
  if (before === -1) {
    const requirement = 'must lie within the history'
    throw new DomainError({ quantity: 'rule.trailingDays', requirement, found: trailingDays.toString() })
  }
  return known
    .slice(before + 1)
    .reduce((sum, { rate }) => sum.plus(rate), zero)
    .times(365)
    .div(trailingDays)
}
