import type { Decimal } from '../number/decimal'
import { unitsOf } from '../number/fixedPoint'
import { tenTo } from '../number/tenTo'
import { DomainError } from '../number/domainError'
import type { FloatingBondPurchase, Rehedge } from './figures'
import { ledgerUnits, type LedgerUnits } from './ledgerUnits'
import { rehedgeLots } from './rehedgeLots'
import type { TimedFunding } from './timedFundings'

/** The figures that a ledger computes, and what each is counted in. */
export const columnUnits = {
  contractsBefore: 'lots',
  notionalCoin: 'coin',
  paymentCoin: 'coin',
  paymentUsd: 'usd',
  cumulativePaymentCoin: 'coin',
  cumulativePaymentUsd: 'usd',
  trade: 'lots',
  feeCoin: 'coin',
  feeUsd: 'usd',
  contractsAfter: 'lots',
  equityCoin: 'coin',
  equityUsd: 'usd',
  residualCoin: 'coin',
  unwindCoin: 'coin',
  unwindUsd: 'usd',
} as const

export type ColumnName = keyof typeof columnUnits

/** A ledger column by column in its own units, a number for each event. */
export type LedgerColumns = Readonly<Record<ColumnName, bigint[]>> & { rate: bigint[] }

export type LedgerArguments = {
  purchase: Pick<FloatingBondPurchase, 'coin' | 'lots' | 'entryResidualCoin'>
  spotPrice: Decimal
  multiplier: Decimal
  lotSize: Decimal
  feeRate: Decimal
  rehedge: Rehedge
  fundings: readonly TimedFunding[]
}

export type CountedLedger = {
  units: LedgerUnits
  columns: LedgerColumns
  /** What the price did to the coin that was not hedged [units of a dollar]. */
  remainderUsd: bigint
}

/** More dollars than anybody owns: re-hedging at absurd rates gets there, with ever longer numbers. */
const beyondRange = 300

/**
 * The columns of a ledger in one walk, counted in whole units: the formulas are in floatingBondLedger.
 *
 * Convention: dollars are exact, as they are sums of whole lots and their products with a rate; each figure in coin is that
 * in dollars divided by the price, and cut. Lots are held as a count.
 */
export function ledgerColumns(given: LedgerArguments): CountedLedger {
  const { purchase, rehedge } = given
  const units = ledgerUnits(given)
  const { places, lotUsd, lotUsdPerRate, lotFeeUsd } = units
  const isFree = lotFeeUsd === 0n
  const mostUsd = tenTo(places.usd + beyondRange)
  const columns = emptyColumns()
  let lotsHeld = unitsOf(purchase.lots, 0)
  let faceUsd = lotsHeld * lotUsd
  let heldFeeUsd = lotsHeld * lotFeeUsd
  let residualCoin = unitsOf(purchase.entryResidualCoin, places.coin)
  let residualUsd = unitsOf(purchase.entryResidualCoin.times(given.spotPrice), places.usd)
  let cumulativePaymentCoin = 0n
  let cumulativePaymentUsd = 0n
  let remainderUsd = 0n

  for (const funding of given.fundings) {
    const rate = unitsOf(funding.rate, places.rate)
    const price = unitsOf(funding.price, places.price)
    const markedUsd = residualCoin * price
    remainderUsd += markedUsd - residualUsd
    const paymentUsd = lotsHeld * rate * lotUsdPerRate
    const paymentCoin = paymentUsd / price
    const freeUsd = markedUsd + paymentUsd
    const trades = rehedge === 'every-interval' || (rehedge === 'increase-only' && freeUsd >= 0n)
    const position = { freeUsd, faceUsd, lotsHeld }
    const { lots, restUsd } = trades ? rehedgeLots(units, position) : { lots: 0n, restUsd: freeUsd }
    columns.contractsBefore.push(lotsHeld)
    columns.notionalCoin.push(faceUsd / price)
    lotsHeld += lots
    faceUsd += lots * lotUsd
    const tradeFeeUsd = lots * lotFeeUsd
    const feeUsd = lots < 0n ? -tradeFeeUsd : tradeFeeUsd
    heldFeeUsd += tradeFeeUsd
    const equityUsd = faceUsd + restUsd
    if (equityUsd > mostUsd) {
      throw new DomainError({ quantity: 'rehedge', requirement: 'must give a result within range', found: rehedge })
    }
    const unwindUsd = equityUsd - heldFeeUsd
    const equityCoin = equityUsd / price
    cumulativePaymentCoin += paymentCoin
    cumulativePaymentUsd += paymentUsd
    residualUsd = restUsd
    residualCoin = restUsd / price
    columns.rate.push(rate)
    columns.paymentCoin.push(paymentCoin)
    columns.paymentUsd.push(paymentUsd)
    columns.cumulativePaymentCoin.push(cumulativePaymentCoin)
    columns.cumulativePaymentUsd.push(cumulativePaymentUsd)
    columns.trade.push(lots)
    columns.feeCoin.push(isFree ? 0n : feeUsd / price)
    columns.feeUsd.push(feeUsd)
    columns.contractsAfter.push(lotsHeld)
    columns.equityCoin.push(equityCoin)
    columns.equityUsd.push(equityUsd)
    columns.residualCoin.push(residualCoin)
    columns.unwindCoin.push(isFree ? equityCoin : unwindUsd / price)
    columns.unwindUsd.push(unwindUsd)
  }
  return { units, columns, remainderUsd }
}

const emptyColumns = (): LedgerColumns => ({
  rate: [],
  contractsBefore: [],
  notionalCoin: [],
  paymentCoin: [],
  paymentUsd: [],
  cumulativePaymentCoin: [],
  cumulativePaymentUsd: [],
  trade: [],
  feeCoin: [],
  feeUsd: [],
  contractsAfter: [],
  equityCoin: [],
  equityUsd: [],
  residualCoin: [],
  unwindCoin: [],
  unwindUsd: [],
})
