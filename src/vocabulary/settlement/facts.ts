import { coin, price, signedCoin, signedRate, signedUsd, usd, type TermFacts } from '../units'

/** The fixed-rate bond at settlement: its legs, the sale of the coin, and the dollars after it. */
export const facts = {
  settlementPrice: price,
  saleMoveRate: signedRate,
  coinLegUsd: usd,
  futuresPnlCoin: signedCoin,
  futuresPnlUsd: signedUsd,
  settlementFeeCoin: coin,
  soldCoin: coin,
  salePrice: price,
  saleUsd: usd,
  saleSlippageUsd: usd,
  saleFeeUsd: usd,
  settledUsd: usd,
  coinAloneUsd: usd,
  naiveSettledUsd: usd,
} satisfies Record<string, TermFacts>
