import { Decimal, type FloatingBond, type FloatingBondArguments, type FloatingBondRow } from '../../../src/core'
import { floatingBondPurchase } from '../../../src/core/floating/purchase'
import { timedFundings } from '../../../src/core/floating/timedFundings'

const zero = new Decimal(0)
const one = new Decimal(1)

type Summary = Pick<
  FloatingBond,
  'totals' | 'averageRate' | 'simpleFunding' | 'compoundedFunding' | 'negativeEvents' | 'worstDrawdownRate'
>

type DecimalLedger = Summary & { ledger: FloatingBondRow[]; remainderUsd: Decimal }

/**
 * The ledger of a floating bond in decimals of sixty digits, figure by figure: slow, and plain to read. The ledger of core
 * counts in whole units instead; a test holds that both say the same.
 */
export function decimalLedger(given: FloatingBondArguments): DecimalLedger {
  const { spotPrice, rehedge, feeRate = zero } = given
  const { multiplier, lotSize } = given.contract
  const { fundings } = timedFundings(given)
  const purchase = floatingBondPurchase(given)
  const lotUsd = multiplier.times(lotSize)
  const sellingUsd = lotUsd.times(one.plus(feeRate))
  const buyingUsd = lotUsd.times(one.minus(feeRate))
  const isFree = feeRate.isZero()
  const ledger: FloatingBondRow[] = []
  let contracts = purchase.contracts
  let faceUsd = contracts.times(multiplier)
  let residualCoin = purchase.entryResidualCoin
  let residualUsd = residualCoin.times(spotPrice)
  let cumulativePaymentCoin = zero
  let cumulativePaymentUsd = zero
  let remainderUsd = zero

  for (const { time, rate, price, days } of fundings) {
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
  const startUsd = purchase.entryResidualCoin.times(spotPrice).plus(purchase.contracts.times(multiplier))
  return { ledger, remainderUsd, ...summaryOf(ledger, startUsd) }
}

function untraded(freeUsd: Decimal): RehedgeLots {
  return { lots: zero, restUsd: freeUsd }
}

/** A payment of zero is 0, never -0. */
function unsignedZero(value: Decimal): Decimal {
  return value.isZero() ? zero : value
}

/** A relative difference below which the quotient of a long chain counts as the whole number beside it. */
const wholeWithin = new Decimal('1e-40')

type RehedgeLots = { lots: Decimal; restUsd: Decimal }

function rehedgeLots(given: {
  freeUsd: Decimal
  /** Face of the position held [USD]. */
  faceUsd: Decimal
  /** Value of one lot [USD]. */
  lotUsd: Decimal
  sellingUsd: Decimal
  buyingUsd: Decimal
}): RehedgeLots {
  const { freeUsd, faceUsd, lotUsd } = given
  const buys = freeUsd.isNegative()
  const unitUsd = buys ? given.buyingUsd : given.sellingUsd
  const withinUsd = faceUsd.plus(unitUsd).times(wholeWithin)
  // Raised by so little, a quotient just below a whole number is cut to that number, and not to the one before.
  const cut = freeUsd.plus(withinUsd).divToInt(unitUsd)
  const leftUsd = freeUsd.minus(cut.times(unitUsd))
  // Cut towards 0 is up where lots are bought back.
  const oneMore = leftUsd.plus(withinUsd).isNegative()
  const restUsd = oneMore ? leftUsd.plus(unitUsd) : leftUsd
  return heldAtMost(oneMore ? cut.minus(1) : cut, restUsd.greaterThan(withinUsd) ? restUsd : zero)

  /** Less than nothing cannot be held: what is lacking beyond that stays lacking. */
  function heldAtMost(lots: Decimal, restUsd: Decimal): RehedgeLots {
    if (lots.isZero()) return { lots: zero, restUsd }
    if (!buys || !lots.times(lotUsd).plus(faceUsd).isNegative()) return { lots, restUsd }
    const all = faceUsd.divToInt(lotUsd)
    return { lots: zero.minus(all), restUsd: freeUsd.plus(all.times(unitUsd)) }
  }
}

function summaryOf(ledger: readonly FloatingBondRow[], startUsd: Decimal): Summary {
  const sumOf = (figure: (row: FloatingBondRow) => Decimal) => ledger.reduce((sum, row) => sum.plus(figure(row)), zero)
  const count = (holds: (row: FloatingBondRow) => boolean) => new Decimal(ledger.filter(holds).length)
  const last = ledger.at(-1)
  const simpleFunding = sumOf(({ rate }) => rate)
  return {
    totals: {
      paymentCoin: last?.cumulativePaymentCoin ?? zero,
      paymentUsd: last?.cumulativePaymentUsd ?? zero,
      feeCoin: sumOf(({ feeCoin }) => feeCoin),
      feeUsd: sumOf(({ feeUsd }) => feeUsd),
      trades: count(({ trade }) => !trade.isZero()),
    },
    averageRate: ledger.length === 0 ? null : simpleFunding.div(ledger.length),
    simpleFunding,
    compoundedFunding: ledger.reduce((growth, { rate }) => growth.times(one.plus(rate)), one).minus(one),
    negativeEvents: count(({ rate }) => rate.isNegative() && !rate.isZero()),
    worstDrawdownRate: worstDrawdownRate(ledger, startUsd),
  }
}

function worstDrawdownRate(ledger: readonly FloatingBondRow[], startUsd: Decimal): Decimal {
  let [peak, trough, worst] = [startUsd, startUsd, zero]
  for (const { equityUsd } of ledger) {
    if (equityUsd.greaterThan(peak)) [peak, trough] = [equityUsd, equityUsd]
    // Only a new low can be the worst, so few rows are divided.
    if (!equityUsd.lessThan(trough)) continue
    trough = equityUsd
    worst = Decimal.min(worst, trough.minus(peak).div(peak))
  }
  return worst
}
