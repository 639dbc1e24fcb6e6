import { requireLinear, type Contract } from '../contract/contract'
import { ExactDecimal, zero, type Decimal } from '../number/decimal'
import {
  requireAboveMinusOne,
  requireAtLeastZero,
  requireContracts,
  requireFeeRate,
  requirePositive,
} from '../number/domain'
import { wholeUnits } from '../number/lots'
import { yearDays } from '../time/yearFraction'

export type EtfBasisTradeArguments = {
  /** Price of a share [USD per share]. */
  etfPrice: Decimal
  /** Coin behind a share [coin per share]. */
  coinPerShare: Decimal
  /** [USD per coin] */
  spotPrice: Decimal
  /** Price at which the future is sold [USD per coin]. */
  futuresPrice: Decimal
  /** More than 0; may be fractional. */
  daysToExpiry: Decimal
  /** Sold, whole and at least 0. */
  contracts: Decimal
  /** Linear. */
  contract: Contract
  /** Dollars to be posted for a dollar sold, at least 0: 1 where it is covered in full; 0 by default. */
  futuresMarginRate?: Decimal
  /** What the capital costs a year, above -1; 0 by default. */
  financingRate?: Decimal
  /** What the sponsor takes out of the shares a year, in (-1, 1); 0 by default. */
  etfFeeRate?: Decimal
}

export type EtfBasisTrade = {
  /** To be bought, whole. */
  shares: Decimal
  /** Sold in futures without a share behind it [coin]. */
  unhedgedCoin: Decimal
  /** Paid for the shares [USD]. */
  notionalUsd: Decimal
  /** Posted for the futures [USD]. */
  marginUsd: Decimal
  capitalUsd: Decimal
  /** Premium of a share over the coin behind it, as a fraction of that coin's price. */
  premiumRate: Decimal
  /** Simple, a year, on the notional. */
  annualisedYield: Decimal
  /** After the sponsor's fee and the financing, a year, on the notional. */
  netAnnualisedYield: Decimal
  /** After the same, a year, on shares and margin together; null where there is no capital. */
  returnOnCapital: Decimal | null
}

/**
 * Shares of a fund bought, futures of the same coin sold: the basis as institutions earn it.
 *
 *     shares = contracts * multiplier / coinPerShare, rounded down
 *     unhedgedCoin = contracts * multiplier - shares * coinPerShare [coin]
 *     notionalUsd = shares * etfPrice [USD]
 *     marginUsd = contracts * multiplier * futuresPrice * futuresMarginRate [USD]
 *     capitalUsd = notionalUsd + marginUsd [USD]
 *     premiumRate = etfPrice / (coinPerShare * spotPrice) - 1
 *     annualisedYield = (futuresPrice - spotPrice) / spotPrice * 365 / daysToExpiry
 *     netAnnualisedYield = annualisedYield - etfFeeRate - financingRate
 *     returnOnCapital = (annualisedYield - etfFeeRate) * notionalUsd / capitalUsd - financingRate
 *
 * Convention: simple, Act/365. The yield is that of the coin: a premium of the share is shown and not counted, as it is
 * paid on the way in and received on the way out.
 *
 * @throws DomainError where a price, the coin in a share or the days are not positive, the contract is inverse, the
 *   contracts are not whole, or a rate is out of bounds
 * @example etfBasisTrade({ etfPrice: 57, coinPerShare: 0.00057, spotPrice: 100000, futuresPrice: 101000, daysToExpiry: 36.5,
 *   contracts: 1, contract: 5 coin linear, futuresMarginRate: 0.4 }) // shares 8771, unhedgedCoin 0.00053, annualisedYield 0.1
 * @see CME Group, "Bitcoin futures": 5 coin a contract, settled in dollars
 */
export function etfBasisTrade(given: EtfBasisTradeArguments): EtfBasisTrade {
  const { etfPrice, coinPerShare, spotPrice, futuresPrice, daysToExpiry, contracts, contract } = given
  const { futuresMarginRate = zero, financingRate = zero, etfFeeRate = zero } = given
  requireLinear(contract)
  requirePositive({ etfPrice, coinPerShare, spotPrice, futuresPrice, daysToExpiry })
  requireContracts({ contracts })
  requireAtLeastZero({ futuresMarginRate })
  requireFeeRate({ etfFeeRate })
  requireAboveMinusOne({ financingRate })
  const soldCoin = contracts.times(contract.multiplier)
  const shares = wholeUnits({ amount: new ExactDecimal(contracts).times(contract.multiplier), unit: coinPerShare })
  const notionalUsd = shares.times(etfPrice)
  const marginUsd = soldCoin.times(futuresPrice).times(futuresMarginRate)
  const capitalUsd = notionalUsd.plus(marginUsd)
  const annualisedYield = futuresPrice.minus(spotPrice).times(yearDays('act/365')).div(spotPrice.times(daysToExpiry))
  const earnedUsd = annualisedYield.minus(etfFeeRate).times(notionalUsd)
  return {
    shares,
    unhedgedCoin: soldCoin.minus(shares.times(coinPerShare)),
    notionalUsd,
    marginUsd,
    capitalUsd,
    premiumRate: etfPrice.div(coinPerShare.times(spotPrice)).minus(1),
    annualisedYield,
    netAnnualisedYield: annualisedYield.minus(etfFeeRate).minus(financingRate),
    returnOnCapital: capitalUsd.isZero() ? null : earnedUsd.div(capitalUsd).minus(financingRate),
  }
}
