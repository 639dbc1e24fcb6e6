/** What is left of a dollar's worth of coin that is sold at the end. */
export const kept = '(1 - exitSpotFeeRate) * (1 - exitSlippageRate)'
/** What a near future costs to buy back. */
export const bought = 'futuresPrice * (1 + futuresSlippageRate)'
/** The coin in hand once the near future is closed. */
export const available = `(contracts * multiplier / (${bought}) * (1 - futuresFeeRate) + heldResidualCoin)`
const settled = (faceUsd: string, coin: string) =>
  `(${faceUsd} * (1 - settlementFeeRate) + ${coin} * spotPrice) * ${kept}`
/** What a dollar becomes that lies idle from a day to the horizon. */
export const idleFrom = (day: string) => `(1 + costOfCapital * horizonDays / 365) / (1 + costOfCapital * ${day} / 365)`

/** Dollars at the horizon; the charts draw them too. */
export const ends = {
  hold: `${settled('contracts * multiplier', 'heldResidualCoin')} * ${idleFrom('daysToExpiry')}`,
  close: 'startUsd * (1 + costOfCapital * horizonDays / 365)',
  roll: `${settled('sellFar * multiplier', 'residualCoin')} * ${idleFrom('daysToFar')}`,
  float: `(floatContracts * multiplier * (1 + expectedFunding)^(horizonDays * 24 / intervalHours) * (1 - futuresFeeRate) / (1 + futuresSlippageRate) + floatResidualCoin * spotPrice) * ${kept}`,
} as const
