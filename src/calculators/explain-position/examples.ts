import { deskStart } from '../../desk/deskStart'
import { textbook } from '../../desk/terms/textbook'
import type { Example, StatedAnswers } from '../calculator'
import { deskTexts } from '../deskTexts'
import { fields } from './fields'
import type { words } from './words.en'

const week = {
  ...deskTexts(deskStart, fields),
  held: 'future',
  contracts: '102,185',
  priorEquityCoin: '15.256',
  priorValuation: '2026-11-18T22:24Z',
  priorSpotPrice: '64,900',
  priorFuturesPrice: '66,520',
  neighbourExpiry: '2026-11-27T08:00Z',
  neighbourPrice: '65,050',
  fundingRate: '0',
  feesPaidCoin: '0.0001',
}

export const examples: readonly Example<keyof typeof words>[] = [
  { title: 'example.week', source: 'source.week', draft: week },
  {
    title: 'example.essay',
    source: 'source.essay',
    draft: {
      ...deskTexts(textbook.terms, fields),
      spotPrice: '100',
      futuresPrice: '150',
      expiry: '2021-12-31T12:00Z',
      valuation: '2021-01-01T12:00Z',
      held: 'future',
      contracts: '150,000',
      priorEquityCoin: '1,000',
      priorValuation: '2020-12-31T12:00Z',
      priorSpotPrice: '100',
      priorFuturesPrice: '150',
      neighbourExpiry: '2021-06-30T12:00Z',
      neighbourPrice: '125',
      fundingRate: '0',
      feesPaidCoin: '0',
    },
  },
  {
    title: 'example.perpetual',
    source: 'source.perpetual',
    draft: {
      ...week,
      held: 'perpetual',
      futuresPrice: '65,450',
      contracts: '100,000',
      priorEquityCoin: '15.5',
      priorFuturesPrice: '64,910',
      fundingRate: '0.03',
      feesPaidCoin: '0',
    },
  },
]

/** What the source of each example states, for the tests: the page leaves it out. */
export const answers = {
  'example.week': {
    dayOpenCoin: '-0.105545399879735417919422730006013229104',
    rolledRate: '0.2449479999419466731815400096271766973946',
    explainedCarryUsd: '667.4698601040107411180242686255416847328',
    rollDownUsd: '505.8764229911269527354289696203029532004',
    basisMoveUsd: '-343.2818190088142499682952355137334112318',
    openCoinUsd: '-56.2029254359591100420926037282020444979',
    dayProfitUsd: '767.3182886503643338430653990039091822035',
  },
  'example.essay': {
    priorValueUsd: '100000',
    dayValueUsd: '100000',
    explainedCarryUsd: '91.40767824497257769652650822669104204753',
  },
  'example.perpetual': {
    dayOpenCoin: '0.09405330457556616854105684794330611616084',
    explainedFundingUsd: '299.9197860962566844919786096256684491979',
    basisMoveUsd: '-113.3202121901406884233784829179357349584',
    dayProfitUsd: '236.6829585926049808167128982375432210951',
  },
} as const satisfies StatedAnswers<keyof typeof words>
