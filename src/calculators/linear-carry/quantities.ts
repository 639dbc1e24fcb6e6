import type { Quantities } from '../answer'
import type { Trade } from './trade'

/** Every number of the panel under its name in the vocabulary. */
export function quantitiesOf(trade: Trade): Quantities {
  const { values, carry, end, bond, yields, inverse, reserve, gap } = trade
  return {
    daysToExpiry: trade.daysToExpiry,
    ...shareQuantities(trade),
    ...contractQuantities(trade),
    longLegPrice: carry.longPrice,
    linearFillPrice: carry.soldPrice,
    targetCoin: carry.targetCoin,
    shortCoin: carry.soldCoin,
    mixRemainderCoin: carry.remainderCoin,
    longCoin: carry.longCoin,
    uncoveredCoin: carry.openCoin,
    longLegUsd: carry.longUsd,
    loanUsd: carry.loanUsd,
    carryMarginUsd: carry.marginUsd,
    linearFeeUsd: carry.entryFeeUsd,
    idleCashUsd: carry.cashUsd,
    tiedUpUsd: carry.tiedUpUsd,
    coinKeptRate: carry.keptRate,
    linearBasisYield: trade.basisYield,
    longEndUsd: end.longEndUsd,
    shortPnlUsd: end.futuresPnlUsd,
    interestEarnedUsd: end.interestUsd,
    loanInterestUsd: end.loanLineUsd,
    carryEndUsd: end.endUsd,
    carryProfitUsd: end.profitUsd,
    notionalYield: end.notionalYield,
    capitalYield: end.capitalYield,
    equityYield: yields.simple,
    equityCompoundedYield: yields.compounded,
    equityContinuousYield: yields.continuous,
    equityAct360Yield: yields.act360,
    equityExcessYield: yields.excess,
    earnedBasisUsd: end.basisUsd,
    openPnlUsd: end.openPnlUsd,
    spotCostsUsd: end.spotCostsUsd,
    linearCostsUsd: end.linearCostsUsd,
    sponsorFeeUsd: end.sponsorFeeUsd,
    saleCostsUsd: end.exitCostsUsd,
    carryUnexplainedUsd: end.unexplainedUsd,
    marginCallUsd: trade.callAt(values.settlementPrice),
    cashOutPrice: trade.limit,
    ...reserve,
    ...gap,
    faceUsd: bond.faceUsd,
    residualCoin: bond.residualCoin,
    inverseEndUsd: inverse.endUsd,
    inverseProfitUsd: inverse.profitUsd,
    inverseYield: inverse.simple,
  }
}

/** What is only there where shares are held. */
const shareQuantities = ({ share, carry }: Trade): Quantities =>
  share === null
    ? {}
    : {
        coinPerShareNow: share.coinPerShare,
        splitRatio: share.splitRatio,
        sharePremiumRate: carry.premiumRate,
        shareCount: carry.shares,
      }

function contractQuantities({ values, carry }: Trade): Quantities {
  const [first = null, second = null, third = null] = carry.counts
  return values.contractSizes === 'desk'
    ? { deskContracts: first }
    : { largeContracts: first, microContracts: second, fridayContracts: third }
}
