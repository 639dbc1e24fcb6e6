import { requireInverse } from '../contract/contract'
import { Decimal, one, zero } from '../number/decimal'
import { requireChoice, requireFeeRate, requirePositive } from '../number/domain'
import { DomainError } from '../number/domainError'
import { requireCountable } from '../number/fixedPoint'
import { lazily } from '../number/lazily'
import { mayOverflow } from '../number/mayOverflow'
import { rehedgeRules, type FloatingBond, type FloatingBondArguments } from './figures'
import { floatingBondLedger } from './ledger'
import { floatingBondPurchase } from './purchase'
import { timedFundings } from './timedFundings'

/**
 * Dollars turned into coin and hedged with a short inverse perpetual: a dollar loan whose rate is reset at every
 * funding event.
 *
 *     coin = capitalUsd * (1 - spotFeeRate) / (spotPrice * (1 + spotSlippageRate)) [coin]
 *     saleExecutionPrice = spotPrice * (1 - slippageRate) [USD per coin]
 *     contracts = the most whole lots with contracts * multiplier / saleExecutionPrice * (1 + feeRate) <= coin
 *     entryFeeCoin = contracts * multiplier / saleExecutionPrice * feeRate [coin]
 *     entryResidualCoin = coin - entryFeeCoin - contracts * multiplier / saleExecutionPrice [coin]
 *     finalCoin = equityCoin of the last event [coin]        finalUsd = finalCoin * price of the last event [USD]
 *     returnRate = finalUsd / capitalUsd - 1
 *     annualisedYield = returnRate * 365 / days              annualisedCompounded = (1 + returnRate)^(365 / days) - 1
 *     attribution.fundingUsd = sum of paymentUsd [USD]
 *     attribution.remainderUsd = sum of residualCoin before the event * (price - price before it) [USD]
 *     attribution.feesUsd = -entryFeeCoin * spotPrice - sum of feeUsd [USD]
 *     attribution.spotCostsUsd = coin * spotPrice - capitalUsd [USD]
 *     attribution.slippageUsd = contracts * multiplier * (1 - spotPrice / saleExecutionPrice) [USD]
 *     attribution.profitUsd = finalUsd - capitalUsd = the sum of these lines [USD]
 *
 * The formulas of an event are in floatingBondLedger.
 *
 * Convention: a payment is positive where it is received. After each event the position goes to the most whole lots
 * that the equity covers after the fee of that very trade; 'increase-only' never buys back and 'never' does not trade.
 * Slippage is of the first sale; re-hedges pay the fee alone. The final position is not unwound: unwindUsd of the last row says what that would cost. Without events it is the
 * state after the first sale. Known weakness: there is no liquidation. An over-hedged position may end below 0, and
 * that is owed.
 *
 * @throws DomainError where the contract is linear, amounts are not positive, a rate is out of bounds, a time cannot be
 *   read or is not after the one before, or a figure overflows
 * @example floatingBond({ capitalUsd: 100000, spotPrice: 100, contract: one dollar inverse, rehedge: 'every-interval',
 *   fundings: 0.001, 0.001 and -0.001 at 100 }) // contracts 100100, 100200, 100099; finalCoin 1000.999, finalUsd 100099.9
 * @see the cash-and-carry essay of 2021, on the floating bond; BitMEX, "Perpetual Contracts Guide", on funding
 */
export function floatingBond(given: FloatingBondArguments): FloatingBond {
  const { capitalUsd, spotPrice, contract, rehedge, feeRate = zero, slippageRate = zero } = given
  requirePositive({ capitalUsd, spotPrice })
  requireInverse(contract)
  requireChoice({ quantity: 'rehedge', found: rehedge, choices: rehedgeRules })
  requireFeeRate({ feeRate, slippageRate })
  const { multiplier, lotSize } = contract
  requireCountable({ capitalUsd, spotPrice, 'contract.multiplier': multiplier, 'contract.lotSize': lotSize, feeRate })
  const { fundings, days, interval } = timedFundings(given)
  const purchase = floatingBondPurchase(given)
  const entryFeeUsd = purchase.entryFeeCoin.times(spotPrice)
  const faceUsd = purchase.contracts.times(multiplier)
  const startUsd = purchase.entryResidualCoin.times(spotPrice).plus(faceUsd)
  const walk = { purchase, spotPrice, multiplier, lotSize, feeRate, rehedge, fundings, startUsd }
  const { ledger, summary, remainderUsd } = floatingBondLedger(walk)

  const last = ledger.at(-1)
  const finalUsd = last?.equityUsd ?? startUsd
  const profitUsd = finalUsd.minus(capitalUsd)
  const returnRate = profitUsd.div(capitalUsd)
  const fundingUsd = summary.totals.paymentUsd
  const feesUsd = zero.minus(entryFeeUsd.plus(summary.totals.feeUsd))
  const spotCostsUsd = purchase.coin.times(spotPrice).minus(capitalUsd)
  const slippageUsd = zero.plus(faceUsd.minus(purchase.notionalCoin.times(spotPrice)))
  const explained = { fundingUsd, remainderUsd, feesUsd, spotCostsUsd, slippageUsd }
  const unexplainedUsd = Object.values(explained).reduce((left, line) => left.minus(line), profitUsd)
  const bond = {
    ...purchase,
    ledger,
    finalCoin: last?.equityCoin ?? startUsd.div(spotPrice),
    finalUsd,
    finalContracts: last?.contractsAfter ?? purchase.contracts,
    returnRate,
    days,
    interval,
    annualisedYield: days === null ? null : returnRate.times(365).div(days),
    ...summary,
    attribution: { ...explained, profitUsd, unexplainedUsd },
  }
  return lazily(bond, { annualisedCompounded: compoundedOver({ returnRate, days, openTime: given.openTime ?? '' }) })
}

/** What compounds over a term, for when it is read: a power is slow. One that overflows is refused at once. */
function compoundedOver(term: { returnRate: Decimal; days: Decimal | null; openTime: string }): () => Decimal | null {
  const growth = one.plus(term.returnRate)
  if (term.days === null || !growth.greaterThan(zero)) return () => null
  const power = new Decimal(365).div(term.days)
  const compounded = () => growth.pow(power).minus(one)
  if (mayOverflow({ places: growth.e + 1, power }) && !compounded().isFinite()) {
    const requirement = 'must give a result within range'
    throw new DomainError({ quantity: 'openTime', requirement, found: term.openTime })
  }
  return compounded
}
