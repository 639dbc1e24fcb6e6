import type { Formulas } from '../answer'
import { fundingFormula, hedgedFormulas } from '../hedgedBond'
import { liquidationFormula } from '../liquidationFormula'
import type { Kept } from './kept'

/** What the exchange owes at a price with this much of the coin there, and does not give back. */
export const exchangeLossFormula = (depositCoin: 'exchangeCoin' | 'heldCoin') =>
  `max(0, faceUsd + (${depositCoin} - notionalCoin) * exposurePrice) * (1 - recoveryRate)`

const always = {
  exchangeCoin: 'heldCoin * exchangeShareRate',
  custodianCoin: 'heldCoin * custodianShareRate',
  lentCoin: 'heldCoin * lentShareRate',
  ownShareRate: '1 - exchangeShareRate - custodianShareRate - lentShareRate',
  ownCoin: 'heldCoin - exchangeCoin - custodianCoin - lentCoin',
  splitMarginCoin: 'exchangeCoin + custodianCoin',
  requiredUsd: 'capitalUsd * (1 + costOfCapital * daysToExpiry / 365)',
  wholeLossUsd: 'heldCoin * (1 - recoveryRate) * spotPrice',
  exchangeLossUsd: 'exchangeCoin * (1 - recoveryRate) * spotPrice',
  custodianLossUsd: 'custodianCoin * (1 - custodianRecoveryRate) * spotPrice',
  lentLossUsd: 'lentExposureUsd * (1 - lentRecoveryRate)',
  wholeRecoveredUsd: '(heldCoin * spotPrice - wholeLossUsd) * (1 - exitSpotFeeRate) * (1 - exitSlippageRate)',
  exchangeRecoveredUsd: '(heldCoin * spotPrice - exchangeLossUsd) * (1 - exitSpotFeeRate) * (1 - exitSlippageRate)',
  custodianRecoveredUsd: '(heldCoin * spotPrice - custodianLossUsd) * (1 - exitSpotFeeRate) * (1 - exitSlippageRate)',
  wholeExpectedUsd: '(1 - failureRate) * finalUsd + failureRate * wholeRecoveredUsd',
  exchangeExpectedUsd: '(1 - failureRate) * finalUsd + failureRate * exchangeRecoveredUsd',
  custodianExpectedUsd: '(1 - failureRate) * finalUsd + failureRate * custodianRecoveredUsd',
  exchangeLossAtPriceUsd: exchangeLossFormula('exchangeCoin'),
  lendIncomeCoin: 'lentCoin * lendRate * lendTermDays / 365',
  lendIncomeUsd: 'lendIncomeCoin * spotPrice * (1 - exitSpotFeeRate) * (1 - exitSlippageRate)',
  lendAddedYield: 'lendIncomeUsd / capitalUsd * 365 / daysToExpiry',
  lentExposureUsd: 'lentCoin * spotPrice',
  lentExposureRate: 'lentExposureUsd / capitalUsd',
} as const satisfies Formulas

/** A probability that does not exist has no formula to show. */
const odds = {
  wholeDefaultRate: '(finalUsd - requiredUsd) / (finalUsd - wholeRecoveredUsd)',
  exchangeDefaultRate: '(finalUsd - requiredUsd) / (finalUsd - exchangeRecoveredUsd)',
  custodianDefaultRate: '(finalUsd - requiredUsd) / (finalUsd - custodianRecoveredUsd)',
  lentDefaultRate: 'lendIncomeUsd / (lendIncomeUsd + lentLossUsd * (1 - exitSpotFeeRate) * (1 - exitSlippageRate))',
} as const satisfies Formulas

export function formulasFor({ values, whole, exchange, custodianOdds, loan }: Kept): Formulas {
  const places = { wholeDefaultRate: whole, exchangeDefaultRate: exchange, custodianDefaultRate: custodianOdds }
  const reached = Object.entries({ ...places, lentDefaultRate: loan })
    .filter(([, found]) => found !== null && found.breakEvenProbability !== null)
    .map(([term]) => term)
  return {
    ...hedgedFormulas(values),
    ...(values.bondKind === 'floating' ? fundingFormula : {}),
    ...always,
    liquidationPrice: liquidationFormula({ ...values, margin: 'splitMarginCoin', rate: 'tierRate' }),
    ...Object.fromEntries(Object.entries(odds).filter(([term]) => reached.includes(term))),
  }
}
