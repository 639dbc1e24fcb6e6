import { one, type Decimal } from '../number/decimal'
import { requireAtLeastZero } from '../number/domain'

export type CustodySplitArguments = {
  /** All coin of the trade [coin]. */
  heldCoin: Decimal
  /** Shares of it, each at least 0, together at most 1. */
  exchangeShare: Decimal
  custodianShare: Decimal
  lentShare: Decimal
}

export type CustodySplit = {
  /** Posted at the exchange: fails with it [coin]. */
  exchangeCoin: Decimal
  /** At a custodian, mirrored as margin by off-exchange settlement: fails with the custodian [coin]. */
  custodianCoin: Decimal
  /** With a borrower: fails with that one [coin]. */
  lentCoin: Decimal
  /** In one's own wallet: fails with no counterparty [coin]. */
  ownCoin: Decimal
  /** Share of the own wallet: what the others leave. */
  ownShare: Decimal
  /** What neither custodian nor borrower has: at the exchange or in one's own wallet. */
  freeShare: Decimal
  /** The coin behind the short: at the exchange and mirrored [coin]. */
  marginCoin: Decimal
}

/**
 * Where the coin of a trade is kept.
 *
 *     exchangeCoin, custodianCoin, lentCoin = heldCoin * share [coin]
 *     ownShare = 1 - exchangeShare - custodianShare - lentShare
 *     ownCoin = heldCoin - exchangeCoin - custodianCoin - lentCoin [coin]
 *     freeShare = 1 - custodianShare - lentShare
 *     marginCoin = exchangeCoin + custodianCoin [coin]
 *
 * Convention: on the first day; a running profit stays at the exchange until it is settled.
 *
 * @throws DomainError where the coin or a share is negative, or they are more than 1 together
 * @example custodySplit({ heldCoin: 1000, exchangeShare: 0.1, custodianShare: 0.4, lentShare: 0.2 })
 *   // exchangeCoin 100, custodianCoin 400, lentCoin 200, ownCoin 300, marginCoin 500
 * @see exchangeRecovery for what a failure takes
 */
export function custodySplit(given: CustodySplitArguments): CustodySplit {
  const { heldCoin, exchangeShare, custodianShare, lentShare } = given
  requireAtLeastZero({ heldCoin, exchangeShare, custodianShare, lentShare })
  const ownShare = one.minus(exchangeShare).minus(custodianShare).minus(lentShare)
  requireAtLeastZero({ ownShareRate: ownShare })
  const [exchangeCoin, custodianCoin, lentCoin] = [
    heldCoin.times(exchangeShare),
    heldCoin.times(custodianShare),
    heldCoin.times(lentShare),
  ]
  return {
    exchangeCoin,
    custodianCoin,
    lentCoin,
    ownCoin: heldCoin.minus(exchangeCoin).minus(custodianCoin).minus(lentCoin),
    ownShare,
    freeShare: ownShare.plus(exchangeShare),
    marginCoin: exchangeCoin.plus(custodianCoin),
  }
}
