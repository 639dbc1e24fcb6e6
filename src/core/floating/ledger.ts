import { one, zero, type Decimal } from '../number/decimal'
import type { FloatingBondPurchase, FloatingBondRow, FundingEvent, Rehedge } from './figures'
import { rehedgeLots, type RehedgeLots } from './rehedgeLots'

/** A funding event whose time has been read. */
export type TimedFunding = FundingEvent & Pick<FloatingBondRow, 'days'>

/** The rows, and what only the walk through them sees. */
export type FloatingBondLedger = {
  ledger: FloatingBondRow[]
  /** What the price did to the coin that was not hedged [USD]. */
  remainderUsd: Decimal
}

/**
 * The ledger of a floating bond, event by event.
 *
 *     notionalCoin = contractsBefore * multiplier / price [coin]
 *     paymentCoin = notionalCoin * rate [coin]
 *     freeCoin = residualCoin before + paymentCoin [coin]
 *     trade = the lots that freeCoin covers, or that it lacks, after their own fee: see rehedgeLots
 *     feeCoin = |trade| * multiplier / price * feeRate [coin]
 *     residualCoin = freeCoin - trade * multiplier / price - feeCoin [coin]
 *     equityCoin = notionalCoin + freeCoin - feeCoin [coin]
 *     unwindCoin = equityCoin - contractsAfter * multiplier / price * feeRate [coin]
 *
 * Convention: a short inverse position and the coin of its size keep their dollars at every price, so between two events
 * only the residual moves. Each figure in dollars is that in coin times the price, computed from dollars where these are
 * the shorter numbers: a history has thousands of events. floatingBond has checked the arguments.
 */
export function floatingBondLedger(given: {
  purchase: FloatingBondPurchase
  spotPrice: Decimal
  multiplier: Decimal
  lotSize: Decimal
  feeRate: Decimal
  rehedge: Rehedge
  fundings: readonly TimedFunding[]
}): FloatingBondLedger {
  const { purchase, multiplier, lotSize, feeRate, rehedge } = given
  const lotUsd = multiplier.times(lotSize)
  const sellingUsd = lotUsd.times(one.plus(feeRate))
  const buyingUsd = lotUsd.times(one.minus(feeRate))
  const isFree = feeRate.isZero()
  const ledger: FloatingBondRow[] = []
  let contracts = purchase.contracts
  let faceUsd = contracts.times(multiplier)
  let residualCoin = purchase.entryResidualCoin
  let residualUsd = residualCoin.times(given.spotPrice)
  let cumulativePaymentCoin = zero
  let cumulativePaymentUsd = zero
  let remainderUsd = zero

  for (const { time, rate, price, days } of given.fundings) {
    const markedUsd = residualCoin.times(price)
    remainderUsd = remainderUsd.plus(markedUsd.minus(residualUsd))
    const contractsBefore = contracts
    const notionalCoin = faceUsd.div(price)
    const paymentCoin = unsignedZero(notionalCoin.times(rate))
    const paymentUsd = unsignedZero(faceUsd.times(rate))
    cumulativePaymentCoin = cumulativePaymentCoin.plus(paymentCoin)
    cumulativePaymentUsd = cumulativePaymentUsd.plus(paymentUsd)
    const freeCoin = residualCoin.plus(paymentCoin)
    const freeUsd = markedUsd.plus(paymentUsd)

    const trades = rehedge === 'every-interval' || (rehedge === 'increase-only' && !freeUsd.isNegative())
    const { lots, restUsd } = trades
      ? rehedgeLots({ freeUsd, faceUsd, lotUsd, sellingUsd, buyingUsd })
      : untraded(freeUsd)
    const trade = lots.times(lotSize)
    const tradedUsd = trade.times(multiplier)
    const tradedCoin = trade.isZero() ? zero : tradedUsd.div(price)
    const costing = trade.isNegative() ? feeRate.negated() : feeRate
    const feeCoin = unsignedZero(tradedCoin.times(costing))
    const feeUsd = unsignedZero(tradedUsd.times(costing))
    const keptCoin = isFree ? freeCoin : freeCoin.minus(feeCoin)
    const equityCoin = notionalCoin.plus(keptCoin)
    contracts = contracts.plus(trade)
    faceUsd = faceUsd.plus(tradedUsd)
    residualCoin = restUsd.isZero() ? zero : keptCoin.minus(tradedCoin)
    residualUsd = restUsd
    const equityUsd = faceUsd.plus(restUsd)
    ledger.push({
      time,
      rate,
      price,
      days,
      contractsBefore,
      notionalCoin,
      paymentCoin,
      paymentUsd,
      cumulativePaymentCoin,
      cumulativePaymentUsd,
      trade,
      feeCoin,
      feeUsd,
      contractsAfter: contracts,
      equityCoin,
      equityUsd,
      residualCoin,
      unwindCoin: isFree ? equityCoin : equityCoin.minus(notionalCoin.plus(tradedCoin).times(feeRate)),
      unwindUsd: isFree ? equityUsd : equityUsd.minus(faceUsd.times(feeRate)),
    })
  }
  return { ledger, remainderUsd }
}

function untraded(freeUsd: Decimal): RehedgeLots {
  return { lots: zero, restUsd: freeUsd }
}

/** Nothing paid is 0, never -0. */
function unsignedZero(value: Decimal): Decimal {
  return value.isZero() ? zero : value
}
