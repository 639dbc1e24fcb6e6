import { fixedBondSettlement, type Decimal, type FixedBondSettlementArguments } from '../core'
import { requirePositiveNumbers } from './requireNumbers'

export type SettlementCurvesArguments = Omit<FixedBondSettlementArguments, 'settlementPrice'> & {
  /** Prices at which the future expires, each more than 0 [USD per coin]. */
  settlementPrices: Float64Array
}

/** Figures of fixedBondSettlement, one for each price and in the order of the prices. */
export type SettlementCurves = {
  /** [USD] */
  coinLegUsd: Float64Array
  /** [coin] */
  futuresPnlCoin: Float64Array
  /** [USD] */
  futuresPnlUsd: Float64Array
  /** [coin] */
  equityCoin: Float64Array
  /** [USD] */
  equityUsd: Float64Array
  /** [USD] */
  finalUsd: Float64Array
}

/** Dollars over the price: `atZero + perPrice * price` [USD]. */
type Line = { atZero: number; perPrice: number }

/**
 * The last day of a bond at many settlement prices, as a curve or a simulation samples it.
 *
 *     coinLegUsd, futuresPnlUsd, equityUsd, finalUsd = atZero + perPrice * settlementPrice [USD]
 *     futuresPnlCoin, equityCoin = atZero / settlementPrice + perPrice [coin]
 *
 * Convention: that of fixedBondSettlement, in binary numbers. Every dollar figure of that day is a straight line in the
 * price, so two answers of core say all of it; coin and future, which nearly cancel, are set against each other there,
 * in decimals. What is left agrees with core to 1e-9 of the dollars of both legs.
 *
 * @throws DomainError where fixedBondSettlement does, or a price is not positive
 * @example settlementCurves({ heldCoin: 1000, contracts: 150000, contract: one dollar inverse, entryPrice: 150,
 *   settlementPrices: [100, 200] }).finalUsd // 150000, 150000
 * @see fixedBondSettlement for one price, line by line
 */
export function settlementCurves({ settlementPrices, ...hedge }: SettlementCurvesArguments): SettlementCurves {
  const { entryPrice } = hedge
  const once = fixedBondSettlement({ ...hedge, settlementPrice: entryPrice })
  const twice = fixedBondSettlement({ ...hedge, settlementPrice: entryPrice.times(2) })
  requirePositiveNumbers({ quantity: 'settlementPrices', values: settlementPrices })

  const lineOf = (figure: 'coinLegUsd' | 'futuresPnlUsd' | 'equityUsd' | 'finalUsd'): Line =>
    lineThrough({ entryPrice, once: once[figure], twice: twice[figure] })
  const usd = ({ atZero, perPrice }: Line) => settlementPrices.map((price) => atZero + perPrice * price)
  const coin = ({ atZero, perPrice }: Line) => settlementPrices.map((price) => atZero / price + perPrice)
  return {
    coinLegUsd: usd(lineOf('coinLegUsd')),
    futuresPnlCoin: coin(lineOf('futuresPnlUsd')),
    futuresPnlUsd: usd(lineOf('futuresPnlUsd')),
    equityCoin: coin(lineOf('equityUsd')),
    equityUsd: usd(lineOf('equityUsd')),
    finalUsd: usd(lineOf('finalUsd')),
  }
}

/** The line through a figure at the entry price and at twice that. */
function lineThrough(given: { entryPrice: Decimal; once: Decimal; twice: Decimal }): Line {
  const rise = given.twice.minus(given.once)
  return { atZero: given.once.minus(rise).toNumber(), perPrice: rise.div(given.entryPrice).toNumber() }
}
