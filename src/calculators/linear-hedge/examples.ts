import type { Draft } from '../../form'
import type { Example, StatedAnswers } from '../calculator'
import { deskStart } from '../../desk/deskStart'
import { textbook } from '../../desk/terms/textbook'
import type { words } from './words.en'

const year: Draft = {
  ...textbook.terms,
  venue: 'textbook',
  costOfCapital: '0',
  valuation: '2020-12-31T12:00Z',
  expiry: '2021-12-31T12:00Z',
  contractCoin: '1',
  contractsPerLot: '1',
  marginRate: '10',
  borrowSpreadRate: '0',
  marginIn: 'usd',
  haircutRate: '5',
  stablecoinPrice: '1',
}

export const examples: readonly Example<keyof typeof words>[] = [
  {
    title: 'example.quarterly',
    source: 'source.quarterly',
    draft: {
      ...deskStart,
      contractCoin: '0.1',
      contractsPerLot: '1',
      marginRate: '30',
      borrowSpreadRate: '2',
      marginIn: 'usd',
      haircutRate: '5',
      stablecoinPrice: '1',
      settlementPrice: '85,062.25',
    },
  },
  {
    title: 'example.euro',
    source: 'source.euro',
    draft: { ...year, symbol: '', capitalUsd: '1', spotPrice: '1', futuresPrice: '1', settlementPrice: '2' },
  },
  {
    title: 'example.essay',
    source: 'source.essay',
    draft: {
      ...year,
      symbol: 'XBTZ21',
      capitalUsd: '100,000',
      spotPrice: '100',
      futuresPrice: '150',
      settlementPrice: '300',
    },
  },
  {
    title: 'example.depeg',
    source: 'source.depeg',
    draft: {
      ...year,
      symbol: 'XBTZ21',
      capitalUsd: '100,000',
      spotPrice: '100',
      futuresPrice: '150',
      settlementPrice: '100',
      marginIn: 'stablecoin',
      stablecoinPrice: '0.9',
    },
  },
  {
    title: 'example.unified',
    source: 'source.unified',
    draft: {
      ...year,
      symbol: 'XBTZ21',
      capitalUsd: '100,000',
      spotPrice: '100',
      futuresPrice: '150',
      settlementPrice: '300',
      marginIn: 'coin',
    },
  },
]

/** What the source of each example states, for the tests: the page leaves it out. */
export const answers = {
  'example.quarterly': {
    linearContracts: '152',
    linearResidualCoin: '0.08292515187406869674855767393879188476674435486952',
    marginUsd: '305565.6',
    marginCallUsd: '356712.46',
    borrowCostUsd: '17251.3768380236079322568641007751897411794755',
    linearEndUsd: '1008354.42316197639206774313589922481025882052',
    inverseEndUsd: '1024111.189001641546037904790329801522161',
  },
  'example.euro': {
    linearContracts: '1',
    coinPnlUsd: '1',
    linearLongPnlUsd: '1',
    marginCallUsd: '1.1',
    loanToValueRate: '0.6',
    inverseLongPnlCoin: '0.5',
  },
  'example.essay': {
    coin: '1000',
    linearContracts: '1000',
    marginUsd: '15000',
    borrowRate: '0.5',
    marginCallUsd: '165000',
    borrowCostUsd: '90000',
    linearEndUsd: '60000',
    linearYield: '-0.4',
    inverseEndUsd: '150000',
    inverseYield: '0.5',
  },
  'example.depeg': {
    linearPnlUsd: '35000',
    pegLossUsd: '1500',
    marginCallUsd: '0',
    linearEndUsd: '126000',
    linearYield: '0.26',
    inverseYield: '0.5',
  },
  'example.unified': {
    postedUsd: '150000',
    borrowCostUsd: '75000',
    collateralUsd: '285000',
    collateralSpareUsd: '105000',
    collateralCallPrice: '1000',
    linearEndUsd: '75000',
    linearYield: '-0.25',
  },
} as const satisfies StatedAnswers<keyof typeof words>
