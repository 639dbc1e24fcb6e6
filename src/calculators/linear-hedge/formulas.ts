import type { Formulas } from '../answer'
import type { Hedges } from './quantities'

type Margin = Pick<Hedges, 'values'>

/** What a rise calls for: the loss, and margin on the larger value where the coin itself is not the margin. */
const calledFor = ({ values: { marginIn } }: Margin) =>
  `hedgedCoin * (settlementPrice - futuresPrice * pegPrice)${marginIn === 'coin' ? '' : ' * (1 + marginRate)'}`

/** Borrowed, and lost where a stablecoin leaves its peg: with coin as the margin, the call alone. */
export const postedFormula = (margin: Margin): string =>
  margin.values.marginIn === 'coin' ? `max(0, ${calledFor(margin)})` : `(marginUsd + max(0, ${calledFor(margin)}))`
export const pegLossFormula = ({ values: { marginIn } }: Margin): string =>
  marginIn === 'coin' ? '0' : 'marginUsd * (1 - pegPrice)'

const atAnyPrice = {
  coin: 'capitalUsd / spotPrice',
  linearContracts: 'contractsPerLot * floor(coin / (contractCoin * contractsPerLot))',
  hedgedCoin: 'linearContracts * contractCoin',
  linearResidualCoin: 'coin - hedgedCoin',
  notionalUsd: 'hedgedCoin * futuresPrice',
  marginUsd: 'notionalUsd * marginRate',
  grossAnnualisedYield: '(futuresPrice - spotPrice) / spotPrice * 365 / daysToExpiry',
  contracts: 'lotSize * floor(coin * futuresPrice / (multiplier * lotSize))',
  notionalCoin: 'contracts * multiplier / futuresPrice',
  residualCoin: 'coin - notionalCoin',
  faceUsd: 'contracts * multiplier',
  coinLegUsd: 'coin * settlementPrice',
  coinPnlUsd: 'coin * (settlementPrice - spotPrice)',
  linearPnlUsd: 'hedgedCoin * (futuresPrice * pegPrice - settlementPrice)',
  hedgePnlUsd: 'coinPnlUsd + linearPnlUsd',
  loanToValueRate: 'postedUsd / coinLegUsd',
  borrowCostUsd: 'postedUsd * borrowRate * daysToExpiry / 365',
  linearEndUsd: 'coinLegUsd + linearPnlUsd - pegLossUsd - borrowCostUsd',
  linearProfitUsd: 'hedgePnlUsd - pegLossUsd - borrowCostUsd',
  collateralUsd: 'coinLegUsd * (1 - haircutRate)',
  collateralSpareUsd: 'collateralUsd + linearPnlUsd - marginRate * hedgedCoin * settlementPrice',
  linearReturnRate: 'linearProfitUsd / capitalUsd',
  linearYield: '(hedgePnlUsd - pegLossUsd - borrowCostUsd) / capitalUsd * 365 / daysToExpiry',
  futuresPnlCoin: 'faceUsd * (1 / settlementPrice - 1 / futuresPrice)',
  futuresPnlUsd: 'futuresPnlCoin * settlementPrice',
  inverseEndUsd: 'faceUsd + residualCoin * settlementPrice',
  inverseProfitUsd: 'inverseEndUsd - capitalUsd',
  inverseReturnRate: 'inverseProfitUsd / capitalUsd',
  inverseYield: 'inverseReturnRate * 365 / daysToExpiry',
  yieldLostRate: 'inverseYield - linearYield',
  linearLongPnlUsd: 'hedgedCoin * (settlementPrice - futuresPrice * pegPrice)',
  inverseLongPnlCoin: 'faceUsd * (1 / futuresPrice - 1 / settlementPrice)',
  inverseLongPnlUsd: 'inverseLongPnlCoin * settlementPrice',
} as const satisfies Formulas

/** Above the price locked in dollars are called for; in backwardation a lender asks for the spread alone. */
export function formulasFor(hedges: Hedges): Formulas {
  const { values, at, collateralCallPrice } = hedges
  const { marginIn, spotPrice, futuresPrice, settlementPrice } = values
  const isCalled = at(settlementPrice).marginCallUsd.greaterThan(0)
  return {
    ...atAnyPrice,
    pegPrice: marginIn === 'stablecoin' ? 'stablecoinPrice' : '1',
    pegLossUsd: pegLossFormula(hedges),
    postedUsd: marginIn === 'coin' ? 'marginCallUsd' : 'marginUsd + marginCallUsd',
    borrowRate: futuresPrice.lessThan(spotPrice) ? 'borrowSpreadRate' : 'grossAnnualisedYield + borrowSpreadRate',
    marginCallUsd: isCalled ? calledFor(hedges) : '0',
    ...(collateralCallPrice === null
      ? {}
      : {
          collateralCallPrice: 'hedgedCoin * futuresPrice / (hedgedCoin * (1 + marginRate) - coin * (1 - haircutRate))',
        }),
  }
}
