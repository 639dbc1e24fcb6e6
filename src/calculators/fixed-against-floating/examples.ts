import type { Example, StatedAnswers } from '../calculator'
import { deskStart } from '../../desk/deskStart'
import { binance } from '../../desk/terms/binance'
import { textbook } from '../../desk/terms/textbook'
import type { words } from './words.en'

const free = { ...textbook.terms, venue: 'textbook', symbol: '', costOfCapital: '4' }
const conventions = { compareOn: 'net', intervalHours: '8', marginRate: '20' }

export const examples: readonly Example<keyof typeof words>[] = [
  {
    title: 'example.quarterly',
    source: 'source.quarterly',
    draft: { ...deskStart, ...conventions, averageFunding: '0.01' },
  },
  {
    title: 'example.three',
    source: 'source.three',
    draft: {
      ...free,
      ...conventions,
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
      ...conventions,
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
      ...conventions,
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
    finalUsd: '1020733.775087419603815037796832689266404941',
    fixedReturnRate: '0.02073377508741960381503779683268926640494118',
    breakEvenFunding: '0.000231661614357547244626921277313356684380299685',
    compoundedBreakEvenFunding: '0.000229053646381724716772511487545778746212437',
    floatingReturnRate: '0.00679390677016671055871699138387895833980049920',
    compoundedFloatingReturnRate: '0.006841812274424613526521780136870535403187566',
    differenceUsd: '13939.8683172528932563208054488103080651406816',
    compoundedDifferenceUsd: '13891.96281299499028851601669581873100175362',
    marginGrossYield: '0.2063206288594360215330600511054177612235143',
    bothLegsNetYield: '0.1056170734616350145594625135922546187083382',
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
    finalUsd: '488533.1125591836734693877551020408163265306',
    breakEvenFunding: '-0.000105752358059387537845587732209047401791165964',
    impliedFunding: '-0.0001058201058201058201058201058201058201058201',
    floatingReturnRate: '0.00642989400299850074962518740629685157421289355',
    differenceUsd: '-14681.8344423155769054248386011076094605758345',
    compoundedDifferenceUsd: '-14701.6879651420467578582838538322609117369',
    marginGrossYield: '-0.1055309798479197386301211437823459681383179',
  },
} as const satisfies StatedAnswers<keyof typeof words>
