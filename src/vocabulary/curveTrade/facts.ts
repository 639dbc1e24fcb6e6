import { coin, contracts, days, price, rate, signedCoin, signedRate, signedUsd, type TermFacts } from '../units'

/** Several expiries against each other: contracts, DV01, and what a move of the curve makes of them. */
export const facts = {
  bodyContracts: contracts,
  middlePrice: price,
  backPrice: price,
  spotMoveRate: signedRate,
  frontMove: signedRate,
  middleMove: signedRate,
  backMove: signedRate,
  spreadRate: rate,
  curveDv01Usd: signedUsd,
  curveFeeCoin: coin,
  curvePnlCoin: signedCoin,
  curvePnlUsd: signedUsd,
  frontContracts: contracts,
  frontRate: rate,
  frontTermDays: days,
  frontDv01Usd: signedUsd,
  frontFillPrice: price,
  frontMovedPrice: price,
  frontPnlCoin: signedCoin,
  frontPnlUsd: signedUsd,
  middleContracts: contracts,
  middleRate: rate,
  middleTermDays: days,
  middleDv01Usd: signedUsd,
  middleFillPrice: price,
  middleMovedPrice: price,
  middlePnlCoin: signedCoin,
  middlePnlUsd: signedUsd,
  backContracts: contracts,
  backRate: rate,
  backTermDays: days,
  backDv01Usd: signedUsd,
  backFillPrice: price,
  backMovedPrice: price,
  backPnlCoin: signedCoin,
  backPnlUsd: signedUsd,
} satisfies Record<string, TermFacts>

/** What is asked for or heads a column, but is not a quantity. */
export type Field = 'curveForm' | 'bodySide' | 'weighting' | 'middleExpiry' | 'backExpiry'
