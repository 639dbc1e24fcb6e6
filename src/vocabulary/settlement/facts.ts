import { coin, price, signedRate, usd, type TermFacts } from '../units'

/** The fixed-rate bond after settlement: the sale of its coin, and the dollars in hand. */
export const facts = {
  saleMoveRate: signedRate,
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
