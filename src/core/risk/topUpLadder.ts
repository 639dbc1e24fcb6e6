import { requireInverse, type Contract } from '../contract/contract'
import { contractValue } from '../contract/value'
import { zero, type Decimal } from '../number/decimal'
import { requireAboveMinusOne, requireAtLeastZero, requireContracts, requirePositive } from '../number/domain'
import { askedRates, type AskedRates, type MarginAsked } from './askedRates'

export type TopUpLadderArguments = MarginAsked & {
  /** Sold, whole and at least 0. */
  contracts: Decimal
  /** Inverse. */
  contract: Contract
  /** Price at which they were sold [USD per coin]. */
  entryPrice: Decimal
  /** Posted, at least 0 [coin]. */
  margin: Decimal
  /** Price from which the moves are counted [USD per coin]. */
  price: Decimal
  /** Each more than -1: 0.1 is ten percent up. */
  moves: readonly Decimal[]
}

/** The rates are those of the size that the position has after the move. */
export type TopUpStep = AskedRates & {
  move: Decimal
  /** Price after the move [USD per coin]. */
  price: Decimal
  /** The future's gain since it was sold [coin]. */
  pnlCoin: Decimal
  /** Margin with that gain [coin]. */
  equityCoin: Decimal
  initialCoin: Decimal
  maintenanceCoin: Decimal
  /** To be posted so that the maintenance margin is there [coin]. */
  maintenanceTopUpCoin: Decimal
  /** To be posted so that the position could be opened there [coin]. */
  initialTopUpCoin: Decimal
}

/**
 * The margin of a short after moves of the price, and what is to be added to it.
 *
 *     price       = price now * (1 + move)
 *     pnlCoin     = contracts * multiplier * (1 / price - 1 / entryPrice)
 *     equityCoin  = margin + pnlCoin
 *     initialRate, maintenanceRate = askedRates at this price
 *     initialCoin = initialRate * contracts * multiplier / price
 *     maintenanceCoin = maintenanceRate * contracts * multiplier / price            on 'entry-value': / entryPrice
 *     top-up      = max(0, asked for - equityCoin) [coin]
 *
 * Convention: isolated margin, mark price equal to price; nothing is topped up on the way.
 *
 * @throws DomainError where askedRates does, the margin is negative, or a move is not above -1
 * @example topUpLadder({ contracts: 150000, contract: one dollar inverse, entryPrice: 150, margin: 100,
 *   initialMarginRate: 0.02, maintenanceMarginRate: 0.01, price: 150, moves: [0.25] }) // equity -100, top-ups 116 and 108
 * @see tieredShort, at whose price the first top-up begins
 */
export function topUpLadder(given: TopUpLadderArguments): TopUpStep[] {
  const { contracts, contract, entryPrice, margin, price: from, moves, maintenanceOn } = given
  requireInverse(contract)
  requireContracts({ contracts })
  requirePositive({ entryPrice, price: from })
  requireAtLeastZero({ margin })
  const { coin: entryCoin } = contractValue({ contract, contracts, price: entryPrice })
  return moves.map((move, place) => {
    requireAboveMinusOne({ [`moves[${place}]`]: move })
    const price = from.plus(from.times(move))
    const { coin } = contractValue({ contract, contracts, price })
    const pnlCoin = coin.minus(entryCoin)
    const equityCoin = margin.plus(pnlCoin)
    const rates = askedRates({ ...given, price })
    const initialCoin = rates.initialRate.times(coin)
    const maintenanceCoin = rates.maintenanceRate.times(maintenanceOn === 'entry-value' ? entryCoin : coin)
    const shortOf = (marginCoin: Decimal) => (marginCoin.greaterThan(equityCoin) ? marginCoin.minus(equityCoin) : zero)
    return {
      move,
      price,
      pnlCoin,
      equityCoin,
      ...rates,
      initialCoin,
      maintenanceCoin,
      maintenanceTopUpCoin: shortOf(maintenanceCoin),
      initialTopUpCoin: shortOf(initialCoin),
    }
  })
}
