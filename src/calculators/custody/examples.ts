import { deskStart } from '../../desk/deskStart'
import { essayDesk } from '../../desk/essayDesk'
import { oneTier } from '../../desk/tieredMargin'
import type { Example, StatedAnswers } from '../calculator'
import type { words } from './words.en'

export const examples: readonly Example<keyof typeof words>[] = [
  {
    title: 'example.quarterly',
    source: 'source.quarterly',
    draft: {
      ...deskStart,
      ...oneTier,
      bondKind: 'fixed',
      perpetualPrice: deskStart.spotPrice,
      expectedFundingRate: '10.95',
      exchangeShareRate: '10',
      custodianShareRate: '30',
      recoveryRate: '30',
      custodianRecoveryRate: '90',
      failureRate: '1',
      exposurePrice: '45,802.75',
      lentShareRate: '20',
      lendRate: '1.5',
      lendTermDays: '30',
      lentRecoveryRate: '40',
    },
  },
  {
    title: 'example.essay',
    source: 'source.essay',
    draft: {
      ...essayDesk,
      ...oneTier,
      bondKind: 'fixed',
      perpetualPrice: '100',
      expectedFundingRate: '30',
      exchangeShareRate: '10',
      custodianShareRate: '40',
      recoveryRate: '40',
      custodianRecoveryRate: '80',
      failureRate: '5',
      exposurePrice: '50',
      lentShareRate: '20',
      lendRate: '5',
      lendTermDays: '73',
      lentRecoveryRate: '50',
    },
  },
  {
    title: 'example.floating',
    source: 'source.floating',
    draft: {
      ...essayDesk,
      ...oneTier,
      bondKind: 'floating',
      perpetualPrice: '100',
      expectedFundingRate: '30',
      exchangeShareRate: '50',
      custodianShareRate: '0',
      recoveryRate: '40',
      custodianRecoveryRate: '80',
      failureRate: '5',
      exposurePrice: '50',
      lentShareRate: '0',
      lendRate: '5',
      lendTermDays: '73',
      lentRecoveryRate: '50',
    },
  },
]

/** What the source of each example states, for the tests: the page leaves it out. */
export const answers = {
  // Computed in exact fractions.
  'example.quarterly': {
    contracts: '102201',
    exchangeLossUsd: '69884.56771842240034521592221825187654427',
    custodianLossUsd: '29950.52902218102871937825237925080423326',
    lendIncomeCoin: '0.003762178301137189319669480873063369715409',
    lendAddedYield: '0.00253564224518295319412363340058233503635817490',
    lentExposureRate: '0.1996701934812068581291883491950053615551',
    lentDefaultRate: '0.002050580997949419002050580997949419002051',
  },
  // 1,000 BTC at 100: 100 and 400 of them lose 6,000 and 8,000; at 50 the exchange owes 105,000, of which 63,000 are lost.
  // 200 BTC at 5% for 73 days earn 2, that is 0.2% of the capital. 30,000 of excess over 56,000 is 15/28.
  'example.essay': {
    exchangeCoin: '100',
    custodianCoin: '400',
    lentCoin: '200',
    ownCoin: '300',
    splitMarginCoin: '500',
    exchangeLossUsd: '6000',
    custodianLossUsd: '8000',
    exchangeLossAtPriceUsd: '63000',
    exchangeDefaultRate: '0.5357142857142857142857142857142857142857',
    wholeDefaultRate: '0.2727272727272727272727272727272727272727',
    liquidationPrice: '298.5',
    lendIncomeCoin: '2',
    lendAddedYield: '0.002',
    lentExposureRate: '0.2',
    lentLossUsd: '10000',
  },
  // 100,000 contracts at 100; 30% of funding are 30,000 dollars. Half of the coin loses 30,000: 10,000 of excess over 60,000.
  'example.floating': {
    contracts: '100000',
    fundingUsd: '30000',
    finalUsd: '130000',
    exchangeLossUsd: '30000',
    exchangeDefaultRate: '0.1666666666666666666666666666666666666667',
    liquidationPrice: '199',
  },
} as const satisfies StatedAnswers<keyof typeof words>
