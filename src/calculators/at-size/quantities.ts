import type { Quantities } from '../answer'
import type { Walked } from './walked'

/** Every number of the panel under its name in the vocabulary; nothing but the days where a book is empty. */
export function quantitiesOf({ daysToExpiry, books }: Walked): Quantities {
  if (books === null) return { daysToExpiry }
  const { ticket, sizes, own } = books
  const { coin, contracts, faceUsd, entryFeeCoin, residualCoin, unspentUsd, averageSpotPrice, sale } = ticket
  return {
    daysToExpiry,
    coin,
    contracts,
    faceUsd,
    entryFeeCoin,
    residualCoin,
    unspentUsd,
    averageSpotPrice,
    bestAskPrice: ticket.bestSpotPrice,
    bestBidPrice: sale.bestPrice,
    averageFuturesPrice: sale.averagePrice,
    walkedSpotSlippageRate: ticket.spotSlippageRate,
    walkedFuturesSlippageRate: ticket.futuresSlippageRate,
    sizeGrossYield: ticket.annualisedBasis,
    topNetYield: sizes.topYield,
    sizeFaceUsd: own?.faceUsd ?? null,
    sizeNetYield: own?.netYield ?? null,
    excessYield: own?.excessYield ?? null,
    carryUsd: own?.carryUsd ?? null,
    depthUsd: sizes.depthUsd,
    tieSizeUsd: sizes.tie?.capitalUsd ?? null,
    mostSizeUsd: sizes.most?.capitalUsd ?? null,
    mostCarryUsd: sizes.most?.carryUsd ?? null,
  }
}
