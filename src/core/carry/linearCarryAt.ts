import { keptAtExit } from '../contract/costs'
import { zero, type Decimal } from '../number/decimal'
import { requirePositive } from '../number/domain'
import { yearDays } from '../time/yearFraction'
import type { LinearCarryCosts, LinearCarryEnd, LinearCarryEntry } from './linearCarryFigures'

/**
 * What the linear trade leaves at a settlement price, and where it comes from.
 *
 *     longEndUsd = longCoin * keptRate * premiumFactor * price * (1 - exitSlippageRate) * (1 - exitSpotFeeRate) [USD]
 *     futuresPnlUsd = soldCoin * (soldPrice - price) [USD]
 *     interestUsd = (marginUsd + cashUsd) * cashRate * daysToExpiry / 365 [USD]
 *     loanCostUsd = loanUsd * loanRate * daysToExpiry / 365 [USD]
 *     endUsd = longEndUsd + futuresPnlUsd + marginUsd + cashUsd + interestUsd - loanUsd - loanCostUsd [USD]
 *     profitUsd = endUsd - capitalUsd = the sum of these lines [USD]:
 *       basisUsd = soldCoin * (futuresPrice - spotPrice)    openPnlUsd = (longCoin * premiumFactor - soldCoin) * (price - spotPrice)
 *       spotCostsUsd = longCoin * spotPrice * premiumFactor - longUsd    linearCostsUsd = soldCoin * (soldPrice - futuresPrice) - entryFeeUsd
 *       sponsorFeeUsd = -longCoin * (1 - keptRate) * premiumFactor * price    exitCostsUsd = longEndUsd - longCoin * keptRate * premiumFactor * price
 *       interestUsd    -loanCostUsd
 *
 * Convention: the premium of a fund is the same at the end; interest on what the price calls for in between is left out.
 * linearCarry has checked the arguments.
 *
 * @throws DomainError where the price is not positive
 */
export function linearCarryAt(given: {
  capitalUsd: Decimal
  spotPrice: Decimal
  futuresPrice: Decimal
  daysToExpiry: Decimal
  loanRate: Decimal
  cashRate: Decimal
  costs: LinearCarryCosts
  entry: LinearCarryEntry
  price: Decimal
}): LinearCarryEnd {
  const { capitalUsd, spotPrice, futuresPrice, daysToExpiry, loanRate, cashRate, costs, entry, price } = given
  requirePositive({ price })
  const { longCoin, soldCoin, keptRate, premiumFactor, soldPrice, longUsd, loanUsd, marginUsd, cashUsd } = entry
  const years = daysToExpiry.div(yearDays('act/365'))
  const fairUsd = longCoin.times(premiumFactor).times(price)
  const keptUsd = fairUsd.times(keptRate)
  const longEndUsd = keptUsd.times(keptAtExit(costs))
  const futuresPnlUsd = soldCoin.times(soldPrice.minus(price))
  const interestUsd = marginUsd.plus(cashUsd).times(cashRate).times(years)
  const loanCostUsd = loanUsd.times(loanRate).times(years)
  const heldUsd = longEndUsd.plus(futuresPnlUsd).plus(marginUsd).plus(cashUsd)
  const endUsd = heldUsd.plus(interestUsd).minus(loanUsd).minus(loanCostUsd)
  const profitUsd = endUsd.minus(capitalUsd)
  const lines = {
    basisUsd: soldCoin.times(futuresPrice.minus(spotPrice)),
    openPnlUsd: longCoin.times(premiumFactor).minus(soldCoin).times(price.minus(spotPrice)),
    spotCostsUsd: longCoin.times(spotPrice).times(premiumFactor).minus(longUsd),
    linearCostsUsd: soldCoin.times(soldPrice.minus(futuresPrice)).minus(entry.entryFeeUsd),
    sponsorFeeUsd: keptUsd.minus(fairUsd),
    exitCostsUsd: longEndUsd.minus(keptUsd),
  }
  const explained = Object.values(lines).reduce((sum, line) => sum.plus(line), interestUsd.minus(loanCostUsd))
  const yearly = (profit: Decimal, on: Decimal) => (on.isZero() ? null : profit.div(on).div(years))
  return {
    longEndUsd,
    futuresPnlUsd,
    interestUsd,
    loanCostUsd,
    endUsd,
    profitUsd,
    loanLineUsd: zero.minus(loanCostUsd),
    equityYield: yearly(profitUsd, capitalUsd) ?? zero,
    capitalYield: yearly(profitUsd.plus(loanCostUsd), entry.tiedUpUsd),
    notionalYield: yearly(profitUsd, longUsd),
    ...lines,
    unexplainedUsd: profitUsd.minus(explained),
  }
}
