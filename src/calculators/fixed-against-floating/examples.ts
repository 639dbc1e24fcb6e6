import type { Example, StatedAnswers } from '../calculator'
import { deskStart } from '../../desk/deskStart'
import { binance } from '../../desk/terms/binance'
import { textbook } from '../../desk/terms/textbook'
import type { words } from './words.en'

const free = { ...textbook.terms, venue: 'textbook', symbol: '', costOfCapital: '4' }
const asked = { compareOn: 'net', intervalHours: '8', marginRate: '20' }

export const examples: readonly Example<keyof typeof words>[] = [
  {
    title: 'example.quarterly',
    source: 'source.quarterly',
    draft: { ...deskStart, ...asked, averageFunding: '0.01' },
  },
  {
    title: 'example.three',
    source: 'source.three',
    draft: {
      ...free,
      ...asked,
      spotPrice: '100,000',
      futuresPrice: '103,000',
      expiry: '2026-03-27T08:00Z',
      valuation: '2025-12-27T08:00Z',
      capitalUsd: '100,000',
      averageFunding: '0.01',
    },
  },
  {
    title: 'example.bear',
    source: 'source.bear',
    draft: {
      ...free,
      ...asked,
      spotPrice: '20,000',
      futuresPrice: '19,900',
      expiry: '2022-09-30T08:00Z',
      valuation: '2022-07-02T08:00Z',
      capitalUsd: '1,000,000',
      averageFunding: '-0.01',
    },
  },
  {
    title: 'example.backwardation',
    source: 'source.backwardation',
    draft: {
      ...deskStart,
      ...binance.terms,
      ...asked,
      venue: 'binance',
      symbol: '',
      spotPrice: '40,000',
      futuresPrice: '39,200',
      expiry: '2026-09-25T08:00Z',
      valuation: '2026-07-24T08:00Z',
      capitalUsd: '500,000',
      spotSlippageRate: '0',
      futuresSlippageRate: '0',
      averageFunding: '0.005',
      marginRate: '10',
    },
  },
]

/** What the source of each example states, for the tests: the page leaves it out. */
export const answers = {
  'example.quarterly': {
    eventCount: '106.2',
    finalUsd: '1020325.382962527251112130040684415899455',
    fixedReturnRate: '0.02032538296252725111213004068441589945482',
    breakEvenFunding: '0.0001913877868411228918279664847873436860152',
    compoundedBreakEvenFunding: '0.0001894866822548434552508664392749893228746',
    floatingReturnRate: '0.01062',
    compoundedFloatingReturnRate: '0.01067605572617630613782514488372627210975',
    differenceUsd: '9705.382962527251112130040684415899454818',
    compoundedDifferenceUsd: '9649.327236350944974304895800689627345066',
    marginGrossYield: '0.2063206288594360215330600511054177612235',
    bothLegsNetYield: '0.1035367392786872953424247626883622174154',
  },
  'example.three': {
    fixedReturnRate: '0.03',
    eventCount: '270',
    breakEvenFunding: '0.0001111111111111111111111111111111111111111',
    compoundedBreakEvenFunding: '0.0001094830381694718886734000421120058943151',
    annualisedBreakEvenFunding: '0.1216666666666666666666666666666666666667',
    annualisedFunding: '0.1095',
    floatingReturnRate: '0.027',
    compoundedFloatingReturnRate: '0.02736641591034789254267731569173395860806',
    differenceUsd: '300',
  },
  'example.bear': {
    fixedReturnRate: '-0.005',
    breakEvenFunding: '-0.00001851851851851851851851851851851851851852',
    floatingReturnRate: '-0.027',
    differenceUsd: '22000',
    compoundedDifferenceUsd: '21640.07260006125646823432829880208275335',
  },
  'example.backwardation': {
    contracts: '4892',
    finalUsd: '488533.1125591836734693877551020408163265',
    breakEvenFunding: '-0.0001213427242414426087895475650577691394018',
    impliedFunding: '-0.0001058201058201058201058201058201058201058',
    floatingReturnRate: '0.00945',
    differenceUsd: '-16191.88744081632653061224489795918367347',
    compoundedDifferenceUsd: '-16214.16431541058451170580758344532316956',
    marginGrossYield: '-0.1055309798479197386301211437823459681383',
  },
} as const satisfies StatedAnswers<keyof typeof words>
