import { requireInverse, type Contract } from '../contract/contract'
import { keptAtExit, statedCosts, type Costs } from '../contract/costs'
import { Decimal, one } from '../number/decimal'
import { requireEntries } from '../number/domain'
import { requireCountable } from '../number/fixedPoint'
import { instantIn } from '../time/instant'
import { daysBetween } from '../time/daysBetween'
import { stretchOf, termOf } from './datedRates'
import { drawdown } from './drawdown'
import { fixedLeg, floatingLeg, type PolicyLegOutcome } from './policyLegs'
import { datedMarks, requirePrice, type PolicyMark } from './policyMarks'
import { policyDecision, type PolicyDecision, type PolicyRoll, type PolicyRule } from './policyRules'

export type PolicyReplayArguments = {
  /** More than 0 [USD]. */
  capitalUsd: Decimal
  /** Inverse; of the futures and of the perpetual. */
  contract: Contract
  costs?: Costs
  /** In time, at least one. */
  rolls: readonly PolicyRoll[]
  /** When the future of the last roll is settled, and at what: the end of the replay. */
  end: { time: string; spotPrice: Decimal }
  /** The days of the history in time, those before the first roll among them. */
  marks: readonly PolicyMark[]
  rule: PolicyRule
}

export type PolicyReplay = {
  decisions: PolicyDecision[]
  /** Value at the start and on each day [USD]. */
  values: { time: string; valueUsd: Decimal }[]
  /** After the coin is sold [USD]. */
  finalUsd: Decimal
  returnRate: Decimal
  days: Decimal
  /** Simple, Act/365. */
  annualisedYield: Decimal
  /** 0 or negative. */
  maxDrawdownRate: Decimal
  /** Coin and futures bought and sold [USD]. */
  turnoverUsd: Decimal
  /** Fees and slippage, each at the price of its moment [USD]. */
  costsUsd: Decimal
  /** Rolls decided differently from the one before. */
  switches: Decimal
}

/**
 * What a rule would have made of a capital: coin bought, and at each roll hedged with the next future or with the
 * perpetual.
 *
 *     coin = capitalUsd * (1 - spotFeeRate) / (spotPrice * (1 + spotSlippageRate)) [coin]
 *     finalUsd = coin at the end * spotPrice there * (1 - exitSpotFeeRate) * (1 - exitSlippageRate) [USD]
 *     returnRate = finalUsd / capitalUsd - 1
 *
 * Convention: all rules start with the same dollars on the same day and end on the same one, and pay the costs of what they
 * trade: see fixedLeg and floatingLeg. Rolls in a row that stay floating keep the perpetual. A decision sees what was known
 * at its roll: see policyDecision. Values are before what closing would cost.
 *
 * @throws DomainError where the contract is linear, an amount or a price is not positive, a cost is out of bounds, a
 *   time is out of order, or the rule looks back beyond the history
 * @example policyReplay({ capitalUsd: 100000, one roll at 100 with a future at 110, end at 50, rule: fixed-only })
 *   // finalUsd 110000
 * @see the cash-and-carry essay of 2021, on fixed against floating
 */
export function policyReplay(given: PolicyReplayArguments): PolicyReplay {
  const { capitalUsd, contract, rolls, end, rule } = given
  requirePrice({ capitalUsd, 'end.spotPrice': end.spotPrice })
  requireInverse(contract)
  requireCountable({ 'contract.multiplier': contract.multiplier, 'contract.lotSize': contract.lotSize })
  requireEntries({ quantity: 'rolls', entries: rolls })
  const costs = statedCosts(given.costs)
  const marks = datedMarks(given.marks)
  const stops = rolls.map((roll, index) => {
    const path = `rolls[${index}]`
    requirePrice({ [`${path}.spotPrice`]: roll.spotPrice, [`${path}.futuresPrice`]: roll.futuresPrice })
    const next = rolls[index + 1] ?? end
    termOf({ start: roll.time, end: next.time, prefix: `${path}.` })
    return { roll, next, decision: policyDecision({ rule, roll, end: next.time, fundings: marks }) }
  })
  const bought = (rolls[0]?.spotPrice ?? one).times(one.plus(costs.spotSlippageRate))
  let coin = capitalUsd.times(one.minus(costs.spotFeeRate)).div(bought)
  const firstValue = coin.times(rolls[0]?.spotPrice ?? one)
  let costsUsd = capitalUsd.minus(firstValue)
  let turnoverUsd = firstValue
  const values = [{ time: rolls[0]?.time ?? end.time, valueUsd: firstValue }]
  for (const stretch of stretches(stops)) {
    const term = {
      start: instantIn({ quantity: 'rolls.time', text: stretch.roll.time }),
      end: instantIn({ quantity: 'rolls.time', text: stretch.next.time }),
    }
    const leg = stretch.decision.choice === 'fixed' ? fixedLeg : floatingLeg
    const outcome: PolicyLegOutcome = leg({
      coin,
      contract,
      costs,
      roll: stretch.roll,
      end: stretch.next,
      marks: stretchOf(marks, term),
    })
    coin = outcome.coin
    costsUsd = costsUsd.plus(outcome.costsUsd)
    turnoverUsd = turnoverUsd.plus(outcome.turnoverUsd)
    values.push(...outcome.values)
  }
  const soldUsd = coin.times(end.spotPrice)
  const finalUsd = soldUsd.times(keptAtExit(costs))
  const returnRate = finalUsd.div(capitalUsd).minus(one)
  const days = daysBetween({ from: rolls[0]?.time ?? end.time, to: end.time })
  const decisions = stops.map(({ decision }) => decision)
  const index = values.map(({ time, valueUsd }) => ({ time, level: valueUsd }))
  return {
    decisions,
    values,
    finalUsd,
    returnRate,
    days,
    annualisedYield: returnRate.times(365).div(days),
    maxDrawdownRate: drawdown({ index }).maxDrawdownRate,
    turnoverUsd: turnoverUsd.plus(soldUsd),
    costsUsd: costsUsd.plus(soldUsd.minus(finalUsd)),
    switches: new Decimal(decisions.filter(({ choice }, at) => at > 0 && choice !== decisions[at - 1]?.choice).length),
  }
}

type Stop = { roll: PolicyRoll; next: { time: string; spotPrice: Decimal }; decision: PolicyDecision }

/** Stops with those that stay floating joined: nothing is traded between them. */
function stretches(stops: readonly Stop[]): Stop[] {
  const joined: Stop[] = []
  for (const stop of stops) {
    const before = joined.at(-1)
    const stays = before?.decision.choice === 'floating' && stop.decision.choice === 'floating'
    if (stays) joined[joined.length - 1] = { ...before, next: stop.next }
    else joined.push(stop)
  }
  return joined
}
