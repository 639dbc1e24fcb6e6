import type { Contract } from '../contract/contract'
import type { Costs } from '../contract/costs'
import { floatingBond } from '../floating/bond'
import { one, zero, type Decimal } from '../number/decimal'
import { exactRatio, oneMinus, onePlus } from '../number/exactRatio'
import { coveredLots } from '../number/lots'
import { instantIn } from '../time/instant'
import { isLater } from '../time/isLater'
import { heldValues } from './heldValues'
import type { DatedMark } from './policyMarks'
import type { PolicyRoll } from './policyRules'

/** What is brought into a leg, and where it ends. */
export type PolicyLeg = {
  coin: Decimal
  roll: PolicyRoll
  end: { time: string; spotPrice: Decimal }
  /** Days after the roll and up to the end. */
  marks: readonly DatedMark[]
  contract: Contract
  costs: Required<Costs>
}

/** What a leg leaves, and what it was worth on its days. */
export type PolicyLegOutcome = {
  coin: Decimal
  /** Fees and slippage, each at the price of its moment [USD]. */
  costsUsd: Decimal
  /** Futures sold and bought [USD]. */
  turnoverUsd: Decimal
  /** Value of all that is held, before what closing would cost [USD]. */
  values: { time: string; valueUsd: Decimal }[]
}

/**
 * A future sold at the roll for all the coin, and held until it is settled.
 *
 *     fill = futuresPrice * (1 - futuresSlippageRate) [USD per coin]
 *     contracts = the most whole lots with contracts * multiplier / fill * (1 + futuresFeeRate) <= coin
 *     coin left = coin - fee + contracts * multiplier * (1 / settlement - 1 / fill) - settlement fee [coin]
 *     valueUsd = (coin - fee + contracts * multiplier * (1 / futuresPrice of the day - 1 / fill)) * spotPrice of the day [USD]
 */
export function fixedLeg({ coin, roll, end, marks, contract, costs }: PolicyLeg): PolicyLegOutcome {
  const { multiplier, lotSize } = contract
  const { contracts } = coveredLots({
    coin: exactRatio({ numerator: [coin], denominator: [] }),
    coinPerContract: exactRatio({
      numerator: [multiplier, onePlus(costs.futuresFeeRate)],
      denominator: [roll.futuresPrice, oneMinus(costs.futuresSlippageRate)],
    }),
    lotSize,
  })
  const faceUsd = contracts.times(multiplier)
  const fill = roll.futuresPrice.times(one.minus(costs.futuresSlippageRate))
  const soldCoin = faceUsd.div(fill)
  const feeCoin = soldCoin.times(costs.futuresFeeRate)
  const slippageCoin = soldCoin.minus(faceUsd.div(roll.futuresPrice))
  const held = coin.minus(feeCoin)
  const equityAt = (price: Decimal) => held.plus(faceUsd.div(price)).minus(soldCoin)
  const settlementUsd = faceUsd.times(costs.settlementFeeRate)
  const priced = marksBefore(end.time, marks).flatMap(({ time, spotPrice, futuresPrice }) =>
    futuresPrice === null ? [] : [{ time, spotPrice, futuresPrice }],
  )
  return {
    coin: equityAt(end.spotPrice).minus(settlementUsd.div(end.spotPrice)),
    costsUsd: feeCoin.plus(slippageCoin).times(roll.spotPrice).plus(settlementUsd),
    turnoverUsd: faceUsd,
    values: heldValues({ coin: held.minus(soldCoin), faceUsd }, [...priced, { ...end, futuresPrice: end.spotPrice }]),
  }
}

/**
 * A perpetual sold at the roll for all the coin, re-hedged after every day's funding, and bought back at the end.
 *
 * Convention: the ledger of floatingBond over the days of the marks; a fill beside the quote costs like a fee on the trade's
 * value; the perpetual trades at the spot price.
 */
export function floatingLeg({ coin, roll, end, marks, contract, costs }: PolicyLeg): PolicyLegOutcome {
  const feeRate = costs.futuresFeeRate.plus(costs.futuresSlippageRate)
  const inside = marksBefore(end.time, marks)
  const last = marks[inside.length]
  const fundings = [
    ...inside.map(({ time, rate, spotPrice }) => ({ time, rate, price: spotPrice })),
    { time: end.time, rate: last?.rate ?? zero, price: end.spotPrice },
  ]
  const { ledger, contracts, finalCoin, totals, entryFeeCoin } = floatingBond({
    capitalUsd: coin.times(roll.spotPrice),
    spotPrice: roll.spotPrice,
    contract,
    fundings,
    rehedge: 'every-interval',
    feeRate,
    openTime: roll.time,
  })
  const closing = ledger.at(-1)
  const closedUsd = (closing?.contractsAfter ?? contracts).times(contract.multiplier)
  const closingFeeUsd = closedUsd.times(feeRate)
  const tradedUsd = ledger.reduce((sum, { trade }) => sum.plus(trade.abs()), contracts).times(contract.multiplier)
  return {
    coin: finalCoin.minus(closingFeeUsd.div(end.spotPrice)),
    costsUsd: entryFeeCoin.times(roll.spotPrice).plus(totals.feeUsd).plus(closingFeeUsd),
    turnoverUsd: tradedUsd.plus(closedUsd),
    values: ledger.map(({ time, equityUsd }) => ({ time, valueUsd: equityUsd })),
  }
}

/** The marks of a leg but for one at its very end, where the coin has the price of the settlement. */
function marksBefore(endTime: string, marks: readonly DatedMark[]): DatedMark[] {
  const end = instantIn({ quantity: 'rolls.time', text: endTime })
  return marks.filter(({ instant }) => isLater({ instant: end, than: instant }))
}
