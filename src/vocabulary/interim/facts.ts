import { coin, days, price, rate, signedCoin, usd, type TermFacts } from '../units'

/** The fixed-rate bond before expiry, marked to market on a later day or along a path. */
export const facts = {
  interimSpotPrice: price,
  interimFuturesPrice: price,
  daysLater: days,
  interimPnlCoin: signedCoin,
  interimEquityCoin: coin,
  interimValueUsd: usd,
  interimYield: rate,
  pathDay: days,
  pathRate: rate,
} satisfies Record<string, TermFacts>
