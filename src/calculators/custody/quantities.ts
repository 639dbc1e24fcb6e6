import type { Quantities } from '../answer'
import { hedgedQuantities } from '../hedgedBond'
import type { Kept } from './kept'

/** Every number of the panel under its name in the vocabulary. */
export function quantitiesOf(kept: Kept): Quantities {
  const { values, split, whole, exchange, custodian, loan, taken } = kept
  const { exchangeCoin, custodianCoin, lentCoin, ownCoin, ownShare, marginCoin } = split
  return {
    ...hedgedQuantities(kept.hedged),
    liquidationPrice: taken.liquidationPrice,
    tierRate: taken.rate,
    requiredUsd: whole.requiredUsd,
    exchangeCoin,
    custodianCoin,
    lentCoin,
    ownCoin,
    ownShareRate: ownShare,
    splitMarginCoin: marginCoin,
    wholeLossUsd: whole.lossUsd,
    exchangeLossUsd: exchange.lossUsd,
    custodianLossUsd: custodian.lossUsd,
    lentLossUsd: loan.lossUsd,
    exchangeLossAtPriceUsd: kept.lossesAt(values.exposurePrice).exchange,
    wholeRecoveredUsd: whole.recoveredUsd,
    exchangeRecoveredUsd: exchange.recoveredUsd,
    custodianRecoveredUsd: custodian.recoveredUsd,
    wholeExpectedUsd: whole.expectedUsd,
    exchangeExpectedUsd: exchange.expectedUsd,
    custodianExpectedUsd: custodian.expectedUsd,
    wholeDefaultRate: whole.breakEvenProbability,
    exchangeDefaultRate: exchange.breakEvenProbability,
    custodianDefaultRate: kept.custodianOdds?.breakEvenProbability ?? null,
    lentDefaultRate: loan.breakEvenProbability,
    lendIncomeCoin: loan.incomeCoin,
    lendIncomeUsd: loan.incomeUsd,
    lendAddedYield: loan.addedYield,
    lentExposureUsd: loan.exposureUsd,
    lentExposureRate: loan.exposureRate,
  }
}
